package org.halfpastfour.account;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.TestDatabase;
import org.halfpastfour.testing.TestJpa;

/** What use cases of any feature need of this one, on the test database. */
public final class TestAccounts {

    private TestAccounts() {}

    public static Audit audit(Caller caller) {
        return new Audit(TestJpa.entityManager(), caller, Clock.systemUTC());
    }

    public static RepeatedRequests once(Caller caller) {
        return new RepeatedRequests(TestJpa.entityManager(), caller, Clock.systemUTC());
    }

    /** Lets the account work on cases, as if two had decided about it. */
    public static void grantCases(AccountId account, Role role, String district, LocalDate from) {
        try (var connection = TestDatabase.get().connectAsOwner();
                var insert = connection.prepareStatement(
                        "INSERT INTO account.account_grant (id, account_id, role, district_code, valid_from) VALUES (?, ?, ?, ?, ?)")) {
            insert.setObject(1, Ids.next());
            insert.setObject(2, account.value());
            insert.setString(3, role.name());
            insert.setString(4, district);
            insert.setObject(5, from);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts an account into the database that nobody can sign in to. */
    public static AccountId insert(String loginName) {
        try (var connection = TestDatabase.get().connectAsOwner();
                var insert = connection.prepareStatement("""
                        INSERT INTO account.account (id, login_name, display_name, password_hash, state, created_at)
                        VALUES (?, ?, ?, 'none', 'ACTIVE', ?)""")) {
            AccountId id = AccountId.of(Ids.next());
            insert.setObject(1, id.value());
            insert.setString(2, loginName);
            insert.setString(3, loginName);
            insert.setTimestamp(4, Timestamp.from(Instant.parse("2026-11-01T00:00:00Z")));
            insert.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
