package org.halfpastfour.testing;

import static org.halfpastfour.testing.Rows.ask;
import static org.halfpastfour.testing.Rows.find;
import static org.halfpastfour.testing.Rows.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * The home of the demo's staff account, with what a journey needs for itself: open at every hour, a room and adults that
 * nobody else has, and families that no other test knows. So no journey depends on the hour at which it runs.
 */
public final class Scene extends FamilyScene {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String MONDAY_OF_FOUR_SCHOOL_WEEKS = """
            SELECT day::date FROM programme.term,
                generate_series(greatest(first_day, '%1$s')::date, last_day - 27, interval '1 day') day
            WHERE extract(isodow FROM day) = 1 ORDER BY day LIMIT 1""";

    private final Rest staff = Rest.as("staff");
    private final UUID home;

    public Scene() {
        home = UUID.fromString(
                staff.get("/me").json().path("homes").path(0).path("id").asText());
        run("UPDATE programme.opening_hours SET opens = '00:00', closes = '23:59:59' WHERE home_id = ?", home);
    }

    public Rest staff() {
        return staff;
    }

    @Override
    public UUID home() {
        return home;
    }

    /** A minute within the next hour from which {@code length} fits into one day. */
    public static Instant soon(Duration length) {
        Instant start = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(2));
        LocalDate day = dateOf(start);
        return day.equals(dateOf(start.plus(length)))
                ? start
                : day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The first full hour by daylight, from this day on, at which nobody of the account's family is booked. */
    public Instant freeHourOf(String login, LocalDate from) {
        return ask("""
                SELECT at FROM generate_series('%2$s'::timestamp, '%2$s'::timestamp + interval '14 days', '1 hour') hour,
                    LATERAL (SELECT hour AT TIME ZONE '%3$s' AS at) slot
                WHERE extract(hour FROM hour) BETWEEN 9 AND 18 AND NOT EXISTS (
                    SELECT 1 FROM programme.booking b WHERE b.household_id = '%1$s' AND b.ended_at IS NULL
                        AND b.during && tstzrange(at, at + interval '1 hour'))
                ORDER BY hour LIMIT 1""".formatted(householdOfAccount(login), from, ZONE), OffsetDateTime.class)
                .toInstant();
    }

    /** A session of the home's course, open to children of 6 to 14, in a room of its own. */
    public UUID session(Instant start, Duration length, int places) {
        return session(
                id("SELECT id FROM programme.programme WHERE home_id = ? AND kind = 'COURSE' ORDER BY title LIMIT 1"),
                start,
                length,
                places);
    }

    /** A course of its own, for children of 6 to 14. */
    public UUID programme() {
        return id("""
                INSERT INTO programme.programme (id, home_id, kind, title, age_from, age_to, needs_guardian)
                SELECT uuidv7(), ?::uuid, 'COURSE', '围棋', 6, 14, false RETURNING id""");
    }

    /** An event of its own, to which a guardian comes along. */
    public UUID familyEvent() {
        return id("""
                INSERT INTO programme.programme (id, home_id, kind, title, age_from, age_to, needs_guardian)
                SELECT uuidv7(), ?::uuid, 'PARENT_CHILD_EVENT', '亲子手工', 6, 14, true RETURNING id""");
    }

    /** The room of the session is closed, however that came in. */
    public void closeRoomOf(UUID session) {
        run(
                "UPDATE programme.room SET status = 'CLOSED' WHERE id = (SELECT room_id FROM programme.session WHERE id = ?)",
                session);
    }

    public UUID session(UUID programme, Instant start, Duration length, int places) {
        UUID room = id("""
                INSERT INTO programme.room (id, home_id, name, seats, area_m2, floor)
                SELECT uuidv7(), h, '临时教室 ' || right(uuidv7()::text, 6), 40, 200, 2 FROM (SELECT ?::uuid h) RETURNING id""");
        Rest.Answer answer = staff.post(
                "/sessions", """
                {"home":"%s","room":"%s","programme":"%s","start":"%s","end":"%s","places":%d,"minimum":0,
                 "ageFrom":6,"ageTo":14,"adults":["%s","%s"]}""".formatted(home, room, programme, start, start.plus(length), places, adult(), adult()));
        return UUID.fromString(created(answer).path("id").asText());
    }

    /** Books as staff; answers the booking's id. */
    public UUID book(UUID session, UUID child) {
        Rest.Answer answer = staff.post("/sessions/" + session + "/bookings", "{\"children\":[\"" + child + "\"]}");
        return UUID.fromString(
                created(answer).path("bookings").path(0).path("id").asText());
    }

    /** Marked by staff. */
    public void arrives(UUID session, UUID child) {
        JsonNode unused = created(staff.post("/sessions/" + session + "/arrivals", "{\"child\":\"" + child + "\"}"));
    }

    /** Books the child with an adult who comes along. */
    public void book(UUID session, UUID child, UUID guardian) {
        JsonNode unused = created(staff.post(
                "/sessions/" + session + "/bookings",
                "{\"children\":[\"%s\"],\"guardians\":[\"%s\"]}".formatted(child, guardian)));
    }

