package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClientContactsDbTest {

    private CaseScene scene;
    private AccountId caseworker;
    private CaseScene.Desk desk;
    private ClientId client;

    @BeforeEach
    void aClientWhoseAgreementBeganThreeWeeksAgo() {
        scene = new CaseScene();
        caseworker = scene.caseworker("caseworker");
        desk = scene.by(caseworker);
        client = desk.open("C-1", null);
        agreed(client);
    }

    @Test
    void writesAContactAndReadsItAgain() {
        ContactId id = write(contact(ContactKind.HOME_VISIT, "孩子在写作业", null));
        assertThat(read().contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.id()).isEqualTo(id);
            assertThat(contact.kind()).isEqualTo(ContactKind.HOME_VISIT);
            assertThat(contact.place()).isEqualTo("家里");
            assertThat(contact.whom()).isEqualTo("本人和母亲");
            assertThat(contact.seen()).isEqualTo("孩子在写作业");
            assertThat(contact.agreed()).isEqualTo("下周二再来");
            assertThat(contact.writtenBy()).isEqualTo("caseworker");
            assertThat(contact.writtenAt()).isEqualTo(scene.clock.instant());
        });
    }

    @Test
    void theSameFormSentAgainIsTheSameContact() throws SQLException {
        WriteContact form = contact(ContactKind.CALL, "说家里都好", null);
        ContactId first = write(form);
        ContactId again = scene.by(caseworker, Clock.offset(scene.clock, Duration.ofMinutes(3)))
                .ask(() -> desk.get(ClientContacts.class).write(form));
        assertThat(again).isEqualTo(first);
        assertThat(scene.strings("SELECT action FROM casework.audit_entry WHERE action LIKE 'contact.%'"))
                .containsExactly("contact.written");
        assertThat(read().contacts()).hasSize(1);
    }

    /** Two tries to reach somebody, in the same words: the second is not lost. */
    @Test
    void theSameFormOfAnotherTimeOrAsACorrectionIsRefused() {
        WriteContact first = new WriteContact(
                Ids.next(), client, ContactKind.CALL, now().minusNanos(600_000_000_001L), "", "", false, "", "", null);
        ContactId missed = write(first);
        assertThat(write(first)).isEqualTo(missed);
        for (WriteContact other : List.of(
                new WriteContact(
                        first.attempt(), client, ContactKind.CALL, now().minusSeconds(60), "", "", false, "", "", null),
                new WriteContact(
                        first.attempt(), client, ContactKind.CALL, first.at(), "", "", false, "", "", missed))) {
            assertThatThrownBy(() -> write(other)).matches(CaseError.CONTACT_SAVED_BEFORE::stopped);
        }
        assertThat(read().contacts()).hasSize(1);
    }

    @Test
    void theSameFormSentAgainWithSomethingElseInItIsRefused() {
        WriteContact form = contact(ContactKind.CALL, "说家里都好", null);
        write(form);
        WriteContact other = new WriteContact(
                form.attempt(), client, ContactKind.CALL, form.at(), form.place(), form.whom(), true, "另一件事", "", null);
        assertThatThrownBy(() -> write(other)).matches(CaseError.CONTACT_SAVED_BEFORE::stopped);
        assertThat(desk.ask(() ->
                                desk.get(ClientContacts.class).form(new OpenContactForm(client, form.attempt(), null)))
                        .saved())
                .isTrue();
    }

    @Test
    void aCorrectionKeepsWhatWasWrittenBeforeAndIsCountedInItsPlace() {
        ContactId wrong = write(contact(ContactKind.CALL, "错", null));
        ContactId right = write(contact(ContactKind.INTERVIEW, "对", wrong));
        assertThat(read().contacts())
                .extracting(ContactView::id, ContactView::corrected, ContactView::corrects)
                .containsExactlyInAnyOrder(tuple(right, false, wrong), tuple(wrong, true, null));
        assertThat(read().due())
                .filteredOn(due -> due.state() == DueState.DONE)
                .extracting(DueContact::kind)
                .containsExactly(ContactKind.INTERVIEW);
    }

    @Test
    void ofTwoCorrectionsOfOneContactTheSecondIsRefused() {
        ContactId wrong = write(contact(ContactKind.CALL, "错", null));
        write(contact(ContactKind.CALL, "对", wrong));
        assertThatThrownBy(() -> write(contact(ContactKind.CALL, "也对", wrong)))
                .matches(CaseError.CONTACT_CORRECTED_MEANWHILE::stopped);
    }

    @Test
    void aContactOfAnotherCaseIsNotThereToBeCorrected() {
        ContactId foreign = write(contact(ContactKind.CALL, "x", null));
        ClientId other = desk.open("C-2", null);
        assertThatThrownBy(() -> write(
                        new WriteContact(Ids.next(), other, ContactKind.CALL, now(), "", "", true, "y", "", foreign)))
                .isInstanceOf(CaseRecordNotFound.class);
    }

    @Test
    void refusesATimeThatHasNotCome() {
        assertThatThrownBy(() -> write(new WriteContact(
                        Ids.next(), client, ContactKind.CALL, now().plusSeconds(60), "", "", true, "y", "", null)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("at");
    }

    @Test
    void refusesAContactThatSaysNothing() {
        assertThatThrownBy(() -> contact(ContactKind.CALL, " ", null))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("seen");
        assertThat(new WriteContact(Ids.next(), client, ContactKind.CALL, now(), "", "", false, "", "", null).reached())
                .isFalse();
    }

    @Test
    void whatIsDueStandsByStreetUntilItIsDone() {
        scene.sql("UPDATE casework.client SET opened_on = ?", scene.today.minusDays(40));
        livesAt(client, "人民路", "3 号 2-1");
        DueList before = due(false);
        assertThat(before.overdue()).isEqualTo(1);
        assertThat(before.streets()).singleElement().satisfies(street -> {
            assertThat(street.name()).isEqualTo("人民路");
            assertThat(street.clients().getFirst().place()).isEqualTo(new LivesAt("人民路", "3 号 2-1"));
            assertThat(street.clients().getFirst().contacts().getFirst().kind()).isEqualTo(ContactKind.CALL);
        });
        assertThat(pressing()).isEqualTo(1);
        write(contact(ContactKind.CALL, "说家里都好", null));
        assertThat(due(false).isCalm()).isTrue();
        assertThat(due(false).streets()).isEmpty();
        assertThat(due(true).streets()).hasSize(1);
        assertThat(pressing()).isZero();
    }

    @Test
    void whoHasNoAgreementIsCountedAndNothingIsDue() {
        ClientId none = desk.open("C-2", null);
        assertThat(due(true).unscheduled()).isEqualTo(1);
        assertThat(due(true).streets().stream().flatMap(street -> street.clients().stream()))
                .extracting(DueClient::client)
                .doesNotContain(none);
    }

    @Test
    void aCaseThatRestsHasItsAgreementAllTheSame() {
        desk.tell(() -> desk.get(CasePauses.class).pause(new PauseCase(client, scene.today.plusDays(9), "回乡照顾老人")));
        assertThat(due(true).unscheduled()).isZero();
        assertThat(due(true).streets()).isEmpty();
    }

    @Test
    void aCaseMayBeVisitedMoreOftenAndNeverLess() {
        assertThatThrownBy(() -> rhythm(new ContactRhythm(3, RhythmUnit.WEEK)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("every");
        rhythm(new ContactRhythm(1, RhythmUnit.WEEK));
        assertThat(read().rhythms())
                .extracting(OwnRhythm::rhythm)
                .containsExactly(new ContactRhythm(1, RhythmUnit.WEEK));
        rhythm(null);
        assertThat(read().rhythms()).isEmpty();
    }

    @Test
    void aDistrictsOwnScheduleTakesThePlaceOfTheProducts() {
        AccountId supervisor = scene.supervisor("supervisor", CaseScene.DISTRICT);
        CaseScene.Desk over = scene.bySupervisor(supervisor, CaseScene.DISTRICT);
        assertThat(over.ask(() -> over.get(VisitSchedules.class).own()))
                .singleElement()
                .satisfies(schedule -> assertThat(schedule.versions()).isEmpty());
        List<VisitPhase> letters =
                List.of(new VisitPhase(ContactKind.LETTER, 0, new ContactRhythm(2, RhythmUnit.MONTH)));
        over.tell(() -> over.get(VisitSchedules.class).set(new SetSchedule(CaseScene.DISTRICT, scene.today, letters)));
        DistrictSchedule now =
                over.ask(() -> over.get(VisitSchedules.class).own()).getFirst();
        assertThat(now.holds()).isEqualTo(letters);
        assertThat(now.versions().getFirst().setBy()).isEqualTo("supervisor");
        assertThat(read().due()).extracting(DueContact::kind).containsExactly(ContactKind.LETTER);
    }

    @Test
    void theScheduleOfAnotherDistrictIsNotOnesToSet() {
        CaseScene.Desk elsewhere =
                scene.bySupervisor(scene.supervisor("elsewhere", CaseScene.OTHER_DISTRICT), CaseScene.OTHER_DISTRICT);
        assertThatThrownBy(() -> elsewhere.tell(() -> elsewhere
                        .get(VisitSchedules.class)
                        .set(new SetSchedule(
                                CaseScene.DISTRICT,
                                scene.today,
                                List.of(new VisitPhase(ContactKind.CALL, 0, new ContactRhythm(1, RhythmUnit.MONTH)))))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("district");
    }

    @Test
    void aSupervisorReadsAndDoesNotWriteAndAColleagueFindsNothing() {
        write(contact(ContactKind.CALL, "x", null));
        CaseScene.Desk over =
                scene.bySupervisor(scene.supervisor("supervisor", CaseScene.DISTRICT), CaseScene.DISTRICT);
        assertThat(over.ask(() -> over.get(ClientContacts.class).of(client)).contacts())
                .hasSize(1);
        assertThatThrownBy(() ->
                        over.ask(() -> over.get(ClientContacts.class).write(contact(ContactKind.CALL, "y", null))))
                .isInstanceOf(NotYourCase.class);
        CaseScene.Desk colleague = scene.by(scene.caseworker("colleague"));
        assertThatThrownBy(() ->
                        colleague.ask(() -> colleague.get(ClientContacts.class).of(client)))
                .isInstanceOf(CaseNotFound.class);
        assertThat(colleague
                        .ask(() -> colleague.get(ClientContacts.class).due(true))
                        .streets())
                .isEmpty();
    }

    @Test
    void aCaseThatWasGivenOnTakesItsContactsAlong() {
        write(contact(ContactKind.CALL, "x", null));
        AccountId colleague = scene.caseworker("colleague");
        CaseScene.Desk over =
                scene.bySupervisor(scene.supervisor("supervisor", CaseScene.DISTRICT), CaseScene.DISTRICT);
        over.tell(() -> over.get(CaseHandOvers.class).giveTo(new GiveCase(client, colleague, Set.of())));
        assertThat(due(true).streets()).isEmpty();
        CaseScene.Desk next = scene.by(colleague);
        assertThat(next.ask(() -> next.get(ClientContacts.class).of(client)).contacts())
                .extracting(ContactView::writtenBy)
                .containsExactly("caseworker");
        assertThat(next.ask(() -> next.get(ClientContacts.class).due(true)).streets())
                .hasSize(1);
    }

    @Test
    void everyReadIsWrittenDown() throws SQLException {
        assertThat(read()).isNotNull();
        assertThat(due(true).streets()).hasSize(1);
        assertThat(scene.strings(
                        "SELECT record_kind FROM casework.read_log WHERE client_id = '" + client + "' ORDER BY id"))
                .containsExactly("contacts", "due-list");
        assertThat(scene.strings("SELECT action FROM account.audit_entry")).isEmpty();
    }

    @Test
    void aContactIsTheLastContactOfTheCaseloadUnlessNobodyWasReached() {
        assertThat(lastContact()).isNull();
        ContactId first = write(new WriteContact(
                Ids.next(), client, ContactKind.CALL, now().minus(Duration.ofDays(3)), "", "", false, "", "", null));
        assertThat(lastContact()).isNull();
        write(new WriteContact(
                Ids.next(), client, ContactKind.CALL, now().minus(Duration.ofDays(3)), "", "", true, "x", "", first));
        assertThat(lastContact()).isEqualTo(scene.today.minusDays(3));
    }

    private @Nullable LocalDate lastContact() {
        return desk.ask(() -> desk.get(Cases.class).myFamilies(new FindCases("", PageRequest.first())))
                .items()
                .getFirst()
                .lastContact();
    }

    private void rhythm(@Nullable ContactRhythm rhythm) {
        desk.tell(() -> desk.get(CaseVisits.class).setRhythm(new SetRhythm(client, ContactKind.CALL, rhythm, "家里刚搬家")));
    }

    private void livesAt(ClientId who, String street, String door) {
        desk.tell(() -> desk.get(CaseVisits.class).livesAt(who, new LivesAt(street, door)));
    }

    private void agreed(ClientId who) {
        desk.tell(() -> desk.get(Cases.class)
                .recordAgreement(new RecordAgreement(who, scene.today.minusDays(20), scene.today.plusYears(2))));
    }

    private WriteContact contact(ContactKind kind, String seen, @Nullable ContactId corrects) {
        return new WriteContact(
                Ids.next(), client, kind, now().minusSeconds(600), "家里", "本人和母亲", true, seen, "下周二再来", corrects);
    }

    private ContactId write(WriteContact command) {
        return desk.ask(() -> desk.get(ClientContacts.class).write(command));
    }

    private ContactsOfCase read() {
        return desk.ask(() -> desk.get(ClientContacts.class).of(client));
    }

    private DueList due(boolean later) {
        return desk.ask(() -> desk.get(ClientContacts.class).due(later));
    }

    private int pressing() {
        return desk.ask(() -> desk.get(ClientContacts.class).pressing());
    }

    private Instant now() {
        return scene.clock.instant();
    }
}
