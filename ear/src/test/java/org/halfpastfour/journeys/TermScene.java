package org.halfpastfour.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.testing.FamilyScene;
import org.halfpastfour.testing.LightHash;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.Rows;
import org.halfpastfour.testing.Scene;

/**
 * A home that nobody else has, for a term: two rooms, an account of its staff, teachers of whom one falls ill, a mother who signs in, and
 * another family. So every message about it is one of this term.
 */
final class TermScene extends FamilyScene {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String OWN = """
            WITH home AS (
                INSERT INTO programme.home (id, name, district_code, street_code, address, phone, status)
                SELECT uuidv7(), '%1$s', '500103', (SELECT min(code) FROM programme.street WHERE district_code = '500103'),
                    '学期路 1 号', '02363500000', 'OPEN' RETURNING id),
            hours AS (
                INSERT INTO programme.opening_hours (home_id, weekday, opens, closes)
                SELECT id, day, '00:00', '23:59:59' FROM home, generate_series(1, 7) day),
            rooms AS (
                INSERT INTO programme.room (id, home_id, name, seats, area_m2, floor)
                SELECT uuidv7(), id, room, 40, 200, 1 FROM home, unnest(ARRAY['101', '102']) room),
            account AS (
                INSERT INTO account.account (id, login_name, display_name, password_hash, state, created_at)
                SELECT uuidv7(), person, person, '%3$s', 'ACTIVE', now() FROM unnest(ARRAY['staff-%2$s', 'mother-%2$s']) person
                RETURNING id, login_name),
            may AS (
                INSERT INTO account.account_grant (id, account_id, role, home_id, valid_from)
                SELECT uuidv7(), account.id, 'HOME_STAFF', home.id, current_date - 1 FROM account, home
                WHERE login_name LIKE 'staff-%%'),
            staff AS (
                INSERT INTO programme.staff_member (id, home_id, name, account_id)
                SELECT uuidv7(), home.id, name, CASE name WHEN '周老师' THEN account.id END
                FROM home, account, unnest(ARRAY['林老师', '周老师', '吴老师', '郑老师']) name WHERE login_name LIKE 'staff-%%')
            SELECT id FROM home""";

    /** The city office has entered the next school year, if it had not yet. */
    private static final String KNOWN_TERM = """
            WITH year AS (
                INSERT INTO programme.school_year (id, name, first_day, last_day)
                SELECT uuidv7(), '下一学年', day, day + 300 FROM (SELECT max(last_day) + 7 AS day FROM programme.school_year) next
                WHERE NOT EXISTS (SELECT FROM programme.term WHERE first_day > current_date + 1) AND ?::uuid IS NOT NULL
                RETURNING id, first_day)
            INSERT INTO programme.term (id, school_year_id, name, first_day, last_day)
            SELECT uuidv7(), id, '第一学期', first_day, first_day + 130 FROM year""";

    private static final String NEXT_TERM = "SELECT min(first_day) FROM programme.term WHERE first_day > '%s'";

    private static final String OF_HOME = """
            coalesce((SELECT h.home_id FROM programme.household h WHERE h.id = household_id),
                (SELECT m.home_id FROM programme.staff_member m WHERE m.id = staff_member_id)) = """;

    private final String mark = String.valueOf(1000 + Math.floorMod(System.nanoTime(), 9000));
    private final UUID home = Rows.ask(
            OWN.formatted(
                    "学期青少年之家" + mark, mark, LightHash.of(Rest.DEMO_PASSWORD).replace("'", "''")),
            UUID.class);
    private final Rest staff = Rest.as(staffLogin());
    private final Family family = family();
    private final Family neighbours = family();

    TermScene() {
        UUID unused = Rows.ask("""
                WITH mother AS (
                    UPDATE programme.person SET account_id = (SELECT id FROM account.account WHERE login_name = '%1$s')
                    WHERE id = '%2$s' RETURNING account_id)
                INSERT INTO account.account_grant (id, account_id, role, household_id, valid_from)
                SELECT uuidv7(), account_id, 'PARENT', '%3$s', current_date - 1 FROM mother RETURNING id""".formatted(motherLogin(), motherOf(family), householdOf(family)), UUID.class);
    }

    @Override
    public UUID home() {
        return home;
    }

    String name() {
        return "学期青少年之家" + mark;
    }

    String staffLogin() {
        return "staff-" + mark;
    }

    String motherLogin() {
        return "mother-" + mark;
    }

    /** Whose mother signs in. */
    Family ownFamily() {
        return family;
    }

    Family otherFamily() {
        return neighbours;
    }

    Rest staff() {
        return staff;
    }

