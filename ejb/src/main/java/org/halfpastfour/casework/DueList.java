package org.halfpastfour.casework;

import java.util.List;

/**
 * What is due of a caseworker's clients, street by street.
 *
 * @param written what helpers wrote and nobody has looked at, the first visit first
 * @param overdue how many contacts are
 * @param today how many have this as their last day
 * @param week how many are due later in this week
 * @param later how many after it
 * @param unscheduled how many clients have no agreement, so that nothing is due
 */
public record DueList(
        List<DueStreet> streets,
        List<ErrandWaiting> written,
        int overdue,
        int today,
        int week,
        int later,
        int unscheduled) {

    public DueList {
        streets = List.copyOf(streets);
        written = List.copyOf(written);
    }

    /** How many contacts should have been by today, and how many of helpers' wait. */
    public int pressing() {
        return overdue + today + written.size();
    }

    public boolean isCalm() {
        return overdue + today + week == 0;
    }
}
