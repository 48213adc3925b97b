package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.halfpastfour.testing.TestDatabase;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wall is entered for a use case and left with it. */
class WallTransactionsDbTest extends WallScene {

    @Test
    void whoForgetsToEnterIsRefused() {
        CaseScene.Desk desk = scene.by(caseworker);
        assertThatThrownBy(
                        () -> TestJpa.inTransaction(() -> desk.get(Cases.class).family(client)))
                .hasStackTraceContaining("permission denied for schema casework");
    }

    @Test
    void theProgrammeSideIsCalledWithItsOwnRightsAndTheWallIsEnteredAgain() {
        CaseScene.Desk desk = scene.by(caseworker);
        List<String> roles = desk.ask(() -> {
            Wall wall = desk.get(Wall.class);
            return List.of(currentUser(), wall.onProgrammeSide(WallDbTest::currentUser), currentUser());
        });
        assertThat(roles).containsExactly(TestDatabase.CASEWORK, TestDatabase.APPLICATION, TestDatabase.CASEWORK);
    }

    @Test
    void theRestOfTheTransactionIsBackOnTheProgrammeSide() {
        CaseScene.Desk desk = scene.by(caseworker);
        String after = TestJpa.inTransaction(() -> {
            Wall wall = desk.get(Wall.class);
            wall.enter("a test");
            wall.leave();
            return currentUser();
        });
        assertThat(after).isEqualTo(TestDatabase.APPLICATION);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theNextTransactionOfAPooledConnectionIsBackOnTheProgrammeSide(boolean commits) throws SQLException {
        try (Connection connection = scene.database.connectAsApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            enter(statement, caseworker);
            assertThat(number(statement, "SELECT count(*) FROM casework.client"))
                    .isEqualTo(1);
            if (commits) {
                connection.commit();
            } else {
                connection.rollback();
            }
            assertThat(
                            number(
                                    statement,
                                    "SELECT (current_user = 'hpf_app' AND coalesce(current_setting('hpf.account', true), '') = '')::int"))
                    .isEqualTo(1);
            assertThatThrownBy(() -> number(statement, "SELECT count(*) FROM casework.client"))
                    .hasMessageContaining("permission denied");
        }
    }
}
