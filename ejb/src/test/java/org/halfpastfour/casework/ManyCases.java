package org.halfpastfour.casework;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.halfpastfour.account.AccountId;

/** Cases by the hundred, put there by the owner of the database: each with a plan, a family that consents and comes, and a contact. */
final class ManyCases {

    private static final int DAYS = 20;

    private final CaseScene scene;

    ManyCases(CaseScene scene) {
        this.scene = scene;
    }

    /** Days on which a class was held. */
    void days() {
        run(List.of("""
                INSERT INTO programme.session (id, home_id, room_id, kind, title, date, starts_at, ends_at, room_places,
                    adult_places, places, age_from, age_to, needs_guardian, state, signup_opens_at, signup_closes_at)
                SELECT %s, '%s', '%s', 'AFTER_SCHOOL_CLASS', '四点半课堂', date '%4$s' - d, (date '%4$s' - d + time '08:30') AT TIME ZONE 'UTC',
                    (date '%4$s' - d + time '10:00') AT TIME ZONE 'UTC', 500, 500, 500, 6, 14, false, 'PUBLISHED',
                    (date '%4$s' - d - 9) AT TIME ZONE 'UTC', (date '%4$s' - d) AT TIME ZONE 'UTC'
                FROM generate_series(1, %5$s) d""".formatted(id("d", 9), scene.home, scene.room, scene.today, DAYS)));
    }

    /** Those numbered from {@code first} until before {@code end}, of this caseworker. */
    void of(AccountId caseworker, int first, int end) {
        String numbers = "generate_series(" + first + ", " + (end - 1) + ") n";
        run(List.of(
                """
                INSERT INTO programme.household (id, home_id, name, code, created_at)
                SELECT %s, '%s', '王家', '7K' || lpad((n / 100 + 10)::text, 2, '0') || '-' || lpad((n %% 100)::text, 2, '0') || 'Q2', timestamptz '2026-09-01'
                FROM %s""".formatted(id("n", 1), scene.home, numbers),
                """
                INSERT INTO programme.person (id, kind, name, birth_date)
                SELECT %s, 'CHILD', '王小明', '2017-05-01' FROM %s""".formatted(id("n", 2), numbers),
                """
                INSERT INTO programme.household_member (id, household_id, person_id, from_date)
                SELECT uuidv7(), %s, %s, date '%s' - 100 FROM %s""".formatted(id("n", 1), id("n", 2), scene.today, numbers),
                """
                INSERT INTO programme.party (id, session_id, household_id, size, bucket, asked_at, asked_by, state)
                SELECT %s, %s, %s, 1, 1, timestamptz '2026-09-01', uuidv7(), 'CONFIRMED' FROM %s, generate_series(1, %s) d""".formatted(id("n * 100 + d", 3), id("d", 9), id("n", 1), numbers, DAYS),
                """
                INSERT INTO programme.booking (id, session_id, party_id, household_id, participant_id, during, state, booked_at)
                SELECT %s, s.id, %s, %s, %s, s.during, 'CONFIRMED', timestamptz '2026-09-01'
                FROM %s, generate_series(1, %s) d JOIN programme.session s ON s.id = %s""".formatted(
                        id("n * 100 + d", 4), id("n * 100 + d", 3), id("n", 1), id("n", 2), numbers, DAYS, id("d", 9)),
                """
                INSERT INTO programme.attendance (id, session_id, booking_id, participant_id, arrived_at, left_at)
                SELECT uuidv7(), b.session_id, b.id, b.participant_id, lower(b.during), upper(b.during)
                FROM %s JOIN programme.booking b ON b.household_id = %s""".formatted(numbers, id("n", 1)),
                """
                INSERT INTO casework.client (id, case_number, name, district_code, caseworker_id, state, opened_on)
                SELECT %s, 'C-' || n, '张三', '%s', '%s', 'ACTIVE', date '%s' - 60 FROM %s""".formatted(id("n", 5), CaseScene.DISTRICT, caseworker, scene.today, numbers),
                """
                INSERT INTO casework.client_household (id, client_id, household_id, from_date)
                SELECT uuidv7(), %s, %s, date '%s' - 60 FROM %s""".formatted(id("n", 5), id("n", 1), scene.today, numbers),
                """
                INSERT INTO casework.attendance_consent (id, client_id, household_id, signer, text_version, from_date, recorded_by,
                    recorded_at)
                SELECT uuidv7(), %s, %s, '王奶奶', 1, date '%s' - 60, '%s', timestamptz '2026-09-01' FROM %s""".formatted(id("n", 5), id("n", 1), scene.today, caseworker, numbers)));
    }

    /** A statement of the product's tables that is the same for every number. */
    private static String id(String number, int kind) {
        return "('0000000" + kind + "-0000-4000-8000-' || lpad((" + number + ")::text, 12, '0'))::uuid";
    }

    private void run(List<String> statements) {
        try (Connection owner = scene.database.connectAsOwner();
                var statement = owner.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
