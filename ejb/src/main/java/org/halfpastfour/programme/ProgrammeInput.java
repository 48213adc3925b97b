package org.halfpastfour.programme;

import org.halfpastfour.shared.Checks;

/** What holds of every programme's text and ages. */
final class ProgrammeInput {

    private static final int OLDEST = 120;

    private ProgrammeInput() {}

    static Checks check(String title, ProgrammeText text, int ageFrom, int ageTo) {
        return ages(text.check(new Checks().text("title", title, 1, 60)), ageFrom, ageTo);
    }

    static Checks ages(Checks checks, int ageFrom, int ageTo) {
        return checks.number("ageFrom", ageFrom, 0, OLDEST)
                .number("ageTo", ageTo, 0, OLDEST)
                .that(ageTo >= ageFrom, "ageTo", ProgrammeError.AGES_REVERSED);
    }
}
