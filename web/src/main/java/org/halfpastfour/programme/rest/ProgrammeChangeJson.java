package org.halfpastfour.programme.rest;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.UUID;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.programme.ChangeComing;
import org.halfpastfour.programme.ChangeProgramme;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.ProgrammeText;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.rest.ChoiceJson;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code PUT /programmes/{id}}.
 *
 * @param teacher as families know them; empty when left out, like description, what to bring and where the door is
 * @param places of each session that follows; left out, they stay as they are
 * @param room into which each session that follows goes; left out, they stay where they are
 * @param following sessions to come that take over what changes; none when left out
 * @param choices what becomes of who is too young or too old in those that follow; without one the answer is 409 with what
 *     is touched
 */
public record ProgrammeChangeJson(
        @Nullable String title,
        @Nullable String description,
        @Nullable String teacher,
        @Nullable String bring,
        @Nullable String door,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        @Nullable Boolean needsGuardian,
        @Nullable Boolean active,
        @Nullable Integer version,
        @Nullable Integer places,
        @Nullable UUID room,
        @Nullable List<UUID> following,
        @Nullable List<ChoiceJson> choices) {

    static ProgrammeChangeJson empty() {
        return new ProgrammeChangeJson(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    ChangeComing command(ProgrammeId programme) {
        new Checks()
                .notNull("title", title)
                .notNull("ageFrom", ageFrom)
                .notNull("ageTo", ageTo)
                .notNull("needsGuardian", needsGuardian)
                .notNull("version", version)
                .orThrow();
        return new ChangeComing(
                new ChangeProgramme(
                        programme,
                        requireNonNull(title),
                        new ProgrammeText(
                                requireNonNullElse(description, ""),
                                requireNonNullElse(teacher, ""),
                                requireNonNullElse(bring, ""),
                                requireNonNullElse(door, "")),
                        requireNonNull(ageFrom),
                        requireNonNull(ageTo),
                        requireNonNull(needsGuardian),
                        active == null || active,
                        requireNonNull(version)),
                places,
                room == null ? null : new RoomId(room),
                following == null
                        ? List.of()
                        : following.stream().map(SessionId::new).toList(),
                ChoiceJson.settlement(choices));
    }
}
