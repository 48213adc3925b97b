package org.halfpastfour.casework;

import java.util.List;

/**
 * The reasons to look at a case.
 *
 * @param open the most pressing first
 * @param snoozed those that were put off
 * @param earlier those of the last half year that fell again, the latest first
 */
public record FlagsView(List<Flag> open, List<Flag> snoozed, List<FlagTime> earlier) {

    public FlagsView {
        open = List.copyOf(open);
        snoozed = List.copyOf(snoozed);
        earlier = List.copyOf(earlier);
    }
}
