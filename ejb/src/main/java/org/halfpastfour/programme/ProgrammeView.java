package org.halfpastfour.programme;

import org.halfpastfour.home.HomeId;

/**
 * A programme as the home's staff sees it.
 *
 * @param version counts the changes of it
 */
public record ProgrammeView(
        ProgrammeId id,
        HomeId home,
        SessionKind kind,
        String title,
        ProgrammeText text,
        int ageFrom,
        int ageTo,
        boolean needsGuardian,
        boolean active,
        int version) {

    public String description() {
        return text.description();
    }
}
