package org.halfpastfour.programme;

import org.halfpastfour.shared.Text;

/**
 * Changes what a programme says; sessions made before keep their ages and title.
 *
 * @param version of the programme when the form was opened; a later one is not overwritten
 */
public record ChangeProgramme(
        ProgrammeId programme,
        String title,
        ProgrammeText text,
        int ageFrom,
        int ageTo,
        boolean needsGuardian,
        boolean active,
        int version) {

    public ChangeProgramme {
        title = Text.line(title);
        ProgrammeInput.check(title, text, ageFrom, ageTo)
                .notNull("programme", programme)
                .orThrow();
    }

    /** With nothing but a description. */
    public ChangeProgramme(
            ProgrammeId programme,
            String title,
            String description,
            int ageFrom,
            int ageTo,
            boolean needsGuardian,
            boolean active,
            int version) {
        this(programme, title, ProgrammeText.of(description), ageFrom, ageTo, needsGuardian, active, version);
    }
}
