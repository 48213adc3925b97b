package org.halfpastfour.notice;

import java.util.List;

/** A letter with each family that got it: first who waits for an answer, then those who have not read it. */
public record CircularView(CircularSummary summary, String body, List<AddresseeLine> families) {

    public CircularView {
        families = List.copyOf(families);
    }
}
