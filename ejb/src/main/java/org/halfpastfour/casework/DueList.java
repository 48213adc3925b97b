package org.halfpastfour.casework;

import java.util.List;

/**
 * What is due of a caseworker's clients, street by street.
 *
 * @param overdue how many contacts are
 * @param today how many have this as their last day
 * @param week how many are due later in this week
 * @param later how many after it
 * @param unscheduled how many clients have no agreement, so that nothing is due
 */
public record DueList(List<DueStreet> streets, int overdue, int today, int week, int later, int unscheduled) {

    public DueList {
        streets = List.copyOf(streets);
    }

    public boolean isCalm() {
        return overdue + today + week == 0;
    }
}
