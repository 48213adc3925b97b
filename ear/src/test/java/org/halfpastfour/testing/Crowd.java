package org.halfpastfour.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One home with sessions that never overlap and children who may book them all, put into the database at once: enough
 * for storms and measurements that would take hours to type. The staff account {@link #STAFF} books for everybody.
 *
 * @param sessions ids, in the order of their dates
 * @param children ids
 */
public record Crowd(List<UUID> sessions, List<UUID> children) {

    public static final String STAFF = "crowd-staff";
    public static final String PASSWORD = "a crowd at the door";

    private static final int COLLEAGUES = 3;
    private static final int BROWSERS_OF_AN_ACCOUNT = 16;

    /** @param places of each session */
    public static Crowd gather(Connection owner, int sessions, int places, int children) throws SQLException {
        owner.setAutoCommit(false);
        UUID home = home(owner);
        account(owner, home);
        var crowd = new Crowd(sessions(owner, home, sessions, places), children(owner, home, children));
        owner.commit();
        try (var statement = owner.createStatement()) {
            statement.execute("ANALYZE");
        }
        owner.commit();
        return crowd;
    }

    /** The login name for the client of that number: an account is signed in in so many browsers only, and has three colleagues. */
    public static String staff(int client) {
        int colleague = client / BROWSERS_OF_AN_ACCOUNT;
        if (colleague > COLLEAGUES) {
            throw new IllegalArgumentException("no account is left for client " + client);
        }
        return colleague == 0 ? STAFF : STAFF + "-" + colleague;
    }

    private static UUID home(Connection owner) throws SQLException {
        return ids(owner, """
                WITH home AS (
                    INSERT INTO programme.home (id, name, district_code, street_code, address, phone, status)
                    SELECT uuidv7(), 'Crowd home', district_code, code, 'Road 1', '02363500000', 'OPEN'
                    FROM programme.street ORDER BY code LIMIT 1 RETURNING id),
                hours AS (
                    INSERT INTO programme.opening_hours (home_id, weekday, opens, closes)
                    SELECT id, day, '07:00', '22:00' FROM home, generate_series(1, 7) day),
                room AS (
                    INSERT INTO programme.room (id, home_id, name, seats, area_m2, floor)
                    SELECT uuidv7(), id, 'Hall', 1000, 99999, 1 FROM home)
                SELECT id FROM home""").getFirst();
    }

    private static void account(Connection owner, UUID home) throws SQLException {
        String hash = LightHash.of(PASSWORD);
        ids(owner, """
                WITH account AS (
                    INSERT INTO account.account (id, login_name, display_name, password_hash, state, created_at)
                    SELECT uuidv7(), concat_ws('-', '%s', nullif(n, 0)), 'Crowd staff', '%s', 'ACTIVE', now()
                    FROM generate_series(0, %d) n RETURNING id)
                INSERT INTO account.account_grant (id, account_id, role, home_id, valid_from)
                SELECT uuidv7(), id, 'HOME_STAFF', '%s', current_date - 1 FROM account RETURNING id""".formatted(STAFF, hash, COLLEAGUES, home));
    }

    /** Ten sessions of one hour a day, from the day after tomorrow. */
    private static List<UUID> sessions(Connection owner, UUID home, int count, int places) throws SQLException {
        return ids(owner, """
                WITH programme AS (
                    INSERT INTO programme.programme (id, home_id, kind, title, age_from, age_to, needs_guardian)
                    VALUES (uuidv7(), '%1$s', 'COURSE', 'Crowd course', 6, 14, false) RETURNING id),
                slot AS (
                    SELECT n, current_date + 2 + n / 10 AS day,
                           ((current_date + 2 + n / 10) + make_time(9 + n %% 10, 0, 0)) AT TIME ZONE 'Asia/Shanghai' AS at
                    FROM generate_series(0, %2$d - 1) n)
                INSERT INTO programme.session (id, home_id, room_id, programme_id, kind, title, date, starts_at, ends_at,
                    room_places, adult_places, places, age_from, age_to, needs_guardian, state,
                    signup_opens_at, signup_closes_at)
                SELECT uuidv7(), '%1$s', room.id, programme.id, 'COURSE', 'Crowd course', day, at, at + interval '1 hour',
                       %3$d, %3$d, %3$d, 6, 14, false, 'PUBLISHED', now() - interval '1 day', at
                FROM slot, programme, programme.room WHERE room.home_id = '%1$s' ORDER BY n RETURNING id""".formatted(home, count, places));
    }

    /** Each child has a household and a mother of its own. */
    private static List<UUID> children(Connection owner, UUID home, int count) throws SQLException {
        return ids(owner, """
                WITH family AS MATERIALIZED (
                    SELECT n, uuidv7() AS household, uuidv7() AS child, uuidv7() AS mother
                    FROM generate_series(1, %2$d) n),
                people AS (
                    INSERT INTO programme.person (id, kind, name, birth_date, sex, grade)
                    SELECT child, 'CHILD', 'Child ' || n, (current_date - interval '9 years')::date, 'FEMALE', 3 FROM family
                    RETURNING id),
                mothers AS (
                    INSERT INTO programme.person (id, kind, name, phone)
                    SELECT mother, 'ADULT', 'Mother ' || n, '139' || lpad(n::text, 8, '0') FROM family RETURNING id),
                households AS (
                    INSERT INTO programme.household (id, home_id, name, code, created_at)
                    SELECT household, '%1$s', 'Family ' || n, 'CROWD' || lpad(n::text, 6, '0'), now() FROM family
                    RETURNING id),
                members AS (
                    INSERT INTO programme.household_member (id, household_id, person_id, from_date)
                    SELECT uuidv7(), household, person, current_date - 30
                    FROM family, unnest(ARRAY[child, mother]) person RETURNING id),
                guardians AS (
                    INSERT INTO programme.guardianship (id, child_id, adult_id, relation, from_date)
                    SELECT uuidv7(), child, mother, 'MOTHER', current_date - 30 FROM family RETURNING id),
                consents AS (
                    INSERT INTO programme.consent (id, child_id, adult_id, kind, text_version, from_date, signed_at)
                    SELECT uuidv7(), child, mother, kind, 1, current_date - 30, now()
                    FROM family, unnest(ARRAY['PARTICIPATION', 'SENSITIVE_DATA']) kind RETURNING id)
                SELECT child FROM family ORDER BY n""".formatted(home, count));
    }

    private static List<UUID> ids(Connection owner, String sql) throws SQLException {
        var ids = new ArrayList<UUID>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }
}
