package org.halfpastfour.bench;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halfpastfour.testing.Crowd;

/** Mothers with two children each and an account of their own, whose password costs as much to check as a real one. */
final class Parents {

    static final String PASSWORD = "a morning at the door";

    /** As the product makes them. */
    private static final Argon2Function REAL = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID, 0x13);

    private static final int SALT_BYTES = 16;

    private Parents() {}

    /** The names with which they sign in, in the home of the crowd. */
    static Stream<String> names(int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> "parent-" + number);
    }

    static void settle(Connection owner, Crowd crowd, int many) throws SQLException {
        String hash =
                Password.hash(PASSWORD).addRandomSalt(SALT_BYTES).with(REAL).getResult();
        try (var statement = owner.createStatement()) {
            statement.execute("""
                    CREATE TEMPORARY TABLE family AS
                    SELECT n, uuidv7() AS household, uuidv7() AS elder, uuidv7() AS younger, uuidv7() AS mother,
                           uuidv7() AS account
                    FROM generate_series(0, %1$d - 1) n;
                    INSERT INTO account.account (id, login_name, display_name, password_hash, state, created_at)
                    SELECT account, 'parent-' || n, 'Parent ' || n, '%2$s', 'ACTIVE', now() FROM family;
                    INSERT INTO programme.person (id, kind, name, birth_date, sex, grade)
                    SELECT elder, 'CHILD', 'Elder ' || n, (current_date - interval '11 years')::date, 'FEMALE', 5 FROM family
                    UNION ALL
                    SELECT younger, 'CHILD', 'Younger ' || n, (current_date - interval '8 years')::date, 'MALE', 2 FROM family;
                    INSERT INTO programme.person (id, kind, name, phone, account_id)
                    SELECT mother, 'ADULT', 'Parent ' || n, '138' || lpad(n::text, 8, '0'), account FROM family;
                    INSERT INTO programme.household (id, home_id, name, code, created_at)
                    SELECT household, (SELECT home_id FROM programme.session WHERE id = '%3$s'), 'House ' || n,
                           'MORN' || lpad(n::text, 6, '0'), now() FROM family;
                    INSERT INTO programme.household_member (id, household_id, person_id, from_date)
                    SELECT uuidv7(), household, person, current_date - 30
                    FROM family, unnest(ARRAY[elder, younger, mother]) person;
                    INSERT INTO programme.guardianship (id, child_id, adult_id, relation, from_date)
                    SELECT uuidv7(), child, mother, 'MOTHER', current_date - 30
                    FROM family, unnest(ARRAY[elder, younger]) child;
                    INSERT INTO programme.consent (id, child_id, adult_id, kind, text_version, from_date, signed_at)
                    SELECT uuidv7(), child, mother, kind, 1, current_date - 30, now()
                    FROM family, unnest(ARRAY[elder, younger]) child,
                         unnest(ARRAY['PARTICIPATION', 'SENSITIVE_DATA']) kind;
                    INSERT INTO account.account_grant (id, account_id, role, household_id, valid_from)
                    SELECT uuidv7(), account, 'PARENT', household, current_date - 1 FROM family;
                    ANALYZE""".formatted(many, hash, anySession(crowd)));
        }
        owner.commit();
    }

    private static UUID anySession(Crowd crowd) {
        return crowd.sessions().getFirst();
    }
}
