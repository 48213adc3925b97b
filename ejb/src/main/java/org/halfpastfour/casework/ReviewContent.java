package org.halfpastfour.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is signed: this as canonical text is a link of the chain of its case. Another form of it is another {@link #FORM}, and
 * what was signed keeps its own.
 *
 * @param figures the hash of what was computed of attendance, which is kept apart
 */
public record ReviewContent(
        int form,
        UUID review,
        UUID client,
        String caseNumber,
        String name,
        String district,
        int number,
        LocalDate from,
        LocalDate to,
        ReviewBasis basis,
        List<ReviewedGoal> judgements,
        String summary,
        LocalDate nextOn,
        int formulaVersion,
        String figures,
        Hand written,
        Hand signed) {

    static final int FORM = 1;

    public ReviewContent {
        judgements = List.copyOf(judgements);
    }

    /** Who wrote or signed it, by the name of then, and when. */
    public record Hand(UUID account, String name, Instant at) {}
}
