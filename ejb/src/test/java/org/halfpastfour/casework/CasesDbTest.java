package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.TestAccounts;
import org.halfpastfour.engagement.Course;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.EngagementFormula;
import org.halfpastfour.engagement.InterventionProgress;
import org.halfpastfour.engagement.Share;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.engagement.StreamDose;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CasesDbTest {

    private CaseScene scene;
    private CaseScene.Desk desk;
    private CaseScene.Family family;

    @BeforeEach
    void oneCaseworkerAndOneFamily() {
        scene = new CaseScene();
        desk = scene.by(scene.caseworker("caseworker"));
        family = scene.family("7K3M-9XQ2");
    }

    @Test
    void opensACaseForTheFamilyThatGaveItsCode() {
        ClientId client = desk.open("C-1", "7k3m 9xq2");
        CaseView view = desk.read(client);
        assertThat(view.own()).isTrue();
        assertThat(view.caseworker()).isEqualTo("caseworker");
        LinkedHousehold linked = view.households().getFirst();
        assertThat(linked.id()).isEqualTo(family.household());
        assertThat(linked.name()).isNull();
        assertThat(linked.members()).isEmpty();
    }

    @Test
    void theOwnFamilysCodeIsUnknownToACaseworker() throws SQLException {
        AccountId caseworker = scene.caseworker("mother");
        scene.sql("UPDATE programme.person SET account_id = ? WHERE id = ?", caseworker.value(), family.adult());
        assertThatThrownBy(() -> scene.by(caseworker).open("C-1", family.code()))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("householdCode");
        assertThat(scene.by(caseworker).open("C-2", scene.family("8K3M-9XQ2").code()))
                .isNotNull();
        assertThat(desk.open("C-1", family.code())).isNotNull();
    }

    @Test
    void aCaseOfTheOwnFamilyIsNotThereAnyMore() throws SQLException {
        AccountId caseworker = scene.caseworker("mother");
        CaseScene.Desk own = scene.by(caseworker);
        ClientId client = own.open("C-1", family.code());
        assertThat(own.ask(() -> own.get(Cases.class).mine())).containsExactly(client);
        scene.sql("UPDATE programme.person SET account_id = ? WHERE id = ?", caseworker.value(), family.adult());
        assertThat(own.ask(() -> own.get(Cases.class).mine())).isEmpty();
        assertThatThrownBy(() -> own.read(client)).isInstanceOf(CaseNotFound.class);
    }

    @Test
    void knowsTheFamilyFromTheConsentOnAndNoLongerThanIt() {
        ClientId client = desk.open("C-1", family.code());
        AttendanceConsentId consent = desk.consent(client, family, scene.today);
        assertThat(desk.read(client).households().getFirst().members())
                .extracting(MemberView::name)
                .containsExactly("王奶奶", "王小明");
        desk.tell(() -> desk.get(AttendanceConsents.class).withdraw(consent));
        assertThat(desk.read(client).households().getFirst().members()).isEmpty();
        assertThat(desk.consent(client, family, scene.today)).isNotEqualTo(consent);
    }

    @Test
    void refusesASecondConsentWhileOneLives() {
        ClientId client = desk.open("C-1", family.code());
        AttendanceConsentId first = desk.consent(client, family, scene.today);
        assertThat(first).isNotNull();
        assertThatThrownBy(() -> desk.consent(client, family, scene.today))
                .matches(CaseError.CONSENT_STILL_LIVES::stopped);
    }

    @Test
    void recordsANewConsentAfterTheOneThatRanOut() throws SQLException {
        ClientId client = desk.open("C-1", family.code());
        AttendanceConsentId first = desk.ask(() -> desk.get(AttendanceConsents.class)
                .record(new RecordConsent(
                        client, family.household(), "王奶奶", scene.today.minusDays(60), scene.today.minusDays(20))));
        LinkedHousehold ranOut = desk.read(client).households().getFirst();
        assertThat(ranOut.consent()).isNull();
        assertThat(ranOut.consentEnded()).isEqualTo(scene.today.minusDays(20));
        assertThatThrownBy(() -> desk.consent(client, family, scene.today.minusDays(20)))
                .matches(CaseError.CONSENT_STILL_LIVES::stopped);
        AttendanceConsentId second = desk.consent(client, family, scene.today.minusDays(19));
        assertThat(second).isNotEqualTo(first);
        LinkedHousehold renewed = desk.read(client).households().getFirst();
        assertThat(renewed.consentEnded()).isNull();
        assertThat(renewed.members()).hasSize(2);
    }

    @Test
    void keepsAnEngagementShutAfterItsConsentWasWithdrawnWhateverConsentComesLater() throws SQLException {
        ClientId client = desk.open("C-1", family.code());
        AttendanceConsentId consent = desk.consent(client, family, scene.today.minusDays(28));
        desk.expecting(client, Stream.CHILD_CARE, 3, DosePeriod.WEEK);
        scene.attended(family, scene.today.minusDays(2));
        assertThat(engagement(client).rows()).hasSize(1);
        assertThat(kept(client)).isPresent();
        desk.tell(() -> desk.get(AttendanceConsents.class).withdraw(consent));
        assertThat(kept(client)).isEmpty();
        AttendanceConsentId later = desk.consent(client, family, scene.today);
        assertThat(later).isNotEqualTo(consent);
        assertThat(kept(client)).isEmpty();
    }

    private Optional<StoredEngagement> kept(ClientId client) {
        return desk.ask(() -> desk.get(EngagementRecords.class).latest(client, scene.today.minusDays(28), scene.today));
    }

    @Test
    void refusesACodeThatNoFamilyHasAndOpensNothing() {
        assertThatThrownBy(() -> desk.open("C-1", "ZZZZ-ZZZZ"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("householdCode");
        assertThat(families().items()).isEmpty();
    }

    @Test
    void refusesACaseNumberThatIsTaken() {
        ClientId first = desk.open("C-1", null);
        assertThat(first).isNotNull();
        CaseScene.Desk colleague = scene.by(scene.caseworker("colleague"));
        assertThatThrownBy(() -> colleague.open("C-1", null)).matches(CaseError.CASE_NUMBER_TAKEN::stopped);
    }

    @Test
    void tellsAColleagueThatThereIsNoSuchCase() {
        ClientId client = desk.open("C-1", null);
        CaseScene.Desk colleague = scene.by(scene.caseworker("colleague"));
        assertThatThrownBy(() -> colleague.read(client)).isInstanceOf(CaseNotFound.class);
    }

    @Test
    void letsASupervisorReadAndGiveACaseAndChangeNothingElse() {
        ClientId client = desk.open("C-1", null);
        AccountId colleague = scene.caseworker("colleague");
        CaseScene.Desk supervisor =
                scene.bySupervisor(scene.supervisor("supervisor", CaseScene.DISTRICT), CaseScene.DISTRICT);
        assertThat(supervisor.read(client).own()).isFalse();
        assertThatThrownBy(() ->
                        supervisor.ask(() -> supervisor.get(CaseNotes.class).write(new WriteNote(client, "x", null))))
                .isInstanceOf(NotYourCase.class);
        supervisor.tell(() -> supervisor.get(CaseHandOvers.class).giveTo(new GiveCase(client, colleague, Set.of())));
        assertThatThrownBy(() -> desk.read(client)).isInstanceOf(CaseNotFound.class);
        assertThat(scene.by(colleague).read(client).own()).isTrue();
    }

    @Test
    void writesDownEveryReadWithWhoWhenWhatAndWhy() throws SQLException {
        ClientId client = desk.open("C-1", null);
        assertThat(desk.read(client)).isNotNull();
        assertThat(families().items()).hasSize(1);
        assertThat(scene.strings("SELECT record_kind || ' ' || purpose FROM casework.read_log WHERE client_id = '"
                        + client + "' ORDER BY id"))
                .containsExactly("case a test", "caseload a test");
        assertThat(scene.strings("SELECT action FROM casework.audit_entry WHERE client_id = '" + client + "'"))
                .containsExactly("case.opened");
        assertThat(scene.strings("SELECT action FROM account.audit_entry"))
                .as("told on the open side")
                .isEmpty();
    }

    @Test
    void keepsEveryVersionOfAGoal() {
        ClientId client = desk.open("C-1", null);
        InterventionId intervention = desk.expecting(client, Stream.CHILD_CARE, 3, DosePeriod.WEEK);
        GoalView goal = desk.read(client).goals().getFirst();
        desk.tell(() -> desk.get(CarePlans.class)
                .changeGoal(new ChangeGoal(
                        goal.id(),
                        goal.number(),
                        GoalDomain.PARENTING,
                        "每天读书",
                        GoalState.IMPROVING,
                        PlanSamples.SCALE,
                        new Judgement(1, scene.today),
                        "孩子开始自己读书")));
        GoalView now = desk.read(client).goals().getFirst();
        assertThat(now.number()).isEqualTo(2);
        assertThat(now.judgement()).isEqualTo(new Judgement(1, scene.today));
        assertThat(now.interventions()).extracting(InterventionView::id).containsExactly(intervention);
        assertThat(desk.ask(() -> desk.get(CarePlans.class).versions(goal.id())))
                .extracting(GoalView::wording)
                .containsExactly("每天读书", "每周一起吃三次晚饭");
    }

    @Test
    void makesTheNextVersionOfAPlanAndKeepsItsStart() {
        ClientId client = desk.open("C-1", null);
        InterventionId intervention = desk.expecting(client, Stream.CHILD_CARE, 3, DosePeriod.WEEK);
        assertThat(intervention).isNotNull();
        PlanId next = desk.ask(
                () -> desk.get(CarePlans.class).make(new MakePlan(client, scene.today, scene.today.plusDays(90))));
        CaseView view = desk.read(client);
        assertThat(view.plan()).isNotNull();
        assertThat(view.plan().id()).isEqualTo(next);
        assertThat(view.plan().number()).isEqualTo(2);
        assertThat(view.plan().startsOn()).isEqualTo(scene.today.minusDays(28));
        assertThat(view.goals()).hasSize(1);
    }

    @Test
    void refusesAGoalWithoutAPlan() {
        ClientId client = desk.open("C-1", null);
        assertThatThrownBy(() ->
                        desk.ask(() -> desk.get(CarePlans.class).addGoal(new AddGoal(client, GoalDomain.FAMILY, "x"))))
                .matches(CaseError.NO_ACTIVE_PLAN::stopped);
    }

    @Test
    void correctsANoteByAnotherOne() {
        ClientId client = desk.open("C-1", null);
        NoteId wrong = desk.ask(() -> desk.get(CaseNotes.class).write(new WriteNote(client, "错", null)));
        NoteId right = desk.ask(() -> desk.get(CaseNotes.class).write(new WriteNote(client, "对", wrong)));
        assertThat(desk.read(client).notes())
                .extracting(NoteView::id, NoteView::corrects)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(right, wrong),
                        org.assertj.core.groups.Tuple.tuple(wrong, null));
    }

    @Test
    void sumsUpWhatTheFamilyTookPartInAndKeepsItOnce() throws SQLException {
        ClientId client = desk.open("C-1", family.code());
        AttendanceConsentId consent = desk.consent(client, family, scene.today.minusDays(28));
        InterventionId intervention = desk.expecting(client, Stream.CHILD_CARE, 3, DosePeriod.WEEK);
        scene.attended(family, scene.today.minusDays(2));
        assertThat(engagement(client).family().doseMinutes()).isEqualTo(new Share(90, 90));
        assertThat(engagement(client).interventions().getFirst().intervention()).isEqualTo(intervention.value());
        assertThat(scene.strings("SELECT id::text FROM casework.engagement")).hasSize(1);
        StoredEngagement stored = desk.ask(() -> desk.get(EngagementRecords.class)
                .latest(client, scene.today.minusDays(28), scene.today)
                .orElseThrow());
        assertThat(EngagementFormula.compute(stored.inputs())).isEqualTo(stored.result());
        desk.tell(() -> desk.get(AttendanceConsents.class).withdraw(consent));
        assertThat(engagement(client).rows()).isEmpty();
    }

    @Test
    void aMarkSaysWhoOfTheStaffMadeItAndNobodyElsesName() throws SQLException {
        ClientId client = desk.open("C-1", family.code());
        AttendanceConsentId consent = desk.consent(client, family, scene.today.minusDays(28));
        scene.attended(family, scene.today.minusDays(2));
        AccountId writer = TestAccounts.insert("writer");
        scene.markedBy(writer.value());
        assertThat(marks(client)).extracting(LastMarkView::by).containsExactly((String) null);
        scene.sql(
                "INSERT INTO account.account_grant (id, account_id, role, home_id, valid_from) VALUES (uuidv7(), ?, 'HOME_STAFF', ?, ?)",
                writer.value(),
                scene.home,
                scene.today.minusDays(1));
        assertThat(marks(client))
                .as("staff since the day after")
                .extracting(LastMarkView::by)
                .containsExactly((String) null);
        scene.sql(
                "UPDATE account.account_grant SET valid_from = ? WHERE account_id = ?",
                scene.today.minusDays(2),
                writer.value());
        assertThat(marks(client)).singleElement().satisfies(mark -> {
            assertThat(mark.by()).isEqualTo("writer");
            assertThat(mark.person()).isEqualTo(family.child());
            assertThat(mark.at()).isEqualTo(scene.at(scene.today.minusDays(2), 16, 30));
        });
        scene.sql("UPDATE programme.person SET account_id = ? WHERE id = ?", writer.value(), family.adult());
        assertThat(marks(client))
                .as("of the family")
                .extracting(LastMarkView::by)
                .containsExactly((String) null);
        CaseScene.Desk colleague = scene.by(scene.caseworker("colleague"));
        assertThatThrownBy(() ->
                        colleague.ask(() -> colleague.get(Engagements.class).marks(client, Ids.next())))
                .isInstanceOf(CaseNotFound.class);
        desk.tell(() -> desk.get(AttendanceConsents.class).withdraw(consent));
        assertThat(marks(client)).isEmpty();
    }

    private List<LastMarkView> marks(ClientId client) throws SQLException {
        UUID session = UUID.fromString(
                scene.strings("SELECT id::text FROM programme.session").getFirst());
        return desk.ask(() -> desk.get(Engagements.class).marks(client, session));
    }

    @Test
    void twoPeriodsAreMeasuredEachByItselfAndBothAreEmptyOnceTheConsentIsWithdrawn() {
        ClientId client = desk.open("C-1", family.code());
        AttendanceConsentId consent = desk.consent(client, family, scene.today.minusDays(28));
        InterventionId unused = desk.expecting(client, Stream.CHILD_CARE, 3, DosePeriod.WEEK);
        assertThat(unused).isNotNull();
        scene.attended(family, scene.today.minusDays(2));
        scene.attended(family, scene.today.minusDays(3));
        scene.attended(family, scene.today.minusDays(12));
        ComparedEngagement compared = compared(client);
        assertThat(compared.one().family().doseMinutes()).isEqualTo(new Share(90, 90));
        assertThat(compared.other().family().doseMinutes()).isEqualTo(new Share(180, 180));
        desk.tell(() -> desk.get(AttendanceConsents.class).withdraw(consent));
        assertThat(compared(client).one().rows()).isEmpty();
        assertThat(compared(client).other().rows()).isEmpty();
        assertThat(compared(client).other().interventions())
                .extracting(InterventionProgress::course)
                .containsExactly(Course.UNREAD);
    }

    /** The week that ends today, and the one that ended a week ago. */
    private ComparedEngagement compared(ClientId client) {
        LocalDate middle = scene.today.minusDays(7);
        return desk.ask(() -> desk.get(Engagements.class)
                .compared(new ComparePeriods(client, middle.minusDays(6), middle, middle.plusDays(1), scene.today)));
    }

    @Test
    void showsInPartsWhatIsInOneOrderAndTellsHowManyThereAre() {
        for (int i = 1; i <= 5; i++) {
            assertThat(desk.open("C-" + i, null)).isNotNull();
        }
        List<CaseloadRow> all = families().items();
        List<CaseloadRow> shown = new ArrayList<>();
        String after = null;
        do {
            CaseloadPage part = families(new FindCases("", new PageRequest(2, after)));
            assertThat(part.total()).isEqualTo(5);
            assertThat(part.attention()).isEqualTo(5);
            shown.addAll(part.items());
            after = part.next();
        } while (after != null);
        assertThat(shown).isEqualTo(all).hasSize(5);
    }

    @Test
    void findsByNameAndNumberAmongAllAndNotOnlyInThePartShown() {
        for (int i = 1; i <= 4; i++) {
            assertThat(desk.open("C-" + i, null)).isNotNull();
        }
        CaseloadPage found = families(new FindCases(" c-4 ", new PageRequest(1, null)));
        assertThat(found.items()).extracting(CaseloadRow::caseNumber).containsExactly("C-4");
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.cases()).isEqualTo(4);
        assertThat(found.next()).isNull();
        assertThat(families(new FindCases("C-9", PageRequest.first())).total()).isZero();
    }

    @Test
    void writesDownOfAListThoseWhoAreShown() throws SQLException {
        ClientId shown = desk.open("C-1", null);
        ClientId later = desk.open("C-2", null);
        assertThat(families(new FindCases("", new PageRequest(1, null))).items())
                .hasSize(1);
        assertThat(scene.strings("SELECT client_id FROM casework.read_log WHERE record_kind = 'caseload'"))
                .containsExactly(shown.toString())
                .doesNotContain(later.toString());
    }

    @Test
    void refusesACursorThatIsNone() {
        assertThatThrownBy(() -> families(new FindCases("", new PageRequest(2, "x"))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("after");
    }

    @Test
    void putsWhoNeedsAttentionFirst() {
        ClientId quiet = desk.open("A-1", family.code());
        AttendanceConsentId consent = desk.consent(quiet, family, scene.today.minusDays(28));
        assertThat(consent).isNotNull();
        InterventionId intervention = desk.expecting(quiet, Stream.CHILD_CARE, 1, DosePeriod.IN_ALL);
        assertThat(intervention).isNotNull();
        scene.attended(family, scene.today.minusDays(2));
        ClientId without = desk.open("B-1", null);
        List<CaseloadRow> rows = families().items();
        assertThat(rows).extracting(CaseloadRow::client).containsExactly(without, quiet);
        assertThat(rows.getFirst().attention()).containsExactly(Attention.NO_PLAN, Attention.NO_CONSENT);
        assertThat(rows.getLast().attention()).isEmpty();
        assertThat(rows.getLast().streams().getFirst()).isEqualTo(new StreamDose(Stream.CHILD_CARE, 1, 0, Course.DONE));
    }

    private CaseloadPage families() {
        return families(FindCases.first());
    }

    private CaseloadPage families(FindCases question) {
        return desk.ask(() -> desk.get(Cases.class).myFamilies(question));
    }

    private Engagement engagement(ClientId client) {
        return desk.ask(() -> desk.get(Engagements.class).engagement(client));
    }
}
