package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Bookings that ended before anybody wrote down why are told as well as it can be known. */
class EndingsOfBeforeDbTest {

    private final SignUpScene at = new SignUpScene();
    private final Map<String, String> expected = new LinkedHashMap<>();

    @Test
    void theMigrationFindsOutByWhomAndWhy() throws Exception {
        byFamily();
        byHome();
        bySession();
        byOffers();
        byRules();
        try (Connection connection = TestDatabase.get().connectAsOwner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            becomeAsBefore(statement);
            statement.execute(migration());
            assertThat(told(statement)).isEqualTo(expected);
            connection.rollback();
        }
    }

    private void byFamily() {
        Household early = family();
        at.cancel(early, at.book(at.session(1), early).getFirst());
        expect(early, "FAMILY FAMILY_CANCELLED CANCELLED");
        Household late = family();
        BookingSummary booked =
                at.book(at.sessionBeside(1, TOMORROW, "13:30", "14:00"), late).getFirst();
        at.scene.clock.put(TOMORROW, "13:00");
        at.cancel(late, booked);
        at.scene.clock.put(TOMORROW.minusDays(1), "10:00");
        expect(late, "FAMILY FAMILY_CANCELLED LATE_CANCELLED");
    }

    /** Below, it is made the late cancellation that it was before. */
    private void byHome() {
        Household family = family();
        BookingSummary booked =
                at.book(at.sessionBeside(1, TOMORROW, "08:00", "08:30"), family).getFirst();
        at.scene.asStaff();
        run(() -> at.signUp.cancel(booked.id()));
        expect(family, "HOME HOME_CANCELLED CANCELLED");
    }

    private void bySession() {
        Household family = family();
        SessionId session = at.sessionBeside(1, TOMORROW, "08:30", "09:00");
        at.book(session, family);
        at.scene.asStaff();
        run(() -> {
            at.sessions.cancel(session, "下雨");
            return null;
        });
        expect(family, "HOME SESSION_CANCELLED CANCELLED");
    }

    private void byOffers() {
        SessionId session = at.sessionBeside(1, TOMORROW, "09:00", "09:30");
        Household first = family();
        Household declines = family();
        Household letsPass = family();
        BookingSummary booked = at.book(session, first).getFirst();
        at.book(session, declines);
        at.book(session, letsPass);
        at.cancel(first, booked);
        expect(first, "FAMILY FAMILY_CANCELLED CANCELLED");
        at.decline(declines, at.offer(declines));
        expect(declines, "FAMILY OFFER_DECLINED CANCELLED");
        at.scene.clock.put(at.offer(letsPass).expires());
        at.expire(session);
        at.scene.clock.put(TOMORROW.minusDays(1), "10:00");
        expect(letsPass, "OFFER OFFER_EXPIRED CANCELLED");
    }

    private void byRules() {
        SessionId full = at.sessionBeside(1, TOMORROW, "10:00", "11:00");
        Household takesAnother = family();
        Household waits = family();
        at.book(full, family());
        at.book(full, takesAnother);
        at.book(full, waits);
        at.book(at.session(1, TOMORROW, "10:30", "11:30", at.scene.room, at.scene.staff.subList(4, 6)), takesAnother);
        expect(takesAnother, "RULE OVERLAPPING_TAKEN CANCELLED");
        at.scene.clock.put(TOMORROW, "10:00");
        at.expire(full);
        expect(waits, "RULE LIST_CLOSED CANCELLED");
    }

    private Household family() {
        return at.scene.household(1);
    }

    private void expect(Household family, String told) {
        expected.put(family.id().toString(), told);
    }

    private void becomeAsBefore(Statement statement) throws SQLException {
        statement.execute("""
                ALTER TABLE programme.booking DROP CONSTRAINT booking_ended, DROP CONSTRAINT booking_late_by_family,
                    DROP CONSTRAINT booking_words_by_home;
                UPDATE programme.booking SET state = 'LATE_CANCELLED' WHERE ended_why = 'HOME_CANCELLED';
                ALTER TABLE programme.booking DROP COLUMN ended_side CASCADE, DROP COLUMN ended_why CASCADE,
                    DROP COLUMN ended_words CASCADE, DROP COLUMN ended_from CASCADE, DROP COLUMN free_until CASCADE""");
    }

    private Map<String, String> told(Statement statement) throws SQLException {
        Map<String, String> told = new LinkedHashMap<>();
        try (var rows = statement.executeQuery("""
                SELECT b.household_id, b.ended_side || ' ' || b.ended_why || ' ' || b.state
                FROM programme.booking b JOIN programme.session s ON s.id = b.session_id
                WHERE s.home_id = '%s' AND b.ended_why IS NOT NULL ORDER BY b.id""".formatted(at.scene.home))) {
            while (rows.next()) {
                told.put(rows.getString(1), rows.getString(2));
            }
        }
        return told;
    }

    private static String migration() throws IOException {
        try (InputStream script =
                EndingsOfBeforeDbTest.class.getResourceAsStream("/db/migration/V330__who_ended_a_booking.sql")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
