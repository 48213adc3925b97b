package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;

/** Begins probation with a colleague as mentor, until a day; not longer than two years. */
public record BeginProbation(PeerPathId path, int version, AccountId mentor, LocalDate from, LocalDate to) {

    public static final int LONGEST_YEARS = 2;

    public BeginProbation {
        new Checks()
                .notNull("path", path)
                .notNull("mentor", mentor)
                .notNull("from", from)
                .notNull("to", to)
                .that(from == null || to == null || to.isAfter(from), "to", CommonError.END_BEFORE_START)
                .that(
                        from == null || to == null || !to.isAfter(from.plusYears(LONGEST_YEARS)),
                        "to",
                        CaseError.PEER_PROBATION_TOO_LONG)
                .orThrow();
    }
}
