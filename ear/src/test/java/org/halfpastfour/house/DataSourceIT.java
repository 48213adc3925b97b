package org.halfpastfour.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.Constraints;
import org.halfpastfour.testing.InServer;
import org.halfpastfour.testing.Probe;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@InServer
class DataSourceIT {

    @Resource(lookup = "java:jboss/datasources/HalfPastFour")
    DataSource dataSource;

    @Deployment
    static WebArchive probe() {
        return Probe.of(DataSourceIT.class);
    }

    @Test
    void signsInAsTheApplicationThatOwnsNothing() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT session_user, (SELECT count(*) FROM pg_class WHERE relowner = session_user::regrole)""")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("hpf_app");
            assertThat(rows.getLong(2)).isZero();
        }
    }

    @Test
    void meetsTheWallWithoutTheCaseworkRole() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("SELECT count(*) FROM casework.client"))
                    .hasMessageContaining("permission denied for schema casework");
        }
    }

    @Test
    void theDatabaseIsDurable() throws SQLException {
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            try (Connection connection = dataSource.getConnection();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("SHOW " + setting)) {
                rows.next();
                assertThat(rows.getString(1)).as(setting).isEqualTo("on");
            }
        }
    }

    /** The business knows the driver that the server uses: what that throws says the constraint's name. */
    @Test
    void whatAConstraintRefusesIsToldByItsName() {
        Constraints known = Constraints.of(Constraints.telling("tried_here", CommonError.CHANGED_MEANWHILE));
        assertThatThrownBy(() -> known.on(this::meetAConstraint)).matches(CommonError.CHANGED_MEANWHILE::stopped);
    }

    private void meetAConstraint() {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("DO $$BEGIN RAISE EXCEPTION 'refused' USING ERRCODE = '23514',"
                    + " CONSTRAINT = 'tried_here'; END$$");
        } catch (SQLException refused) {
            throw new PersistenceException(refused);
        }
    }
}
