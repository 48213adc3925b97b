package org.halfpastfour.programme;

import java.time.Instant;
import java.util.List;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.jspecify.annotations.Nullable;

/**
 * Adds one session by hand. Its sign-up is open from now until its start, or until the time its series says.
 *
 * @param ageFrom null for the programme's
 * @param ageTo null for the programme's
 * @param series of the programme, when the session belongs to one, such as a day that makes up for another; or null
 * @param adults who is in charge; empty for as many of the home's free adults as the places need
 */
public record AddSession(
        HomeId home,
        RoomId room,
        ProgrammeId programme,
        @Nullable SeriesId series,
        Instant start,
        Instant end,
        int places,
        int minimum,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        List<StaffMemberId> adults,
        boolean publish) {

    public AddSession {
        new Checks()
                .notNull("home", home)
                .notNull("room", room)
                .notNull("programme", programme)
                .notNull("start", start)
                .notNull("end", end)
                .that(start == null || end == null || end.isAfter(start), "end", CommonError.END_BEFORE_START)
                .number("places", places, 1, 1000)
                .number("minimum", minimum, 0, 1000)
                .that(minimum <= places, "minimum", ProgrammeError.MINIMUM_ABOVE_PLACES)
                .orThrow();
        adults = adults == null ? List.of() : adults.stream().distinct().toList();
    }

    /** One that belongs to no series. */
    public AddSession(
            HomeId home,
            RoomId room,
            ProgrammeId programme,
            Instant start,
            Instant end,
            int places,
            int minimum,
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo,
            List<StaffMemberId> adults,
            boolean publish) {
        this(home, room, programme, null, start, end, places, minimum, ageFrom, ageTo, adults, publish);
    }
}
