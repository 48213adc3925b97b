package org.halfpastfour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What the database holds after it was killed and started again. */
public final class KeptBookings {

    private final Connection owner;

    public KeptBookings(Connection owner) {
        this.owner = owner;
    }

    /** What clients were told before a kill is so afterwards, and asked again they are told the same. */
    public static void compare(LauncherProcess launcher, BookingStorm storm, List<BookingStorm.Call> told)
            throws Exception {
        assertThat(storm.confirmed())
                .as("bookings that clients were told before the kill; refusals: %s", storm.refusals())
                .isGreaterThan(20);
        try (Connection owner = launcher.connectAsOwner()) {
            var book = new KeptBookings(owner);
            told.forEach(book::assertKept);
            storm.repeat();
            told.forEach(book::assertKept);
            book.assertOnceAndCounted();
        }
    }

    /** A client that was told of a booking finds it in the state that it was told. */
    public void assertKept(BookingStorm.Call call) {
        if (!call.isCreated()) {
            return;
        }
        for (var booking : call.answer().json().path("bookings")) {
            assertThat(state(UUID.fromString(booking.path("id").asText())))
                    .as("booking told for " + call.key())
                    .isEqualTo(booking.path("state").asText());
        }
    }

    /** No child twice in a session, and counters that are the sums of their rows. */
    public void assertOnceAndCounted() throws SQLException {
        assertThat(number("""
                SELECT count(*) FROM (
                    SELECT 1 FROM programme.booking WHERE state IN ('CONFIRMED', 'WAITING', 'OFFERED')
                    GROUP BY session_id, participant_id HAVING count(*) > 1) twice""")).isZero();
        assertThat(number("""
                SELECT count(*) FROM programme.session s
                WHERE taken > places
                   OR taken <> (SELECT count(*) FROM programme.booking b
                                WHERE b.session_id = s.id AND b.state IN ('CONFIRMED', 'OFFERED'))
                   OR waiting <> (SELECT count(*) FROM programme.booking b
                                  WHERE b.session_id = s.id AND b.state = 'WAITING')
                   OR (waiting > 0 AND taken < places)""")).isZero();
    }

    private String state(UUID booking) {
        try (var query = owner.prepareStatement("SELECT state FROM programme.booking WHERE id = ?")) {
            query.setObject(1, booking);
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1).toLowerCase(Locale.ROOT).replace('_', '-') : "lost";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long number(String sql) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