    /**
     * The first Monday after a week from now from which a term goes on for four weeks. After the last known term the city
     * office enters the next school year, which begins on the first Monday that is free.
     */
    public LocalDate mondayOfFourSchoolWeeks() {
        LocalDate soonest = LocalDate.now(ZONE).plusDays(8);
        return find(MONDAY_OF_FOUR_SCHOOL_WEEKS.formatted(soonest), LocalDate.class)
                .orElseGet(() -> {
                    LocalDate monday = ask("""
                    SELECT date_trunc('week', greatest('%s', max(last_day) + 7))::date
                    FROM programme.school_year""".formatted(soonest.plusDays(6)), LocalDate.class);
                    ask("""
                    WITH year AS (
                        INSERT INTO programme.school_year (id, name, first_day, last_day)
                        SELECT uuidv7(), '下一学年', '%1$s', '%1$s'::date + 300 RETURNING id)
                    INSERT INTO programme.term (id, school_year_id, name, first_day, last_day)
                    SELECT uuidv7(), id, '第一学期', '%1$s', '%1$s'::date + 130 FROM year RETURNING id""".formatted(monday), UUID.class);
                    return monday;
                });
    }

    /** A new adult in charge at the home. */
    public UUID adult() {
        return id("""
                INSERT INTO programme.staff_member (id, home_id, name)
                SELECT uuidv7(), ?::uuid, '任' || right(uuidv7()::text, 6) RETURNING id""");
    }

    /** Puts a new adult in charge of the session. */
    public void inCharge(UUID session) {
        run("""
                INSERT INTO programme.session_adult (session_id, staff_member_id, person, during)
                SELECT s.id, m.id, m.person, s.during FROM programme.session s, programme.staff_member m
                WHERE s.id = '%s' AND m.id = ?""".formatted(session), adult());
    }

    /** A course in a room of its own with one session, on this day at ten. */
    public Series series(LocalDate day) {
        UUID series = id("""
                WITH own AS (SELECT ?::uuid AS home),
                room AS (
                    INSERT INTO programme.room (id, home_id, name, seats, area_m2, floor)
                    SELECT uuidv7(), home, '班次教室 ' || right(uuidv7()::text, 6), 40, 200, 2 FROM own RETURNING id),
                programme AS (
                    INSERT INTO programme.programme (id, home_id, kind, title, age_from, age_to, needs_guardian)
                    SELECT uuidv7(), home, 'COURSE', '国画 ' || right(uuidv7()::text, 6), 6, 14, false FROM own
                    RETURNING id, home_id, title),
                series AS (
                    INSERT INTO programme.series (id, programme_id, room_id, weekdays, day_rule, start_time, end_time,
                        from_date, to_date, open_from, places, signup_opens_at)
                    SELECT uuidv7(), p.id, room.id, 127, 'ANY_DAY', '10:00', '11:00', '%1$s', '%1$s',
                        '%1$s'::date + 1, 5, now() - interval '1 day' FROM programme p, room
                    RETURNING id, programme_id, room_id)
                INSERT INTO programme.session (id, home_id, room_id, programme_id, series_id, kind, title, date,
                    starts_at, ends_at, room_places, adult_places, places, age_from, age_to, needs_guardian, state,
                    signup_opens_at, signup_closes_at)
                SELECT uuidv7(), p.home_id, s.room_id, p.id, s.id, 'COURSE', p.title, '%1$s', at, at + interval '1 hour',
                    40, 30, 5, 6, 14, false, 'PUBLISHED', now() - interval '1 day', at
                FROM programme p, series s, (SELECT ('%1$s'::date + time '10:00') AT TIME ZONE '%2$s' AS at) slot
                RETURNING series_id""".formatted(day, ZONE));
        return new Series(
                series,
                ask("SELECT programme_id FROM programme.series WHERE id = '" + series + "'", UUID.class),
                ask("SELECT room_id FROM programme.series WHERE id = '" + series + "'", UUID.class));
    }

    /** The child took the whole of it. */
    public void takes(Family family, Series series) {
        ask("""
                WITH taking AS (
                    INSERT INTO programme.series_taking
                        (series_id, household_id, participant_id, split, taken_at, taken_by)
                    SELECT '%1$s', household_id, person_id, false, now(), person_id
                    FROM programme.household_member WHERE person_id = '%2$s' RETURNING household_id, participant_id)
                INSERT INTO programme.series_asked (household_id, participant_id, session_id)
                SELECT t.household_id, t.participant_id, s.id FROM taking t, programme.session s
                WHERE s.series_id = '%1$s' RETURNING session_id""".formatted(series.id(), family.child()), UUID.class);
    }

    public record Series(UUID id, UUID programme, UUID room) {}

    /** It is so much later: the session begins so much sooner, with everything that is booked. */
    public void sooner(UUID session, Duration by) {
        run("""
                UPDATE programme.session SET starts_at = starts_at - interval '%1$s minutes',
                    ends_at = ends_at - interval '%1$s minutes', signup_opens_at = signup_opens_at - interval '1 day',
                    signup_closes_at = signup_closes_at - interval '%1$s minutes',
                    date = ((starts_at - interval '%1$s minutes') AT TIME ZONE '%2$s')::date
                WHERE id = ?""".formatted(by.toMinutes(), ZONE), session);
    }

    private static JsonNode created(Rest.Answer answer) {
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
        return answer.json();
    }

    /** The first value of the first row; the statement's only parameter is the home. */
    private UUID id(String sql) {
        return Rows.id(sql, home);
    }
}
