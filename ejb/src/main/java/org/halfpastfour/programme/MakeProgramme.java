package org.halfpastfour.programme;

import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Text;

/** Makes a programme; families meet in sessions without one. Ages are in full years on the day, both inside. */
public record MakeProgramme(
        HomeId home,
        SessionKind kind,
        String title,
        String description,
        int ageFrom,
        int ageTo,
        boolean needsGuardian) {

    public MakeProgramme {
        title = Text.line(title);
        description = Text.lines(description);
        ProgrammeInput.check(title, description, ageFrom, ageTo)
                .notNull("home", home)
                .notNull("kind", kind)
                .that(kind != SessionKind.FAMILY_MEETING, "kind", ProgrammeError.NOT_A_PROGRAMME)
                .orThrow();
    }
}
