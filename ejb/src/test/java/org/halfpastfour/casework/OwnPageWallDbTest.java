package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.TestAccounts;
import org.halfpastfour.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a client's own page may read past the product: the rows of the one case, of these tables, while it is open. */
class OwnPageWallDbTest extends WallScene {

    private static final String TOKEN = "b".repeat(64);

    /** What the own page is made of. Notes, contacts, intake and what is put off are not in it. */
    private static final Set<String> READ = Set.of(
            "casework.assessment_draft",
            "casework.assessment_request",
            "casework.attendance_consent",
            "casework.care_plan",
            "casework.check_in",
            "casework.check_in_plan",
            "casework.client",
            "casework.consented_household",
            "casework.family_member",
            "casework.goal",
            "casework.help_answer",
            "casework.instrument",
            "casework.intervention",
            "casework.last_mark",
            "casework.participation",
            "casework.repair_participant",
            "casework.repair_session");

    private AccountId parent;

    @BeforeEach
    void aPageThatIsOpen() throws SQLException {
        parent = TestAccounts.insert("grandmother");
        scene.sql("UPDATE programme.person SET account_id = ? WHERE kind = 'ADULT'", parent.value());
        scene.sql(
                "INSERT INTO wall.own_opening VALUES (?, ?, ?, ?)",
                TOKEN,
                client.value(),
                parent.value(),
                scene.clock.instant().plusSeconds(60));
    }

    @Test
    void readsTheOneCaseAndNothingElse() throws SQLException {
        ClientId another = scene.by(colleague).open("C-2", null);
        assertThat(another).isNotNull();
        List<String> read = new ArrayList<>();
        for (String relation : relations()) {
            if (asClient(parent, TOKEN, "SELECT count(*) FROM " + relation) > 0) {
                read.add(relation);
            }
            if (READ.contains(relation) && !relation.equals("casework.instrument")) {
                String column = relation.equals("casework.client") ? "id" : "client_id";
                assertThat(asClient(
                                parent,
                                TOKEN,
                                "SELECT count(*) FROM " + relation + " WHERE " + column + " <> '" + client + "'"))
                        .as(relation)
                        .isZero();
            }
        }
        assertThat(read).containsExactlyInAnyOrderElementsOf(READ);
    }

    @Test
    void withoutItsPassAnAccountReadsNothing() throws SQLException {
        AccountId other = TestAccounts.insert("other");
        for (String relation : relations()) {
            assertThat(asClient(parent, "x", "SELECT count(*) FROM " + relation))
                    .as(relation)
                    .isZero();
            assertThat(asClient(other, TOKEN, "SELECT count(*) FROM " + relation))
                    .as(relation)
                    .isZero();
            assertThat(asCaseworker(parent, "SELECT count(*) FROM " + relation))
                    .as(relation)
                    .isZero();
        }
    }

    @Test
    void writesNothingButWhatItAnswers() throws SQLException {
        assertThat(asClient(parent, TOKEN, """
                WITH added AS (INSERT INTO casework.check_in (id, client_id, at, answers, attempt)
                VALUES (uuidv7(), '%s', '2026-11-24', '[]', uuidv7()) RETURNING 1) SELECT count(*) FROM added""".formatted(client))).isEqualTo(1);
        for (String change : List.of(
                "UPDATE casework.client SET name = 'x'",
                "UPDATE casework.goal SET wording = 'x'",
                "UPDATE casework.attendance_consent SET withdrawn_at = NULL",
                "UPDATE casework.repair_session SET note = 'x'")) {
            assertThat(asClient(
                            parent, TOKEN, "WITH changed AS (" + change + " RETURNING 1) SELECT count(*) FROM changed"))
                    .as(change)
                    .isZero();
        }
        assertThatThrownBy(() -> asClient(parent, TOKEN, """
                        WITH added AS (INSERT INTO casework.case_note (id, client_id, written_by, written_at, text)
                        VALUES (uuidv7(), '%s', '%s', '2026-11-24', 'x') RETURNING 1) SELECT count(*) FROM added""".formatted(client, parent)))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> asClient(parent, TOKEN, """
                        WITH added AS (INSERT INTO casework.check_in (id, client_id, at, answers, attempt)
                        VALUES (uuidv7(), '%s', '2026-11-24', '[]', uuidv7()) RETURNING 1) SELECT count(*) FROM added""".formatted(Ids.next())))
                .hasMessageContaining("row-level security");
    }

    @Test
    void noStartCodeIsGivenToOneself() throws SQLException {
        assertThat(asClient(
                        parent,
                        TOKEN,
                        "SELECT casework.own_give('" + client + "', 'p', '2026-11-25', '2026-11-24')::int"))
                .isZero();
        assertThat(asCaseworker(
                        colleague, "SELECT casework.own_give('" + client + "', 'p', '2026-11-25', '2026-11-24')::int"))
                .isZero();
    }

    private long asClient(AccountId account, String token, String sql) throws SQLException {
        try (Connection connection = scene.database.connectAsApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            enter(statement, account);
            statement.execute("SELECT casework.own_step('" + token + "', '" + scene.clock.instant() + "', '"
                    + scene.clock.instant().plusSeconds(300) + "')");
            return number(statement, sql);
        }
    }
}
