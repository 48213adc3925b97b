package org.halfpastfour.casework;

import java.util.List;
import org.halfpastfour.engagement.Engagement;

/**
 * A case with how its family takes part, from the start of the plan until today, and why it should be looked at.
 *
 * @param glass who looks into it now in an emergency; for such a reader the own one
 */
public record OpenedCase(CaseView view, Engagement engagement, FlagsView flags, List<GlassView> glass) {

    public OpenedCase {
        glass = List.copyOf(glass);
    }
}
