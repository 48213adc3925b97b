package org.halfpastfour.programme.rest;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.programme.AddSession;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.rest.Params;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /sessions}.
 *
 * @param series the series of the programme that it belongs to, such as a day that makes up for another; or null
 * @param adults staff members of the home who are there; null for those of the home who are free then
 * @param publish whether sign-up may begin; true when left out
 */
public record NewSessionJson(
        @Nullable UUID home,
        @Nullable UUID room,
        @Nullable UUID programme,
        @Nullable UUID series,
        @Nullable OffsetDateTime start,
        @Nullable OffsetDateTime end,
        @Nullable Integer places,
        @Nullable Integer minimum,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        @Nullable List<UUID> adults,
        @Nullable Boolean publish) {

    static NewSessionJson empty() {
        return new NewSessionJson(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    AddSession command() {
        new Checks()
                .notNull("home", home)
                .notNull("room", room)
                .notNull("programme", programme)
                .notNull("start", start)
                .notNull("end", end)
                .notNull("places", places)
                .orThrow();
        return new AddSession(
                new HomeId(requireNonNull(home)),
                new RoomId(requireNonNull(room)),
                new ProgrammeId(requireNonNull(programme)),
                series == null ? null : new SeriesId(series),
                requireNonNull(Params.moment("start", start)),
                requireNonNull(Params.moment("end", end)),
                requireNonNull(places),
                minimum == null ? 0 : minimum,
                ageFrom,
                ageTo,
                adults == null
                        ? List.of()
                        : adults.stream().map(StaffMemberId::new).toList(),
                publish == null || publish);
    }
}
