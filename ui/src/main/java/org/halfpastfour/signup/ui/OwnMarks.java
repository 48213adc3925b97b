package org.halfpastfour.signup.ui;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.OwnMark;
import org.halfpastfour.family.OwnHousehold;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.signup.BookingSummary;
import org.jspecify.annotations.Nullable;

/** What the homes' registers say of a family's bookings. */
class OwnMarks implements Serializable {

    /** What is marked of each booking; nothing where nothing is. */
    record Marks(Map<String, OwnMark> byPlace) {

        @Nullable
        OwnMark of(BookingSummary booking) {
            return byPlace.get(booking.session().id() + "/" + booking.participant());
        }
    }

    private static final long serialVersionUID = 1L;

    private final transient Attendances attendances;

    @Inject
    OwnMarks(Attendances attendances) {
        this.attendances = attendances;
    }

    Marks of(OwnHousehold household, List<BookingSummary> bookings) {
        List<SessionId> sessions = bookings.stream()
                .map(booking -> booking.session().id())
                .distinct()
                .toList();
        return new Marks(attendances.ownMarks(household.id(), sessions).stream()
                .collect(Collectors.toMap(mark -> mark.session() + "/" + mark.participant(), Function.identity())));
    }
}
