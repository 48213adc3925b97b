package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.TestCaller;
import org.halfpastfour.assessment.ChangeMeaning;
import org.halfpastfour.assessment.Score;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentsDbTest {

    private CaseScene scene;
    private AccountId caseworker;
    private CaseScene.Desk desk;
    private CaseScene.Desk supervisor;
    private CaseScene.Family family;
    private ClientId client;

    @BeforeEach
    void aCaseAndWhoSupervisesIt() {
        scene = new CaseScene();
        caseworker = scene.caseworker("caseworker");
        desk = scene.by(caseworker);
        supervisor = scene.bySupervisor(scene.supervisor("supervisor", CaseScene.DISTRICT), CaseScene.DISTRICT);
        family = scene.family("7K3M-9XQ2");
        client = desk.open("C-1", family.code());
    }

    /** Instruments that came with the product stay from test to test; those of a district do not. */
    @AfterEach
    void noInstrumentOfADistrict() {
        scene.sql("DELETE FROM casework.assessment");
        scene.sql("DELETE FROM casework.instrument WHERE district_code IS NOT NULL");
    }

    @Test
    void theFormOfTheProductHasNineteenItemsInFiveSubscalesAndATotal() {
        var shipped = AssessmentSamples.shipped(desk, client).instrument();
        assertThat(shipped.items()).hasSize(19);
        assertThat(shipped.subscales()).hasSize(5);
        assertThat(shipped.scales()).hasSize(6);
        assertThat(shipped.items()).anyMatch(item -> item.reverse());
    }

    @Test
    void beforeAndAfterStandBesideEachOtherWithWhatLiesBetween() {
        InstrumentView instrument = AssessmentSamples.shipped(desk, client);
        AssessmentSamples.written(desk, client, instrument, Occasion.AFTER, scene.today, 4);
        AssessmentSamples.written(desk, client, instrument, Occasion.BEFORE, scene.today.minusDays(60), 2);
        InstrumentResults result = read().results().getFirst();
        assertThat(result.held()).extracting(AssessmentView::occasion).containsExactly(Occasion.BEFORE, Occasion.AFTER);
        assertThat(result.changes()).hasSize(6).allSatisfy(change -> {
            assertThat(change.difference()).isEqualTo(2.0);
            assertThat(change.meaning()).isEqualTo(ChangeMeaning.ERROR_UNKNOWN);
        });
    }

    @Test
    void takingPartMeanwhileIsOfTheDaysBetweenTheAnswersAndIsNotThereBefore() {
        desk.consent(client, family, scene.today.minusDays(90));
        desk.expecting(client, Stream.CHILD_CARE, 2, DosePeriod.WEEK);
        scene.attended(family, scene.today.minusDays(3));
        InstrumentView instrument = AssessmentSamples.shipped(desk, client);
        AssessmentSamples.written(desk, client, instrument, Occasion.BEFORE, scene.today.minusDays(20), 2);
        assertThat(read().meanwhile()).isNull();
        AssessmentSamples.written(desk, client, instrument, Occasion.AFTER, scene.today, 2);
        assertThat(read().meanwhile()).isNotNull().satisfies(meanwhile -> {
            assertThat(meanwhile.from()).isEqualTo(scene.today.minusDays(20));
            assertThat(meanwhile.to()).isEqualTo(scene.today);
            assertThat(meanwhile.rows()).hasSize(1);
        });
    }

    @Test
    void theSameFormSentAgainIsTheSameAssessmentAndWithSomethingElseInItIsRefused() throws SQLException {
        InstrumentView instrument = AssessmentSamples.shipped(desk, client);
        WriteAssessment form = AssessmentSamples.all(client, instrument, Occasion.BEFORE, scene.today, 3);
        AssessmentId first = write(form);
        assertThat(write(form)).isEqualTo(first);
        assertThat(scene.strings("SELECT action FROM casework.audit_entry WHERE action LIKE 'assessment.%'"))
                .containsExactly("assessment.written");
        WriteAssessment other = with(form, Map.of("together-1", 1), null);
        assertThatThrownBy(() -> write(other)).matches(CaseError.ASSESSMENT_SAVED_BEFORE::stopped);
        assertThat(read().results().getFirst().assessments()).hasSize(1);
    }

    @Test
    void aCorrectionKeepsWhatWasAnsweredAndCountsInItsPlaceOnce() {
        InstrumentView instrument = AssessmentSamples.shipped(desk, client);
        AssessmentId wrong = AssessmentSamples.written(desk, client, instrument, Occasion.BEFORE, scene.today, 1);
        AssessmentId right = write(with(
                AssessmentSamples.all(client, instrument, Occasion.BEFORE, scene.today, 5),
                Map.of("means-1", 5, "means-2", 5),
                wrong));
        InstrumentResults result = read().results().getFirst();
        assertThat(result.assessments()).hasSize(2);
        assertThat(result.held()).extracting(AssessmentView::id).containsExactly(right);
        assertThat(result.held().getFirst().scores())
                .filteredOn(score -> score.scale().key().equals("means"))
                .extracting(Score::value)
                .containsExactly(5.0);
        assertThatThrownBy(() -> write(with(
                        AssessmentSamples.all(client, instrument, Occasion.BEFORE, scene.today, 4),
                        Map.of("means-1", 4),
                        wrong)))
                .matches(CaseError.ASSESSMENT_CORRECTED_MEANWHILE::stopped);
    }

    @Test
    void whatTheInstrumentDoesNotAskAndWhatItDoesNotOfferIsRefused() {
        WriteAssessment form =
                AssessmentSamples.all(client, AssessmentSamples.shipped(desk, client), Occasion.BEFORE, scene.today, 3);
        for (Map<String, Integer> answers : List.of(Map.of("unknown", 3), Map.of("means-1", 6), Map.of("means-1", 0))) {
            assertThatThrownBy(() -> write(with(form, answers, null)))
                    .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                            .singleElement()
                            .matches(error -> error.code().equals(CaseError.ANSWER_UNKNOWN.code())));
        }
        assertThatThrownBy(() -> with(form, Map.of(), null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> AssessmentSamples.written(
                        desk,
                        client,
                        AssessmentSamples.shipped(desk, client),
                        Occasion.BEFORE,
                        scene.today.plusDays(1),
                        3))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void onlyTheCaseworkerWritesAndNobodyInAClosedCase() {
        InstrumentView instrument = AssessmentSamples.shipped(desk, client);
        WriteAssessment form = AssessmentSamples.all(client, instrument, Occasion.BEFORE, scene.today, 3);
        assertThatThrownBy(() ->
                        supervisor.ask(() -> supervisor.get(Assessments.class).write(form)))
                .isInstanceOf(NotYourCase.class);
        AssessmentsOfCase seen =
                supervisor.ask(() -> supervisor.get(Assessments.class).of(client));
        assertThat(seen.own()).isFalse();
        scene.sql("UPDATE casework.client SET state = 'CLOSED', closed_on = date '2026-11-24'");
        assertThatThrownBy(() -> write(form)).matches(CaseError.CASE_CLOSED::stopped);
        assertThat(read().own()).isFalse();
    }

    @Test
    void aSupervisorBringsAnInstrumentAndAnswersToItShowAChangeBeyondItsError() {
        keep(null);
        InstrumentView brought = read().asked().getLast();
        assertThat(brought.instrument().title().zh()).isEqualTo("压力量表");
        assertThat(brought.rights()).isEqualTo("与出版方的协议 2026-7");
        write(answers(brought, scene.today.minusDays(30), Map.of("s1", 3, "s2", 0, "s3", 3, "r1", 0)));
        write(answers(brought, scene.today, Map.of("s1", 0, "s2", 3, "r1", 3)));
        assertThat(read().results().getFirst().changes())
                .extracting(
                        change -> change.before().value(),
                        change -> change.after().value(),
                        change -> change.meaning())
                .containsExactly(tuple(9.0, 0.0, ChangeMeaning.BETTER), tuple(0.0, 3.0, ChangeMeaning.ERROR_UNKNOWN));
    }

    @Test
    void answersStayWithTheVersionThatWasAskedAndNobodyIsAskedByAnEndedOne() {
        InstrumentId first = keep(null);
        InstrumentView old = read().asked().getLast();
        write(answers(old, scene.today.minusDays(3), Map.of("s1", 3)));
        InstrumentId second = keep(first);
        assertThat(read().asked())
                .extracting(InstrumentView::id)
                .contains(second)
                .doesNotContain(first);
        assertThat(read().results())
                .extracting(result -> result.instrument().id(), result -> result.instrument()
                        .number())
                .containsExactly(tuple(first, 1));
        assertThatThrownBy(() -> write(answers(old, scene.today, Map.of("s1", 3))))
                .matches(CaseError.INSTRUMENT_CHANGED::stopped);
        assertThatThrownBy(() -> keep(first)).isInstanceOf(CaseRecordNotFound.class);
        supervisor.tell(() -> supervisor.get(Instruments.class).end(second));
        assertThat(read().asked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"elsewhere", "shipped"})
    void nobodyChangesAnInstrumentOfAnotherDistrictOrOfTheProduct(String whose) {
        CaseScene.Desk elsewhere =
                scene.bySupervisor(scene.supervisor("elsewhere", CaseScene.OTHER_DISTRICT), CaseScene.OTHER_DISTRICT);
        InstrumentId id = whose.equals("shipped")
                ? AssessmentSamples.shipped(desk, client).id()
                : keep(null);
        CaseScene.Desk by = whose.equals("shipped") ? supervisor : elsewhere;
        assertThatThrownBy(() -> by.tell(() -> by.get(Instruments.class).end(id)))
                .isInstanceOf(CaseRecordNotFound.class);
        assertThat(elsewhere.ask(() -> elsewhere.get(Instruments.class).all())).hasSize(1);
    }

    @Test
    void anInstrumentIsNotReplacedByOneOfAnotherDistrict() {
        InstrumentId first = keep(null);
        AccountId account = scene.supervisor("both", CaseScene.DISTRICT);
        scene.sql(
                "INSERT INTO account.account_grant (id, account_id, role, district_code, valid_from)"
                        + " VALUES (uuidv7(), ?, 'CASE_SUPERVISOR', ?, date '2026-11-01')",
                account.value(),
                CaseScene.OTHER_DISTRICT);
        CaseScene.Desk both = scene
        .new Desk(
                TestCaller.supervisorIn(CaseScene.DISTRICT, CaseScene.OTHER_DISTRICT)
                        .withId(account),
                scene.clock);
        KeepInstrument elsewhere =
                new KeepInstrument(first, CaseScene.OTHER_DISTRICT, AssessmentSamples.IMPORTED, "与出版方的协议 2026-7", true);
        assertThatThrownBy(() -> both.ask(() -> both.get(Instruments.class).keep(elsewhere)))
                .matches(CaseError.INSTRUMENT_CHANGED::stopped);
        assertThat(read().asked()).extracting(InstrumentView::id).contains(first);
    }

    @Test
    void whoBroughtAndEndedAnInstrumentIsReadByWhoSupervises() {
        InstrumentId kept = keep(null);
        supervisor.tell(() -> supervisor.get(Instruments.class).end(kept));
        assertThat(supervisor
                        .ask(() -> supervisor.get(CaseSideLog.class).ofAccounts(PageRequest.first()))
                        .items())
                .extracting(LogView::what, LogView::by, LogView::client)
                .containsExactly(
                        tuple("instrument.ended", "supervisor", null), tuple("instrument.kept", "supervisor", null));
    }

    private InstrumentId keep(@Nullable InstrumentId replaces) {
        return supervisor.ask(() -> supervisor
                .get(Instruments.class)
                .keep(new KeepInstrument(
                        replaces, CaseScene.DISTRICT, AssessmentSamples.IMPORTED, "与出版方的协议 2026-7", true)));
    }

    private WriteAssessment answers(InstrumentView instrument, LocalDate on, Map<String, Integer> answers) {
        return with(AssessmentSamples.all(client, instrument, Occasion.DURING, on, 3), answers, null);
    }

    private static WriteAssessment with(
            WriteAssessment form, Map<String, Integer> answers, @Nullable AssessmentId corrects) {
        return new WriteAssessment(
                form.attempt(),
                form.client(),
                form.instrument(),
                form.occasion(),
                form.on(),
                form.answeredBy(),
                answers,
                form.remark(),
                corrects);
    }

    private AssessmentId write(WriteAssessment form) {
        return desk.ask(() -> desk.get(Assessments.class).write(form));
    }

    private AssessmentsOfCase read() {
        return desk.ask(() -> desk.get(Assessments.class).of(client));
    }
}
