package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;

/** From so many months after the start of the agreement on, contacts of a kind in a rhythm; until the next phase of that kind. */
public record VisitPhase(ContactKind kind, int fromMonth, ContactRhythm rhythm) {

    private static final int LATEST = 60;

    public VisitPhase {
        new Checks()
                .notNull("kind", kind)
                .number("fromMonth", fromMonth, 0, LATEST)
                .notNull("rhythm", rhythm)
                .orThrow();
    }
}
