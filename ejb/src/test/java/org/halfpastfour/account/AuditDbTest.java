package org.halfpastfour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.TestDatabase;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditDbTest {

    private final TestDatabase database = TestDatabase.get();
    private final TestCaller staff = TestCaller.staffOf();
    private final Audit audit = TestAccounts.audit(staff);

    @BeforeEach
    void emptyDatabase() {
        database.clear();
    }

    @Test
    void keepsWhoDidWhatToWhat() throws SQLException {
        UUID booking = Ids.next();
        TestJpa.runInTransaction(() -> audit.record("booking.made", "booking", booking, "by hand"));
        assertThat(
                        select(
                                "SELECT account_id || ' ' || action || ' ' || subject_id || ' ' || detail FROM account.audit_entry"))
                .isEqualTo(staff.id() + " booking.made " + booking + " by hand");
    }

    @Test
    void keepsNothingOfWhatWasRolledBack() throws SQLException {
        assertThatThrownBy(() -> TestJpa.runInTransaction(() -> {
                    audit.record("booking.made", "booking", null, null);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(select("SELECT count(*) FROM account.audit_entry")).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE account.audit_entry SET detail = 'other'",
                "DELETE FROM account.audit_entry",
                "TRUNCATE account.audit_entry",
                "DROP TABLE account.audit_entry",
                "UPDATE account.sign_in_log SET outcome = 'SIGNED_IN'",
                "DELETE FROM account.sign_in_log",
                "TRUNCATE account.sign_in_log"
            })
    void cannotBeChangedByTheApplication(String sql) throws SQLException {
        TestJpa.runInTransaction(() -> audit.record("booking.made", "booking", null, null));
        try (var connection = database.connectAsApplication();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOf(SQLException.class)
                    .extracting(e -> ((SQLException) e).getSQLState())
                    .isEqualTo("42501");
        }
        assertThat(select("SELECT count(*) FROM account.audit_entry")).isEqualTo("1");
    }

    private String select(String sql) throws SQLException {
        try (var connection = database.connectAsOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
