package org.halfpastfour.casework;

import java.util.List;
import org.halfpastfour.engagement.Engagement;

/**
 * A case with how its family takes part, from the start of the plan until today.
 *
 * @param due contacts, the most pressing first
 */
public record OpenedCase(CaseView view, Engagement engagement, List<DueContact> due) {

    public OpenedCase {
        due = List.copyOf(due);
    }
}
