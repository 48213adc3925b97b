package org.halfpastfour.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.testing.FamilyScene;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.Rows;
import org.halfpastfour.testing.Scene;

/**
 * A home of the demo that no other test knows, with the families, staff, rooms and classes that the demo gave it. So every message about it
 * is one of this term.
 */
final class TermScene extends FamilyScene {

    static final String STREET = "500103004";
    static final String STAFF = "staff-" + STREET;
    static final String MOTHER = "parent-" + STREET + "-2";
    static final String FATHER = "parent-" + STREET + "-3";

    /** On which the demo's class, or its care in the holidays, is held. */
    static final Set<DayOfWeek> DAYS_OF_CARE = EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);

    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String OF_HOME = """
            coalesce((SELECT h.home_id FROM programme.household h WHERE h.id = household_id),
                (SELECT m.home_id FROM programme.staff_member m WHERE m.id = staff_member_id)) = """;

    private final UUID home =
            Rows.ask("SELECT id FROM programme.home WHERE street_code = '" + STREET + "'", UUID.class);
    private final LocalDate today = LocalDate.now(Scene.ZONE);
    private final Rest staff = Rest.as(STAFF);
    private final Family family = familyOf(MOTHER);
    private final Family neighbours = familyOf(FATHER);

    TermScene() {
        Rows.run("UPDATE programme.opening_hours SET opens = '00:00', closes = '23:59:59' WHERE home_id = ?", home);
        putBackWhatIsOnToday();
        classesEndWithTheTerm();
        forbidTheUncle();
        TermClock.NOTICES.strikesTheHour();
        tenMinutesPass();
        tellWhatIsDue();
    }

    @Override
    public UUID home() {
        return home;
    }

    String name() {
        return Rows.ask("SELECT name FROM programme.home WHERE id = '" + home + "'", String.class);
    }

    /** Whose mother signs in. */
    Family ownFamily() {
        return family;
    }

    Family otherFamily() {
        return neighbours;
    }

    String household(Family of) {
        return Rows.ask("SELECT name FROM programme.household WHERE id = '" + householdOf(of) + "'", String.class);
    }

    /** All families of the home, each of which has a child in the daily class. */
    List<String> families() {
        return names("SELECT name FROM programme.household WHERE home_id = '" + home + "'");
    }

    /** Those of them with a child that is of the age of the classes on their first day. */
    List<String> familiesOfNextTerm() {
        return names("""
                SELECT DISTINCT h.name FROM programme.household h JOIN programme.household_member m ON m.household_id = h.id
                JOIN programme.person p ON p.id = m.person_id AND p.kind = 'CHILD'
                WHERE h.home_id = '%s' AND extract(year FROM age('%s', p.birth_date)) BETWEEN 6 AND 14""".formatted(home, firstDayOfNextTerm()));
    }

    /** By the order in which the demo has put them on: the first two have the daily class. */
    String teacher(int number) {
        return teacher("name", number, String.class);
    }

    /** Whose children have a place on that day. */
    List<String> familiesOn(LocalDate day) {
        return names("""
                SELECT DISTINCT h.name FROM programme.household h JOIN programme.booking b ON b.household_id = h.id
                JOIN programme.session s ON s.id = b.session_id
                WHERE s.home_id = '%s' AND s.date = '%s' AND b.ended_at IS NULL""".formatted(home, day));
    }

    /** Who is in charge of something on that day. */
    List<String> staffOn(LocalDate day) {
        return staffIn(day, day);
    }

    /** Who is in charge of something in the next term. */
    List<String> staffOfNextTerm() {
        return staffIn(firstDayOfNextTerm(), lastDayOfNextTerm());
    }

    private List<String> staffIn(LocalDate first, LocalDate last) {
        return names("""
                SELECT DISTINCT m.name FROM programme.staff_member m
                JOIN programme.session_adult a ON a.staff_member_id = m.id JOIN programme.session s ON s.id = a.session_id
                WHERE s.home_id = '%s' AND s.date BETWEEN '%s' AND '%s' AND s.state <> 'CANCELLED'""".formatted(home, first, last));
    }

    /** From three days ahead the first one from Monday to Friday, on which nothing is held in the daytime. */
    LocalDate weekdayAhead() {
        return first(today.plusDays(3), WEEKDAYS);
    }

    /** The first day after that one on which the demo's families come. */
    LocalDate dayOfCareAhead() {
        return first(weekdayAhead().plusDays(1), DAYS_OF_CARE);
    }

    private static LocalDate first(LocalDate from, Set<DayOfWeek> of) {
        return Stream.iterate(from, day -> day.plusDays(1))
                .filter(day -> of.contains(day.getDayOfWeek()))
                .findFirst()
                .orElseThrow();
    }

    /** A class that may be booked, in the first room, with the third and the fourth teacher in charge. */
    UUID session(Instant start, Duration length, String title) {
        UUID programme = Rows.ask("""
                INSERT INTO programme.programme (id, home_id, kind, title, age_from, age_to, needs_guardian)
                VALUES (uuidv7(), '%s', 'COURSE', '%s', 6, 14, false) RETURNING id""".formatted(home, title), UUID.class);
        Rest.Answer answer = staff.post("/sessions", """
                {"home":"%s","room":"%s","programme":"%s","start":"%s","end":"%s","places":5,"minimum":0,
                 "ageFrom":6,"ageTo":14,"adults":["%s","%s"]}""".formatted(
                        home,
                        room(1),
                        programme,
                        start,
                        start.plus(length),
                        teacher("id", 3, UUID.class),
                        teacher("id", 4, UUID.class)));
        return UUID.fromString(made(answer).json().path("id").asText());
    }

    /** Booked as staff write it down. */
    void book(UUID session, Family of) {
        var unused =
                made(staff.post("/sessions/" + session + "/bookings", "{\"children\":[\"%s\"]}".formatted(of.child())));
    }

    private static Rest.Answer made(Rest.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    /** A class of the next term with one date, the first; it opens for everybody an hour before. */
    UUID classOfNextTerm(String title, String time) {
        return Rows.ask("""
                WITH programme AS (
                    INSERT INTO programme.programme (id, home_id, kind, title, age_from, age_to, needs_guardian)
                    VALUES (uuidv7(), '%1$s', 'COURSE', '%2$s', 6, 14, false) RETURNING id, home_id, title),
                slot AS (SELECT ('%4$s'::date + time '%5$s') AT TIME ZONE '%6$s' AS at),
                series AS (
                    INSERT INTO programme.series (id, programme_id, room_id, weekdays, day_rule, start_time, end_time,
                        from_date, to_date, open_from, places, signup_opens_at)
                    SELECT uuidv7(), p.id, '%3$s', 127, 'ANY_DAY', '%5$s', '%5$s'::time + interval '1 hour', '%4$s', '%4$s',
                        '%4$s'::date + 1, 5, at - interval '1 hour' FROM programme p, slot
                    RETURNING id, programme_id, room_id)
                INSERT INTO programme.session (id, home_id, room_id, programme_id, series_id, kind, title, date,
                    starts_at, ends_at, room_places, adult_places, places, age_from, age_to, needs_guardian, state,
                    signup_opens_at, signup_closes_at)
                SELECT uuidv7(), p.home_id, s.room_id, p.id, s.id, 'COURSE', p.title, '%4$s', at, at + interval '1 hour',
                    20, 20, 5, 6, 14, false, 'PUBLISHED', at - interval '1 hour', at
                FROM programme p, series s, slot RETURNING id""".formatted(home, title, room(2), firstDayOfNextTerm(), time, Scene.ZONE), UUID.class);
    }

    /** Whether the city office has entered a term that is to come. */
    boolean knowsNextTerm() {
        return Rows.ask("SELECT EXISTS (SELECT FROM programme.term WHERE first_day > '" + today + "')", Boolean.class);
    }

    LocalDate firstDayOfNextTerm() {
        return Rows.ask("SELECT min(first_day) FROM programme.term WHERE first_day > '" + today + "'", LocalDate.class);
    }

    LocalDate lastDayOfAllYears() {
        return Rows.ask("SELECT max(last_day) FROM programme.school_year", LocalDate.class);
    }

    private LocalDate lastDayOfNextTerm() {
        return Rows.ask("SELECT min(last_day) FROM programme.term WHERE first_day > '" + today + "'", LocalDate.class);
    }

    /** From the year in which the next term begins to that in which it ends. */
    List<Integer> yearsOfNextTerm() {
        int last = lastDayOfNextTerm().getYear();
        return Stream.iterate(firstDayOfNextTerm().getYear(), year -> year <= last, year -> year + 1)
                .toList();
    }

    /** For other tests the year is as it was. */
    void forgetYear(int year) {
        Rows.run("""
                WITH days AS (DELETE FROM programme.calendar_day WHERE year = %1$d)
                DELETE FROM programme.calendar_year WHERE year = %1$d AND ?::uuid IS NOT NULL""".formatted(year), home);
    }

    /** The last day of wishes that the page may be given. */
    LocalDate lastDayOfWishes() {
        LocalDate usual = today.plusDays(13);
        LocalDate before = firstDayOfNextTerm().minusDays(1);
        return usual.isBefore(before) ? usual : before;
    }

    /** The days on which wishes may be sent are over. */
    void wishesAreIn() {
        Rows.run(
                "UPDATE programme.wish_round SET collects_from = now() - interval '20 days', collects_until = now() - interval '1 day'"
                        + " WHERE home_id = ?",
                home);
    }

    /** It is so late that everybody may sign up for it. */
    void signUpOpens(UUID session) {
        Rows.run("UPDATE programme.session SET signup_opens_at = now() - interval '1 minute' WHERE id = ?", session);
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

    /** Who is in charge has signed in, unless the demo did it. */
    void teachersAreThere() {
        for (int number = 3; number <= 4; number++) {
            Rest.Answer unused = staff.post(
                    "/homes/" + home + "/presence", "{\"adult\":\"" + teacher("id", number, UUID.class) + "\"}");
        }
    }

    /** On which it is held. */
    LocalDate dayOf(UUID session) {
        return Rows.ask("SELECT date FROM programme.session WHERE id = '" + session + "'", LocalDate.class);
    }

    /** What a closed day calls off is off. */
    void callOffWhatIsClosed(LocalDate day) {
        String left =
                "SELECT EXISTS (SELECT FROM programme.session WHERE home_id = '%s' AND date = '%s' AND state <> 'CANCELLED')"
                        .formatted(home, day);
        until(left, TermClock.CALENDAR);
    }

    /** What is due is told. */
    void tellWhatIsDue() {
        String left = "SELECT EXISTS (SELECT FROM notice.news WHERE gathered_at IS NULL AND due_at <= now() AND "
                + OF_HOME + "'" + home + "')";
        until(left, TermClock.NOTICES);
    }

    /** Another server, or the timer by itself, may be at it just now. */
    private static void until(String whetherNotYet, TermClock clock) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (Rows.ask(whetherNotYet, Boolean.class)) {
            assertThat(System.nanoTime()).as(whetherNotYet).isLessThan(until);
            clock.strikes();
        }
    }

    /** Ten minutes are over for all that waits to be told. */
    void tenMinutesPass() {
        Rows.run(
                "UPDATE notice.news SET due_at = due_at - interval '11 minutes', happened_at = happened_at - interval '11 minutes'"
                        + " WHERE gathered_at IS NULL AND " + OF_HOME + "?",
                home);
    }

    /** It is so late that all that waits for its hour is told. */
    void theClassIsOver() {
        Rows.run(
                "UPDATE notice.news SET due_at = now(), happened_at = now() WHERE gathered_at IS NULL AND kind = 'DAY_NOTE' AND "
                        + OF_HOME + "?",
                home);
    }

    /** What was told until now is of the preparation. */
    void nothingWasTold() {
        Rows.run("UPDATE notice.news SET gathered_at = now() WHERE gathered_at IS NULL AND " + OF_HOME + "?", home);
    }

    /** Whatever the hour, nothing of the demo's begins or ends while the steps are taken, and no child is missed: it is long past. */
    private void putBackWhatIsOnToday() {
        Rows.run("""
                UPDATE programme.session s SET date = date - 700, starts_at = starts_at - interval '700 days',
                    ends_at = ends_at - interval '700 days', signup_opens_at = signup_opens_at - interval '700 days',
                    signup_closes_at = signup_closes_at - interval '700 days'
                WHERE home_id = ? AND date BETWEEN '%1$s'::date - 1 AND '%1$s'::date + 1
                    AND NOT EXISTS (SELECT FROM programme.attendance a WHERE a.session_id = s.id)""".formatted(today), home);
    }

    /** The demo plans six weeks ahead, whatever the terms are; a home plans for its term. */
    private void classesEndWithTheTerm() {
        Rows.run("""
                UPDATE programme.series s SET to_date = t.last_day, open_from = least(open_from, t.last_day + 1)
                FROM programme.programme p, (SELECT max(last_day) AS last_day FROM programme.term WHERE first_day <= '%s') t
                WHERE p.id = s.programme_id AND p.home_id = ? AND s.from_date <= t.last_day AND s.to_date > t.last_day""".formatted(today), home);
    }

    /** By what the guardian has put in writing. */
    private void forbidTheUncle() {
        Rows.run("""
                WITH uncle AS (
                    INSERT INTO programme.person (id, kind, name, phone) VALUES (uuidv7(), 'ADULT', '%s', '13900004302')
                    RETURNING id)
                INSERT INTO programme.pickup_authority
                    (id, child_id, adult_id, kind, from_date, reason, recorded_by, recorded_at)
                SELECT uuidv7(), g.child_id, uncle.id, 'FORBIDDEN', '%s'::date - 30, '监护人书面要求', g.adult_id, now()
                FROM uncle, programme.guardianship g WHERE g.child_id = ? LIMIT 1""".formatted(family.bannedUncle(), today), family.child());
    }

    private static Family familyOf(String login) {
        String of = """
                SELECT %s FROM account.account a JOIN programme.person adult ON adult.account_id = a.id
                JOIN programme.guardianship g ON g.adult_id = adult.id JOIN programme.person child ON child.id = g.child_id
                WHERE a.login_name = '""" + login + "' ORDER BY child.id LIMIT 1";
        String child = Rows.ask(of.formatted("child.name"), String.class);
        return new Family(
                Rows.ask(of.formatted("child.id"), UUID.class),
                child,
                Rows.ask(of.formatted("adult.name"), String.class),
                child + "舅舅");
    }

    String room(String column, int number) {
        return Rows.ask(
                "SELECT %s FROM programme.room WHERE home_id = '%s' ORDER BY name LIMIT 1 OFFSET %d"
                        .formatted(column, home, number - 1),
                String.class);
    }

    private String room(int number) {
        return room("id::text", number);
    }

    private <T> T teacher(String column, int number, Class<T> type) {
        return Rows.ask(
                "SELECT %s FROM programme.staff_member WHERE home_id = '%s' ORDER BY id LIMIT 1 OFFSET %d"
                        .formatted(column, home, number - 1),
                type);
    }

    private static List<String> names(String sql) {
        String all = Rows.ask(
                "SELECT coalesce(string_agg(name, ',' ORDER BY name), '') FROM (" + sql + ") each", String.class);
        return Stream.of(all.split(",", -1)).filter(name -> !name.isEmpty()).toList();
    }
}
