package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.PageRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is signed stays: computed again it gives the same, two signatures are one, and a changed row is found. */
class SignedReviewsDbTest extends ReviewScene {

    private static final String HASHED = "signed_review_hashed";
    private static final String HASH_OF_FIGURES = "review_figures_hashed";

    @AfterEach
    void theConstraintsAreBack() {
        scene.database.clear();
        scene.sql("ALTER TABLE casework.signed_review DROP CONSTRAINT IF EXISTS " + HASHED);
        scene.sql("ALTER TABLE casework.signed_review ADD CONSTRAINT " + HASHED
                + " CHECK (hash = encode(sha256(convert_to(" + "previous_hash || E'\\n' || content, 'UTF8')), 'hex'))");
    }

    @Test
    void whatWasKeptGivesTheSameAfterRowsWereCorrected() throws SQLException {
        ReviewId id = signed();
        Engagement reviewed = read(id).figures().reviewed();
        scene.sql("DELETE FROM programme.attendance");
        ReviewView view = read(id);
        assertThat(view.figures().reviewed()).isEqualTo(reviewed);
        assertThat(view.figures().same()).isTrue();
        assertThat(view.figures().today().family().doseMinutes())
                .isNotEqualTo(reviewed.family().doseMinutes());
        assertThat(faults()).isEmpty();
    }

    @Test
    void aWithdrawnConsentEmptiesTheFiguresAndTheChainHolds() throws SQLException {
        ReviewId id = signed();
        desk.tell(() -> desk.get(AttendanceConsents.class).withdraw(consent));
        ReviewView view = read(id);
        assertThat(view.figures()).isNull();
        assertThat(view.summary()).isEqualTo("一家人一起吃饭多了");
        assertThat(view.seal().faults()).isEmpty();
        assertThat(scene.strings("SELECT content FROM casework.signed_review").getFirst())
                .doesNotContain("doseMinutes", "CHILD_CARE", family.child().toString());
        assertThat(desk.consent(client, family, today())).isNotNull();
        assertThat(read(id).figures()).as("by a later consent").isNull();
    }

