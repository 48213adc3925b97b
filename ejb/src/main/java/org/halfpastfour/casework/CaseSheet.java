package org.halfpastfour.casework;

import java.util.List;
import org.halfpastfour.engagement.Engagement;

/**
 * What is taken out of a case on paper, with who took it, when, and under which number it stands in the log.
 *
 * @param contacts the latest first, without those that were corrected
 */
public record CaseSheet(CaseView view, Engagement engagement, List<ContactView> contacts, TakenBy by) {

    public CaseSheet {
        contacts = List.copyOf(contacts);
    }
}