    /** A class that may be booked, in the first room, with two teachers in charge. */
    UUID session(Instant start, Duration length, String title) {
        UUID programme = Rows.ask("""
                INSERT INTO programme.programme (id, home_id, kind, title, age_from, age_to, needs_guardian)
                VALUES (uuidv7(), '%s', 'COURSE', '%s', 6, 14, false) RETURNING id""".formatted(home, title), UUID.class);
        Rest.Answer answer = staff.post("/sessions", """
                {"home":"%s","room":"%s","programme":"%s","start":"%s","end":"%s","places":5,"minimum":0,
                 "ageFrom":6,"ageTo":14,"adults":["%s","%s"]}""".formatted(
                        home, room("101"), programme, start, start.plus(length), teacher("林老师"), teacher("吴老师")));
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.body());
        }
        return UUID.fromString(answer.json().path("id").asText());
    }

    /** Booked as staff write it down. */
    void book(UUID session, Family of) {
        Rest.Answer answer =
                staff.post("/sessions/" + session + "/bookings", "{\"children\":[\"%s\"]}".formatted(of.child()));
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.body());
        }
    }

    /** A class of the next term with one date, which opens for everybody after the wishes are in. */
    void classOfNextTerm(String title, String time) {
        LocalDate first = firstDayOfNextTerm();
        UUID unused = Rows.ask("""
                WITH programme AS (
                    INSERT INTO programme.programme (id, home_id, kind, title, age_from, age_to, needs_guardian)
                    VALUES (uuidv7(), '%1$s', 'COURSE', '%2$s', 6, 14, false) RETURNING id, home_id, title),
                series AS (
                    INSERT INTO programme.series (id, programme_id, room_id, weekdays, day_rule, start_time, end_time,
                        from_date, to_date, open_from, places, signup_opens_at)
                    SELECT uuidv7(), p.id, '%3$s', 127, 'ANY_DAY', '%5$s', '%5$s'::time + interval '1 hour', '%4$s', '%4$s',
                        '%4$s'::date + 1, 5, now() + interval '30 days' FROM programme p
                    RETURNING id, programme_id, room_id)
                INSERT INTO programme.session (id, home_id, room_id, programme_id, series_id, kind, title, date,
                    starts_at, ends_at, room_places, adult_places, places, age_from, age_to, needs_guardian, state,
                    signup_opens_at, signup_closes_at)
                SELECT uuidv7(), p.home_id, s.room_id, p.id, s.id, 'COURSE', p.title, '%4$s', at, at + interval '1 hour',
                    40, 30, 5, 6, 14, false, 'PUBLISHED', now() + interval '30 days', at
                FROM programme p, series s, (SELECT ('%4$s'::date + time '%5$s') AT TIME ZONE '%6$s' AS at) slot
                RETURNING id""".formatted(home, title, room("101"), first, time, Scene.ZONE), UUID.class);
    }

    private LocalDate firstDayOfNextTerm() {
        Rows.run(KNOWN_TERM, home);
        return Rows.ask(NEXT_TERM.formatted(LocalDate.now(Scene.ZONE)), LocalDate.class);
    }

    /** The days on which wishes may be sent are over. */
    void wishesAreIn() {
        Rows.run(
                "UPDATE programme.wish_round SET collects_from = now() - interval '20 days', collects_until = now() - interval '1 day'"
                        + " WHERE home_id = ?",
                home);
    }

    /** It is so late that the session has just begun. */
    void begins(UUID session) {
        Rows.run("""
                UPDATE programme.session s SET starts_at = s.starts_at - late.by, ends_at = s.ends_at - late.by,
                    signup_opens_at = signup_opens_at - interval '1 day', signup_closes_at = signup_closes_at - late.by,
                    date = ((s.starts_at - late.by) AT TIME ZONE '%s')::date
                FROM (SELECT id, interval '1 minute' * greatest(0, ceil(extract(epoch FROM starts_at - now()) / 60)) AS by
                    FROM programme.session) late
                WHERE late.id = s.id AND s.id = ?""".formatted(Scene.ZONE), session);
    }

    /** A closed day calls off by itself what was planned. */
    void awaitCancelled(UUID session) throws InterruptedException {
        await("SELECT state <> 'CANCELLED' FROM programme.session WHERE id = '" + session + "'");
    }

    /** What is due is told by itself. */
    void awaitTold() throws InterruptedException {
        await("SELECT EXISTS (SELECT FROM notice.news WHERE gathered_at IS NULL AND due_at <= now() AND " + OF_HOME
                + "'" + home + "')");
    }

    private static void await(String whetherNotYet) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (Rows.ask(whetherNotYet, Boolean.class)) {
            assertThat(System.nanoTime()).as(whetherNotYet).isLessThan(until);
            Thread.sleep(200);
        }
    }

    private UUID room(String name) {
        return Rows.ask(
                "SELECT id FROM programme.room WHERE home_id = '%s' AND name = '%s'".formatted(home, name), UUID.class);
    }

    private UUID teacher(String name) {
        return Rows.ask(
                "SELECT id FROM programme.staff_member WHERE home_id = '%s' AND name = '%s'".formatted(home, name),
                UUID.class);
    }

    /** What was told until now is of the preparation. */
    void nothingWasTold() {
        Rows.run("UPDATE notice.news SET gathered_at = now() WHERE gathered_at IS NULL AND " + OF_HOME + "?", home);
    }

    /** Ten minutes are over for all that waits to be told. */
    void tenMinutesPass() {
        Rows.run(
                "UPDATE notice.news SET due_at = due_at - interval '11 minutes', happened_at = happened_at - interval '11 minutes'"
                        + " WHERE gathered_at IS NULL AND " + OF_HOME + "?",
                home);
    }
}
