package org.halfpastfour.report;

import static org.halfpastfour.testing.HomeScene.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.HomeScene;
import org.jspecify.annotations.Nullable;

/** Sessions of years in which no other test lives, with so many who came and so many who waited. */
final class UseScene {

    private static int years = 1980;

    private int made;

    /** A year of its own for each test that asks, whichever class it is of: they count what is in the same tables. */
    static synchronized int year() {
        return years++;
    }

    UUID home(String district) {
        UUID home = Ids.next();
        sql(
                "INSERT INTO programme.home (id, name, district_code, street_code, address, phone, status)"
                        + " SELECT ?, ?, ?, min(code), '一路 1 号', '02363000000', 'OPEN' FROM programme.street WHERE district_code = ?",
                home,
                "home " + home,
                district,
                district);
        sql(
                "INSERT INTO programme.room (id, home_id, name, seats, area_m2, floor) VALUES (?, ?, '大教室', 100, 500, 1)",
                home,
                home);
        return home;
    }

    UUID session(UUID home, LocalDate date, int places, int taken) {
        return session(home, date, places, taken, "AFTER_SCHOOL_CLASS", "PUBLISHED");
    }

    UUID session(UUID home, LocalDate date, int places, int taken, String kind, String state) {
        UUID session = Ids.next();
        Instant start = HomeScene.at(date, "08:00").plusSeconds(3600L * (made++ % 10));
        sql(
                """
                INSERT INTO programme.session (id, home_id, room_id, kind, title, date, starts_at, ends_at, room_places,
                    adult_places, places, taken, age_from, age_to, needs_guardian, state, cancel_reason,
                    signup_opens_at, signup_closes_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 100, 100, ?, ?, 6, 14, false, ?, ?, ?, ?)""",
                session,
                home,
                home,
                kind,
                kind.equals("FAMILY_MEETING") ? "" : "四点半课堂",
                date,
                start,
                start.plusSeconds(1800),
                places,
                taken,
                state,
                state.equals("CANCELLED") ? "停电" : null,
                start.minusSeconds(86_400),
                start);
        return session;
    }

    void came(UUID session, int people) {
        for (int one = 0; one < people; one++) {
            UUID booking = booking(session, "CONFIRMED", null, "CONFIRMED");
            sql(
                    "INSERT INTO programme.attendance (id, session_id, booking_id, participant_id, arrived_at)"
                            + " SELECT ?, b.session_id, b.id, b.participant_id, lower(b.during) FROM programme.booking b WHERE b.id = ?",
                    Ids.next(),
                    booking);
        }
    }

    /** In vain. */
    void waited(UUID session, int people) {
        for (int one = 0; one < people; one++) {
            booking(session, "CANCELLED", "WAITING", "ENDED");
        }
    }

    /** Until an offer was taken. */
    void waitedAndTook(UUID session, int people) {
        for (int one = 0; one < people; one++) {
            UUID booking = booking(session, "CONFIRMED", null, "CONFIRMED");
            sql(
                    "INSERT INTO programme.offer (id, party_id, session_id, made_at, expires_at, state)"
                            + " SELECT ?, party_id, session_id, lower(during), lower(during), 'ACCEPTED'"
                            + " FROM programme.booking WHERE id = ?",
                    Ids.next(),
                    booking);
        }
    }

    private static UUID booking(UUID session, String state, @Nullable String from, String party) {
        UUID id = Ids.next();
        sql(
                "INSERT INTO programme.household (id, home_id, name, code, created_at)"
                        + " SELECT ?, home_id, '一家', ?, starts_at FROM programme.session WHERE id = ?",
                id,
                id.toString(),
                session);
        sql(
                "INSERT INTO programme.person (id, kind, name, birth_date, sex) VALUES (?, 'CHILD', 'x', '2011-01-01', 'MALE')",
                id);
        sql(
                "INSERT INTO programme.party (id, session_id, household_id, size, bucket, asked_at, asked_by, state)"
                        + " SELECT ?, id, ?, 1, 1, starts_at, ?, ? FROM programme.session WHERE id = ?",
                id,
                id,
                id,
                party,
                session);
        sql(
                "INSERT INTO programme.booking (id, session_id, party_id, household_id, participant_id, during, state, booked_at,"
                        + " ended_at, ended_why, ended_from)"
                        + " SELECT ?, id, ?, ?, ?, during, ?, starts_at, CASE WHEN ? <> '' THEN starts_at END,"
                        + " CASE WHEN ? <> '' THEN 'LIST_CLOSED' END, nullif(?, '') FROM programme.session WHERE id = ?",
                id,
                id,
                id,
                id,
                state,
                from == null ? "" : from,
                from == null ? "" : from,
                from == null ? "" : from,
                session);
        return id;
    }
}
