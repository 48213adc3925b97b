package org.halfpastfour.signup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.OwnMark;
import org.halfpastfour.attendance.PresenceState;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.signup.BookingId;
import org.halfpastfour.signup.BookingState;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.SignUp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a parent is offered for a booking that is to come. */
class BookingActionsTest extends BrowserlessTest {

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.halfpastfour.nowhere");
    }

    @ParameterizedTest(name = "{0}: {1} actions")
    @CsvSource({"HERE, 0", "GONE, 0", "EXPECTED, 3"})
    void whoHasComeIsOfferedNeitherAbsenceNorCancelling(PresenceState state, int actions) {
        BookingActions doing = new BookingActions(
                new SignUp(),
                new AbsenceDialog(new Attendances(), BookingSamples.words()),
                BookingSamples.away(),
                BookingSamples.words(),
                BookingSamples.errors());
        BookingSummary booking = booking();
        assertThat(doing.of(booking, mark(booking, state), () -> {})).hasSize(actions);
    }

    private static OwnMark mark(BookingSummary booking, PresenceState state) {
        return new OwnMark(
                booking.session().id(), booking.participant(), state, Instant.EPOCH, null, null, false, false);
    }

    private static BookingSummary booking() {
        return new BookingSummary(
                new BookingId(new UUID(3, 3)),
                BookingSamples.session(BookingSamples.MONDAY),
                new HouseholdId(new UUID(2, 2)),
                new UUID(4, 4),
                "王小雨",
                true,
                BookingState.CONFIRMED,
                null,
                null,
                null,
                true,
                null,
                null,
                null,
                null);
    }
}
