package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/** Puts a newer caseworker beside an older one of the same district. */
public record MakePair(String district, AccountId newer, AccountId older, String aims, LocalDate from) {

    public static final int LONGEST_AIMS = 1000;

    public MakePair {
        new Checks()
                .text("district", district, 1, 20)
                .notNull("newer", newer)
                .notNull("older", older)
                .that(newer == null || !newer.equals(older), "older", CaseError.PAIR_OF_ONE)
                .text("aims", aims, 1, LONGEST_AIMS)
                .notNull("from", from)
                .orThrow();
        aims = Text.lines(aims);
    }
}
