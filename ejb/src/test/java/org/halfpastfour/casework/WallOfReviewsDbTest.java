package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.TestAccounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads, writes, signs and changes reviews, asked past the product: the database alone decides. */
class WallOfReviewsDbTest extends WallScene {

    private static final String DRAFT = """
            WITH added AS (INSERT INTO casework.review (id, client_id, from_date, to_date, state, basis, figures_id, judgements,
              summary, begun_by, begun_at, version)
            SELECT uuidv7(), '%1$s', '2026-10-01', '2026-11-24', 'DRAFT', '{}', figures_id, '[]', '', '%2$s', '2026-11-24', 0
            FROM casework.review LIMIT 1 RETURNING 1) SELECT count(*) FROM added""";
    private static final Map<String, String> STEPS = Map.of(
            "sends it off",
            "state = 'SUBMITTED', submitted_by = '%2$s', submitted_at = '2026-11-24', next_on = '2027-01-31', summary = 'x'",
            "signs it",
            "state = 'SIGNED'",
            "returns it",
            "state = 'RETURNED'",
            "withdraws it",
            "state = 'WITHDRAWN'");

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            the caseworker,                reads,   begins
            another caseworker,            nothing, nothing
            the supervisor,                reads,   nothing
            another district's supervisor, nothing, nothing
            staff of a home,               nothing, nothing
            the city office,               nothing, nothing
            """)
    void eachReadsAndBeginsWhatTheTableSays(String who, String reads, String writes) throws SQLException {
        AccountId account = account(who);
        for (String table : new String[] {"review", "review_event", "review_figures", "signed_review"}) {
            assertThat(asCaseworker(account, "SELECT count(*) FROM casework." + table))
                    .as("%s of %s", table, who)
                    .isEqualTo(reads.equals("reads") ? 1 : 0);
        }
        assertThat(isDone(account, DRAFT)).as("begins").isEqualTo(writes.equals("begins"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            the caseworker,  sends it off, true
            the caseworker,  signs it,     false
            the caseworker,  returns it,   false
            the caseworker,  withdraws it, true
            the supervisor,  signs it,     true
            the supervisor,  returns it,   true
            the supervisor,  withdraws it, false
            another caseworker, sends it off, false
            another district's supervisor, signs it, false
            """)
    void eachStepIsWhoseItIs(String who, String step, boolean done) throws SQLException {
        scene.sql("""
                INSERT INTO casework.review (id, client_id, from_date, to_date, state, basis, figures_id, judgements, summary, next_on,
                  begun_by, begun_at, submitted_by, submitted_at, version)
                SELECT uuidv7(), client_id, '2026-10-01', '2026-11-24', 'DRAFT', '{}', figures_id, '[]', '平稳', '2027-01-31',
                  begun_by, begun_at, begun_by, begun_at, 0 FROM casework.review""");
        String change = "WITH changed AS (UPDATE casework.review SET " + STEPS.get(step)
                + " WHERE state = 'DRAFT' RETURNING 1) SELECT count(*) FROM changed";
        assertThat(isDone(account(who), change)).isEqualTo(done);
    }

    @Test
    void whetherAllAreAsTheyWereIsAskedOfTheOwnDistrictOnly() throws SQLException {
        scene.sql("INSERT INTO casework.audit_entry (id, at, account_id, client_id, action, subject_kind, subject_id)"
                + " SELECT uuidv7(), '2026-11-24', uuidv7(), uuidv7(), 'review.signed', 'review', uuidv7()"
                + " FROM generate_series(1, 500)");
        AccountId head = account("the supervisor");
        assertThat(asCaseworker(head, "SELECT count(*) FROM casework.faults_of_reviews(NULL)"))
                .as("the text of the row that the scene put there, and its figures")
                .isEqualTo(2);
        try (Connection owner = scene.database.connectAsOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("SET LOCAL enable_seqscan = off");
            showPass(statement, pass(statement, head));
            statement.execute("SELECT count(*) FROM casework.faults_of_reviews(NULL)");
            assertThat(number(
                            statement,
                            "SELECT sum(seq_tup_read + idx_tup_fetch) FROM pg_stat_xact_user_tables"
                                    + " WHERE schemaname = 'casework' AND relname IN ('audit_entry', 'signed_review')"))
                    .isLessThan(50);
            owner.rollback();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE casework.signed_review SET content = 'x'",
                "DELETE FROM casework.signed_review",
                "TRUNCATE casework.signed_review",
                "UPDATE casework.review_figures SET inputs = 'x'",
                "DELETE FROM casework.review_figures",
                "UPDATE casework.review_event SET words = 'x'",
                "DELETE FROM casework.review"
            })
    void whatIsSignedStaysForEveryRole(String change) {
        for (AccountId account : new AccountId[] {caseworker, scene.supervisor("here", CaseScene.DISTRICT)}) {
            assertThatThrownBy(() -> asCaseworker(account, change))
                    .extracting(e -> ((SQLException) e).getSQLState())
                    .isEqualTo(REFUSED);
        }
    }

    @Test
    void aSignedOneIsNoDraftAgain() throws SQLException {
        for (AccountId account : new AccountId[] {caseworker, scene.supervisor("here", CaseScene.DISTRICT)}) {
            assertThat(
                            asCaseworker(
                                    account,
                                    "WITH changed AS (UPDATE casework.review SET state = 'DRAFT' RETURNING 1) SELECT count(*) FROM changed"))
                    .isZero();
        }
    }

    @Test
    void nobodySignsInAnothersNameOrTheOwnReview() throws SQLException {
        AccountId supervisor = scene.supervisor("here", CaseScene.DISTRICT);
        scene.sql("DELETE FROM casework.signed_review");
        assertThat(isDone(supervisor, link("%2$s"))).isTrue();
        assertThat(isDone(supervisor, link(caseworker.toString()))).isFalse();
        assertThat(isDone(caseworker, link("%2$s"))).isFalse();
        scene.sql("UPDATE casework.review SET submitted_by = ?", supervisor.value());
        assertThat(isDone(supervisor, link("%2$s"))).isFalse();
    }

    private static String link(String signer) {
        return "WITH added AS (INSERT INTO casework.signed_review (review_id, client_id, number, previous_hash, figures_id,"
                + " content, hash, signed_by, signed_at) SELECT id, client_id, 1, repeat('0', 64), figures_id, '{}',"
                + " encode(sha256(convert_to(repeat('0', 64) || E'\\n{}', 'UTF8')), 'hex'), '" + signer
                + "', '2026-11-24' FROM casework.review WHERE state = 'SIGNED' RETURNING 1) SELECT count(*) FROM added";
    }

    private boolean isDone(AccountId account, String statement) throws SQLException {
        try {
            return asCaseworker(account, statement.formatted(client, account)) == 1;
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).isEqualTo(REFUSED);
            return false;
        }
    }

    private AccountId account(String who) {
        return switch (who) {
            case "the caseworker" -> caseworker;
            case "another caseworker" -> colleague;
            case "the supervisor" -> scene.supervisor("here", CaseScene.DISTRICT);
            case "another district's supervisor" -> scene.supervisor("elsewhere", CaseScene.OTHER_DISTRICT);
            case "staff of a home" -> TestAccounts.insert("staff");
            default -> TestAccounts.insert("city");
        };
    }
}
