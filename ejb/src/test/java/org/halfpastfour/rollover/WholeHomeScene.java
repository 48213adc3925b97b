package org.halfpastfour.rollover;

import static org.halfpastfour.testing.HomeScene.sql;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halfpastfour.calendar.SeriesWeeks;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.Wiring;

/** A whole home at the end of a term, made with few statements: classes with as many children in each. */
final class WholeHomeScene {

    private static final int ROOMS = 2;
    private static final int WEEKDAYS = 5;

    final RollOverScene at = new RollOverScene();
    private final List<HouseholdId> families = new ArrayList<>();

    /** @param inTwo how many of the children are in a second class */
    WholeHomeScene(int classes, int households, int children, int inTwo) {
        IntStream.range(0, classes).forEach(this::addClass);
        Stream.generate(() -> new HouseholdId(Ids.next())).limit(households).forEach(this::household);
        adults();
        children(children);
        booked(classes, inTwo);
        at.inTheHolidays();
    }

    List<HouseholdId> families() {
        return families;
    }

    Wiring wiring() {
        return at.scene.wiring;
    }

    HomeScene.SceneClock clock() {
        return at.scene.clock;
    }

    /** In each room, on each weekday, at one time of the day after the other. */
    private void addClass(int number) {
        boolean large = number % ROOMS == 0;
        var unused = at.series(
                "班次" + number,
                large ? at.scene.room : at.scene.otherRoom,
                large ? at.scene.staff.subList(0, 2) : at.scene.staff.subList(2, 4),
                SeriesWeeks.EVERY,
                LocalTime.of(13 + 2 * (number / (ROOMS * WEEKDAYS)), 0),
                DayOfWeek.of(1 + number / ROOMS % WEEKDAYS));
    }

    /** Each with an account. */
    private void adults() {
        sql("""
                WITH c AS (SELECT uuidv7() AS account, uuidv7() AS id, h.id AS household
                    FROM programme.household h WHERE home_id = ?),
                a AS (INSERT INTO account.account (id, login_name, display_name, password_hash, state, created_at)
                    SELECT account, 'parent-' || account, '李梅', '-', 'ACTIVE', now() FROM c),
                p AS (INSERT INTO programme.person (id, kind, name, account_id) SELECT id, 'ADULT', '李梅', account FROM c)
                INSERT INTO programme.household_member (id, household_id, person_id, from_date)
                SELECT uuidv7(), household, id, '2025-11-23' FROM c""", home());
    }

    /** One after the other of the families has one more. */
    private void children(int number) {
        sql("""
                WITH h AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM programme.household WHERE home_id = ?),
                c AS (SELECT uuidv7() AS id, h.id AS household, i
                    FROM generate_series(1, ?) i JOIN h ON h.n = (i - 1) % ? + 1),
                p AS (INSERT INTO programme.person (id, kind, name, birth_date, sex)
                    SELECT id, 'CHILD', '孩子', '2018-11-23', 'FEMALE' FROM c)
                INSERT INTO programme.household_member (id, household_id, person_id, from_date)
                SELECT uuidv7(), household, id, '2025-11-23' FROM c""", home(), number, families.size());
    }

    /** The last date of the class. */
    private void booked(int classes, int inTwo) {
        sql("""
                WITH s AS (SELECT id, during, row_number() OVER (ORDER BY series_id) - 1 AS n FROM (
                    SELECT DISTINCT ON (series_id) id, during, series_id FROM programme.session
                    WHERE home_id = ? ORDER BY series_id, starts_at DESC) last),
                k AS (SELECT m.household_id, m.person_id, row_number() OVER (ORDER BY p.id) - 1 AS n
                    FROM programme.household_member m
                    JOIN programme.household h ON h.id = m.household_id AND h.home_id = ?
                    JOIN programme.person p ON p.id = m.person_id AND p.kind = 'CHILD'),
                w AS (SELECT household_id, person_id, n % ? AS n FROM k
                    UNION ALL SELECT household_id, person_id, (n + 2) % ? FROM k WHERE n < ?),
                b AS (SELECT uuidv7() AS id, uuidv7() AS party, w.household_id, w.person_id, s.id AS session, s.during
                    FROM w JOIN s USING (n)),
                p AS (INSERT INTO programme.party (id, session_id, household_id, size, bucket, asked_at, asked_by, state)
                    SELECT party, session, household_id, 1, 1, now(), uuidv7(), 'CONFIRMED' FROM b)
                INSERT INTO programme.booking
                    (id, session_id, party_id, household_id, participant_id, during, state, booked_at)
                SELECT id, session, party, household_id, person_id, during, 'CONFIRMED', now() FROM b""", home(), home(), classes, classes, inTwo);
        sql("""
                UPDATE programme.session s SET taken =
                    (SELECT count(*) FROM programme.booking b WHERE b.session_id = s.id) WHERE s.home_id = ?""", home());
    }

    private void household(HouseholdId id) {
        families.add(id);
        sql(
                "INSERT INTO programme.household (id, home_id, name, code, created_at) VALUES (?, ?, '一家', ?, now())",
                id.value(),
                home(),
                id.toString());
    }

    private UUID home() {
        return at.scene.home.value();
    }
}
