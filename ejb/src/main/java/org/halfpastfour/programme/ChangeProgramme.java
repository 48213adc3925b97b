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
        String description,
        int ageFrom,
        int ageTo,
        boolean needsGuardian,
        boolean active,
        int version) {

    public ChangeProgramme {
        title = Text.line(title);
        description = Text.lines(description);
        ProgrammeInput.check(title, description, ageFrom, ageTo)
                .notNull("programme", programme)
                .orThrow();
    }
}