    @Test
    void ofTwoSupervisorsWhoSignAtOnceOneIsRefused() throws Exception {
        ReviewId id = submitted();
        ReviewChoice choice = choice(id);
        CaseScene.Desk other = scene.bySupervisor(scene.supervisor("other", CaseScene.DISTRICT), CaseScene.DISTRICT);
        Callable<Boolean> second = () -> {
            other.tell(() -> other.get(ReviewSignatures.class).sign(choice));
            return true;
        };
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<Boolean> waiting = head.ask(() -> {
                head.get(ReviewSignatures.class).sign(choice);
                Future<Boolean> signing = threads.submit(second);
                while (!signing.isDone()
                        && scene.strings("SELECT 1 FROM pg_locks WHERE NOT granted")
                                .isEmpty()) {
                    Thread.onSpinWait();
                }
                assertThat(signing.isDone()).as("waits").isFalse();
                return signing;
            });
            assertThatThrownBy(waiting::get)
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .matches(CaseError.REVIEW_IN_ANOTHER_STATE::stopped);
        }
        assertThat(scene.strings("SELECT number::text FROM casework.signed_review"))
                .containsExactly("1");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE casework.signed_review SET content = replace(content, '吃饭', '吵架')       | C-1 1 CHANGED
            UPDATE casework.signed_review SET signed_by = uuidv7()                             | C-1 1 CHANGED
            UPDATE casework.review_figures SET inputs = replace(inputs, 'KEPT', 'WAITING')     | C-1 1 FIGURES_CHANGED
            DELETE FROM casework.signed_review                                                 | C-1 null GONE
            """)
    void whatIsChangedBehindTheProductsBackIsFoundAndNamed(String change, String fault) throws SQLException {
        ReviewId id = signed();
        scene.sql("ALTER TABLE casework.signed_review DROP CONSTRAINT " + HASHED);
        scene.sql("ALTER TABLE casework.review_figures DROP CONSTRAINT " + HASH_OF_FIGURES);
        try {
            scene.sql(change);
            assertThat(faults()).containsExactly(fault);
            assertThat(scene.strings("SELECT case_number || ' ' || coalesce(number::text, 'null') || ' ' || fault"
                            + " FROM casework.faults_of_all_reviews()"))
                    .containsExactly(fault);
            if (!fault.endsWith("GONE")) {
                assertThat(read(id).seal().faults()).hasSize(1);
            }
        } finally {
            scene.database.clear();
            scene.sql("ALTER TABLE casework.review_figures ADD CONSTRAINT " + HASH_OF_FIGURES
                    + " CHECK (hash = encode(sha256(convert_to(salt::text || E'\\n' || formula_version || E'\\n' || inputs"
                    + " || E'\\n' || result || E'\\n' || flags, 'UTF8')), 'hex'))");
        }
    }

    @Test
    void theDatabaseTakesNoHashThatDoesNotFit() {
        var unused = signed();
        assertThatThrownBy(() -> scene.sql("UPDATE casework.signed_review SET content = '{}'"))
                .rootCause()
                .hasMessageContaining(HASHED);
        assertThatThrownBy(() -> scene.sql("UPDATE casework.signed_review SET number = 2"))
                .rootCause()
                .hasMessageContaining("signed_review_follows");
    }

    @Test
    void aSupervisorOfAnotherDistrictFindsNoFaultAndNoReview() throws SQLException {
        ReviewId id = signed();
        CaseScene.Desk elsewhere =
                scene.bySupervisor(scene.supervisor("elsewhere", CaseScene.OTHER_DISTRICT), CaseScene.OTHER_DISTRICT);
        scene.sql("INSERT INTO casework.audit_entry (id, at, account_id, client_id, action, subject_kind, subject_id)"
                + " SELECT uuidv7(), now(), account_id, client_id, 'review.signed', 'review', uuidv7()"
                + " FROM casework.audit_entry WHERE action = 'review.signed'");
        assertThat(faults()).containsExactly("C-1 null GONE");
        assertThat(elsewhere.ask(() -> elsewhere.get(ReviewSignatures.class).faults()))
                .isEmpty();
        assertThatThrownBy(() -> read(elsewhere, id)).isInstanceOf(CaseRecordNotFound.class);
    }

    @Test
    void ofOneCaseOnlyItsOwnSignaturesAreRead() throws SQLException {
        var unused = signed();
        scene.sql("INSERT INTO casework.audit_entry (id, at, account_id, client_id, action, subject_kind, subject_id)"
                + " SELECT uuidv7(), now(), uuidv7(), uuidv7(), 'review.signed', 'review', uuidv7()"
                + " FROM generate_series(1, 500)");
        assertThat(rowsReadForFaultsOf("ARRAY['" + client + "']::uuid[]")).isLessThan(50);
        assertThat(rowsReadForFaultsOf("NULL")).isGreaterThan(500);
    }

    /** Of the log and of what was signed. */
    private long rowsReadForFaultsOf(String one) throws SQLException {
        try (Connection connection = scene.database.connectAsOwner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SET LOCAL enable_seqscan = off; SET LOCAL plan_cache_mode = force_generic_plan");
            statement.execute("SELECT count(*) FROM casework.faults_of_reviews_of(" + one + ")");
            try (ResultSet read = statement.executeQuery("SELECT sum(seq_tup_read + idx_tup_fetch)"
                    + " FROM pg_stat_xact_user_tables WHERE schemaname = 'casework'"
                    + " AND relname IN ('audit_entry', 'signed_review')")) {
                read.next();
                return read.getLong(1);
            } finally {
                connection.rollback();
            }
        }
    }

    @Test
    void onPaperItHasWhoTookItAndANumberInTheLogAndCountsAsTakenOut() throws SQLException {
        ReviewId id = signed();
        assertThat(read(head, id).onPaper()).isTrue();
        TakenBy by = head.ask(() -> head.get(Reviews.class).print(id)).by();
        assertThat(by.login()).isEqualTo("supervisor");
        assertThat(scene.strings("SELECT detail FROM casework.audit_entry WHERE action = 'review.printed'"))
                .containsExactly(by.number());
        DateRange today = DateRange.day(scene.today);
        assertThat(head.ask(() -> head.get(CaseSideLog.class)
                                .find(new FindReads(today, "", null, LogKind.EXPORTS), PageRequest.first()))
                        .items())
                .extracting(LogView::what)
                .containsExactly("review.printed");
        assertThat(head.ask(() -> head.get(CaseReaders.class).on(today)).readers())
                .filteredOn(each -> each.name().equals("supervisor"))
                .singleElement()
                .satisfies(each -> assertThat(each.exports()).isEqualTo(1));
    }

    @Test
    void whoLooksInByBrokenGlassReadsItAndTakesItNotOut() {
        ReviewId id = signed();
        CaseScene.Desk colleague = scene.by(scene.caseworker("colleague"));
        GlassView unused = colleague.ask(() ->
                colleague.get(BrokenGlasses.class).open(new BreakGlass(client, GlassReason.CHILD_IN_DANGER, "孩子没人接")));
        assertThat(unused).isNotNull();
        assertThat(read(colleague, id).onPaper()).isFalse();
        assertThatThrownBy(
                        () -> colleague.ask(() -> colleague.get(Reviews.class).print(id)))
                .isInstanceOf(NotYourCase.class);
    }

    @Test
    void itsReadersAreWrittenDown() throws SQLException {
        ReviewId id = signed();
        scene.sql("DELETE FROM casework.read_log");
        assertThat(read(head, id).figures().reviewed().of(Stream.CHILD_CARE).rows())
                .hasSize(2);
        assertThat(head.ask(() -> head.get(Reviews.class).print(id)).faults()).isEmpty();
        assertThat(scene.strings("SELECT record_kind FROM casework.read_log")).containsExactly("review");
        assertThat(List.of("review.begun", "review.written", "review.submitted", "review.signed", "review.printed"))
                .isEqualTo(scene.strings(
                        "SELECT action FROM casework.audit_entry WHERE action LIKE 'review.%' ORDER BY at, id"));
    }
}
