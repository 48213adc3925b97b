package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.List;

/**
 * A visit of a pair, with what was said of it as far as who asks reads it.
 *
 * @param saidByMe whether who asks has said something
 */
public record MentoringVisitView(
        MentoringVisitId id, LocalDate on, String what, List<SaidLine> said, boolean saidByMe) {

    public MentoringVisitView {
        said = List.copyOf(said);
    }
}
