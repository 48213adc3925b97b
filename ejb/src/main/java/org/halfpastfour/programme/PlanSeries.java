package org.halfpastfour.programme;

import java.time.Instant;
import java.util.List;
import org.halfpastfour.calendar.CalendarError;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Plans a session for every date on which the recurrence is held. Dates before today are refused.
 *
 * @param programme null when the programme is made together with the series
 * @param places at most what the room and the adults allow
 * @param minimum participants needed for a session to be worth holding; 0 when it always is
 * @param closeMinutesBefore how long before each start its sign-up closes
 * @param publish whether families see the sessions at once
 */
public record PlanSeries(
        @Nullable ProgrammeId programme,
        RoomId room,
        List<StaffMemberId> adults,
        Recurrence recurrence,
        int places,
        int minimum,
        Instant signupOpens,
        int closeMinutesBefore,
        boolean publish) {

    private static final int LONGEST_CLOSE = 43_200;

    public PlanSeries {
        new Checks()
                .notNull("room", room)
                .notNull("adults", adults)
                .notNull("recurrence", recurrence)
                .that(
                        recurrence == null || recurrence.dates().length() <= Recurrence.LONGEST_DAYS,
                        "to",
                        CalendarError.RANGE_TOO_LONG)
                .notNull("signupOpens", signupOpens)
                .number("places", places, 1, 1000)
                .number("minimum", minimum, 0, 1000)
                .that(minimum <= places, "minimum", ProgrammeError.MINIMUM_ABOVE_PLACES)
                .number("closeMinutesBefore", closeMinutesBefore, 0, LONGEST_CLOSE)
                .orThrow();
        adults = adults.stream().distinct().toList();
    }
}
