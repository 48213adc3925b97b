package org.halfpastfour.programme.rest;

import java.util.UUID;
import org.halfpastfour.programme.ProgrammeView;
import org.halfpastfour.shared.rest.ApiWords;

/**
 * A programme of a home.
 *
 * @param teacher as families know them; empty when nothing is said, like what to bring and where the door is
 * @param version to be sent back with a change, so that nobody else's is overwritten
 */
public record ProgrammeJson(
        UUID id,
        UUID home,
        String kind,
        String title,
        String description,
        String teacher,
        String bring,
        String door,
        int ageFrom,
        int ageTo,
        boolean needsGuardian,
        boolean active,
        int version) {

    static ProgrammeJson from(ProgrammeView programme) {
        return new ProgrammeJson(
                programme.id().value(),
                programme.home().value(),
                ApiWords.of(programme.kind()),
                programme.title(),
                programme.description(),
                programme.text().teacher(),
                programme.text().bring(),
                programme.text().door(),
                programme.ageFrom(),
                programme.ageTo(),
                programme.needsGuardian(),
                programme.active(),
                programme.version());
    }
}
