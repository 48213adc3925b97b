package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.engagement.CancelledBy;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.TimeRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseHandOversDbTest {

    private CaseScene scene;
    private CaseScene.Family family;
    private CaseScene.Desk desk;
    private CaseScene.Desk supervisor;
    private AccountId colleague;
    private ClientId client;
    private LocalDate tomorrow;

    @BeforeEach
    void aCaseWithASessionTomorrow() {
        scene = new CaseScene();
        tomorrow = scene.today.plusDays(1);
        desk = scene.by(scene.caseworker("caseworker"));
        colleague = scene.caseworker("colleague");
        supervisor = scene.bySupervisor(scene.supervisor("supervisor", CaseScene.DISTRICT), CaseScene.DISTRICT);
        family = scene.family("7K3M-9XQ2");
        client = caseOf(desk, family, "C-1");
    }

    @Test
    void aCaseIsNotGivenToWhoIsOfItsFamily() throws SQLException {
        scene.sql("UPDATE programme.person SET account_id = ? WHERE id = ?", colleague.value(), family.adult());
        assertThat(supervisor.ask(() -> supervisor.get(CaseHandOvers.class).colleagues(client)))
                .isEmpty();
        assertThatThrownBy(() -> give(Set.of())).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aSupervisorDoesNotSeeTheCaseOfTheOwnFamily() throws SQLException {
        AccountId aunt = scene.supervisor("aunt", CaseScene.DISTRICT);
        CaseScene.Desk desk = scene.bySupervisor(aunt, CaseScene.DISTRICT);
        assertThat(desk.read(client)).isNotNull();
        scene.sql("UPDATE programme.person SET account_id = ? WHERE id = ?", aunt.value(), family.adult());
        assertThatThrownBy(() -> desk.read(client)).isInstanceOf(CaseNotFound.class);
    }

    @Test
    void plannedSessionsGoAlongWithTheCaseAndAreSeenFirst() {
        RepairId planned = hold(desk, client, family, scene.room, 10);
        assertThat(preview()).singleElement().satisfies(repair -> {
            assertThat(repair.id()).isEqualTo(planned);
            assertThat(repair.clashes()).isFalse();
            assertThat(repair.home()).isEqualTo("大溪沟青少年之家");
        });
        give(Set.of());
        CaseScene.Desk now = scene.by(colleague);
        assertThat(now.read(client).repairs()).extracting(RepairView::id).containsExactly(planned);
        now.tell(() -> now.get(FamilyRepairs.class).cancel(planned, CancelledBy.FAMILY));
        assertThatThrownBy(() -> desk.read(client)).isInstanceOf(CaseNotFound.class);
    }

    @Test
    void theColleagueIsTakenAtTheTimeOfASessionThatWentAlong() throws SQLException {
        hold(desk, client, family, scene.room, 10);
        give(Set.of());
        assertThat(scene.strings("SELECT facilitator_id::text FROM casework.repair_session"))
                .containsExactly(colleague.toString());
    }

    @Test
    void nothingIsGivenWhileASessionClashesAndIsNotDecided() {
        RepairId planned = hold(desk, client, family, scene.room, 10);
        busyColleague(10);
        assertThat(preview()).singleElement().satisfies(repair -> assertThat(repair.clashes())
                .isTrue());
        assertThatThrownBy(() -> give(Set.of())).matches(CaseError.HAND_OVER_UNDECIDED::stopped);
        assertThat(desk.read(client).own()).isTrue();
        assertThat(desk.read(client).repairs()).extracting(RepairView::id).containsExactly(planned);
    }

    @Test
    void aClashThatIsCalledOffGivesTheRoomBackAndTheOthersGoAlong() throws SQLException {
        RepairId clashing = hold(desk, client, family, scene.room, 10);
        RepairId free = hold(desk, client, family, scene.room, 14);
        busyColleague(10);
        give(Set.of(clashing));
        assertThat(scene.by(colleague).read(client).repairs())
                .extracting(RepairView::id, RepairView::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(clashing, RepairState.CANCELLED),
                        org.assertj.core.groups.Tuple.tuple(free, RepairState.PLANNED));
        assertThat(scene.strings("SELECT count(*)::text FROM programme.session WHERE state = 'CANCELLED'"))
                .containsExactly("1");
    }

    @Test
    void aSessionThatFitsIsNotCalledOffByTheWay() {
        RepairId planned = hold(desk, client, family, scene.room, 10);
        give(Set.of(planned));
        assertThat(scene.by(colleague).read(client).repairs())
                .extracting(RepairView::state)
                .containsExactly(RepairState.PLANNED);
    }

    @Test
    void whatIsOverKeepsTheNameOfWhoHeldIt() throws SQLException {
        hold(desk, client, family, scene.room, 10);
        scene.sql("UPDATE programme.session SET starts_at = starts_at - interval '2 days',"
                + " ends_at = ends_at - interval '2 days', date = date - 2");
        scene.sql(
                "UPDATE casework.repair_session SET starts_at = starts_at - interval '2 days', ends_at = ends_at - interval '2 days'");
        assertThat(preview()).isEmpty();
        give(Set.of());
        assertThat(scene.strings("SELECT facilitator_id::text FROM casework.repair_session"))
                .doesNotContain(colleague.toString());
    }

    @Test
    void onlyWhoSupervisesTheDistrictSeesAndGives() {
        CaseScene.Desk other =
                scene.bySupervisor(scene.supervisor("elsewhere", CaseScene.OTHER_DISTRICT), CaseScene.OTHER_DISTRICT);
        assertThatThrownBy(() -> other.ask(() -> other.get(CaseHandOvers.class).preview(client, colleague)))
                .isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> other.tell(
                        () -> other.get(CaseHandOvers.class).giveTo(new GiveCase(client, colleague, Set.of()))))
                .isInstanceOf(CaseNotFound.class);
    }

    @Test
    void theCaseIsOfferedToTheOthersOfItsDistrictAndNotToWhoHasItAlready() {
        AccountId elsewhere = AccountId.of(Ids.next());
        assertThat(supervisor.ask(() -> supervisor.get(CaseHandOvers.class).colleagues(client)))
                .extracting(WorkerLoad::account)
                .containsExactly(colleague);
        give(Set.of());
        assertThatThrownBy(() -> give(Set.of())).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() ->
                        supervisor.ask(() -> supervisor.get(CaseHandOvers.class).preview(client, elsewhere)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void lookingAtWhatGoesAlongIsReadOfTheCaseAndIsWrittenDown() throws SQLException {
        assertThat(preview()).isEmpty();
        assertThat(scene.strings("SELECT record_kind FROM casework.read_log WHERE client_id = '" + client + "'"))
                .contains("repair-sessions");
    }

    @Test
    void thePageOffersItToWhoSupervisesTheDistrictAndToNobodyElse() {
        assertThat(supervisor.read(client).supervised()).isTrue();
        assertThat(desk.read(client).supervised()).isFalse();
    }

    @Test
    void whoSupervisesGivesTheOwnCasesToo() {
        CaseScene.Desk lead = scene.byLead("lead");
        CaseScene.Family other = scene.family("8K3M-9XQ3");
        ClientId own = caseOf(lead, other, "C-7");
        assertThat(lead.read(own)).satisfies(view -> {
            assertThat(view.own()).isTrue();
            assertThat(view.supervised()).isTrue();
        });
        lead.tell(() -> lead.get(CaseHandOvers.class).giveTo(new GiveCase(own, colleague, Set.of())));
        assertThat(scene.by(colleague).read(own).own()).isTrue();
        assertThat(lead.read(own).own()).isFalse();
    }

    private List<PlannedRepair> preview() {
        return supervisor.ask(() -> supervisor.get(CaseHandOvers.class).preview(client, colleague));
    }

    private void give(Set<RepairId> calledOff) {
        supervisor.tell(() -> supervisor.get(CaseHandOvers.class).giveTo(new GiveCase(client, colleague, calledOff)));
    }

    private void busyColleague(int hour) {
        CaseScene.Desk busy = scene.by(colleague);
        CaseScene.Family other = scene.family("8K3M-9XQ3");
        UUID room = Ids.next();
        scene.sql(
                "INSERT INTO programme.room (id, home_id, name, seats, area_m2, floor) VALUES (?, ?, '小屋', 8, 30, 1)",
                room,
                scene.home);
        assertThat(hold(busy, caseOf(busy, other, "C-2"), other, room, hour)).isNotNull();
    }

    private ClientId caseOf(CaseScene.Desk owner, CaseScene.Family whose, String number) {
        ClientId opened = owner.open(number, whose.code());
        assertThat(owner.consent(opened, whose, scene.today.minusDays(28))).isNotNull();
        return opened;
    }

    private RepairId hold(CaseScene.Desk owner, ClientId whose, CaseScene.Family asked, UUID room, int hour) {
        return owner.ask(() -> owner.get(FamilyRepairs.class)
                .hold(new HoldRepair(
                        whose,
                        asked.household(),
                        HomeId.of(scene.home),
                        RoomId.of(room),
                        TimeRange.of(scene.at(tomorrow, hour, 0), Duration.ofMinutes(60)),
                        RepairModel.SINGLE_FAMILY,
                        null,
                        List.of(asked.child()))));
    }
}
