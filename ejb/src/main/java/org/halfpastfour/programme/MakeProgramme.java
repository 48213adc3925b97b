package org.halfpastfour.programme;

import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Text;

/** Makes a programme; families meet in sessions without one. Ages are in full years on the day, both inside. */
public record MakeProgramme(
        HomeId home,
        SessionKind kind,
        String title,
        ProgrammeText text,
        int ageFrom,
        int ageTo,
        boolean needsGuardian) {

    public MakeProgramme {
        title = Text.line(title);
        ProgrammeInput.check(title, text, ageFrom, ageTo)
                .notNull("home", home)
                .notNull("kind", kind)
                .that(!kind.isMeeting(), "kind", ProgrammeError.NOT_A_PROGRAMME)
                .orThrow();
    }

    /** With nothing but a description. */
    public MakeProgramme(
            HomeId home,
            SessionKind kind,
            String title,
            String description,
            int ageFrom,
            int ageTo,
            boolean needsGuardian) {
        this(home, kind, title, ProgrammeText.of(description), ageFrom, ageTo, needsGuardian);
    }
}
