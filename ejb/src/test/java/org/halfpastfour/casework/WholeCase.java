package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.TestJpa;

/** What caseworkers, a supervisor, a helper and the client do about one case, by use cases, with all that these write anywhere. */
final class WholeCase {

    private static final RepairTemplateId WEEKLY = GroupScene.template(7);
    private static final String CLIENTS_CODE = "274159";
    private static final String HELPERS_CODE = "481516";

    private final CaseScene scene;
    private final ClientId client;
    private final AccountId worker;
    private final AccountId mate;
    private final CaseScene.Desk desk;
    private final CaseScene.Desk colleague;
    private final CaseScene.Desk above;

    WholeCase(CaseScene scene, ClientId client, AccountId caseworker, AccountId colleague) {
        this.scene = scene;
        this.client = client;
        this.worker = caseworker;
        this.mate = colleague;
        Clock later = later(scene);
        this.desk = scene.by(caseworker, later);
        this.colleague = scene.by(colleague, later);
        this.above = scene.bySupervisor(scene.supervisor("supervisor", CaseScene.DISTRICT), CaseScene.DISTRICT, later);
    }

    /** After the case was paused: what was asked before that is over. */
    static Clock later(CaseScene scene) {
        return Clock.offset(scene.clock, Duration.ofMinutes(1));
    }

    /** @param parent the client's own account, as a parent */
    void goesOn(CaseScene.Desk parent) {
        desk.tell(() -> desk.get(CasePauses.class).goOn(client));
        meetsPeers();
        goesTheWayOfAPeer();
        aPairVisits();
        aStationOpens();
        aHelperGoes();
        answersOnTheOwnPage(parent);
        isTakenAlong();
        isCounted();
    }

    private void meetsPeers() {
        List<JoiningFamily> alone = List.of(JoiningFamily.alone(client, scene.today));
        GroupDates dates = desk.ask(() -> desk.get(RepairGroups.class)
                        .dates(new FindGroupDates(
                                WEEKLY, HomeId.of(scene.home), List.of(), alone, scene.today.plusDays(9))))
                .getFirst();
        GroupId group = desk.ask(() -> desk.get(RepairGroups.class)
                .make(new MakeGroup(
                        GroupId.of(Ids.next()),
                        WEEKLY,
                        "周三小组",
                        HomeId.of(scene.home),
                        List.of(),
                        alone,
                        dates.meetings().stream().map(ProposedMeeting::planned).toList())));
        assertThat(desk.ask(() -> desk.get(RepairGroups.class).group(group)).meetings())
                .isNotEmpty();
    }

    private void goesTheWayOfAPeer() {
        pass(desk, PeerGate.WISH, List.of());
        pass(above, PeerGate.APPROVAL, List.of(PeerPost.EVENT_HELPER));
    }

    private void pass(CaseScene.Desk by, PeerGate gate, List<PeerPost> posts) {
        PeerPathView path =
                desk.ask(() -> desk.get(PeerPaths.class).of(client)).paths().getFirst();
        by.tell(() -> by.get(PeerGates.class)
                .pass(new PassPeerGate(path.id(), path.version(), gate, scene.today, "我想帮别人", null, posts)));
    }

    private void aPairVisits() {
        PairId pair = above.ask(() -> above.get(MentoringPairs.class)
                .make(new MakePair(CaseScene.DISTRICT, mate, worker, "学会家访", scene.today)));
        colleague.tell(
                () -> colleague.get(MentoringPairs.class).visited(new NoteMentoringVisit(pair, scene.today, "一起家访")));
        TitleId title = above.ask(() -> above.get(CaseworkerTitles.class)
                .enter(new EnterTitle(
                        CaseScene.DISTRICT,
                        mate,
                        TitleKind.SOCIAL_WORKER,
                        "",
                        "A-1",
                        scene.today.minusYears(2),
                        null)));
        assertThat(title).isNotNull();
    }

    private void aStationOpens() {
        StationId station = above.ask(() -> above.get(Stations.class)
                .open(new OpenStation(
                        StationId.of(Ids.next()),
                        CaseScene.DISTRICT,
                        null,
                        new StationProfile("第二工作站", "人民路 2 号", "02363123457", "周一到周五"))));
        above.tell(
                () -> above.get(Stations.class).put(new PutAtStation(CaseScene.DISTRICT, station, mate, scene.today)));
    }

    /** Somebody of a third family. */
    private void aHelperGoes() {
        CaseScene.Family third = scene.family("9K3M-9XQ2");
        CaseScene.Desk neighbour = scene.byParent(scene.parent("neighbour", third), third, later(scene));
        HelperId helper = desk.ask(() -> desk.get(Helpers.class)
                .pledge(new PledgeHelper(CaseScene.DISTRICT, "周帮手", scene.today, scene.today.plusYears(1))));
        String start = above.ask(() -> above.get(Helpers.class).give(helper)).code();
        OwnPass pass = Objects.requireNonNull(
                OwnPageScene.begin(neighbour, start, HELPERS_CODE).pass());
        ErrandId errand = desk.ask(() -> desk.get(Errands.class)
                .ask(new AskErrand(
                        client,
                        helper,
                        ContactKind.HOME_VISIT,
                        scene.clock.instant().plusSeconds(3600),
                        scene.today.plusDays(3))));
        neighbour.tell(() -> neighbour
                .get(OwnErrands.class)
                .report(
                        pass,
                        new ReportErrand(Ids.next(), errand, scene.clock.instant(), "家里", "本人", true, "去过了", "")));
        ErrandView sent = desk.ask(() -> desk.get(ClientContacts.class).of(client)).errands().stream()
                .filter(each -> each.id().equals(errand))
                .findFirst()
                .orElseThrow();
        ContactId taken = desk.ask(() -> desk.get(Errands.class).take(new TakeErrand(errand, sent.version())));
        assertThat(taken).isNotNull();
    }

    private void answersOnTheOwnPage(CaseScene.Desk parent) {
        String start = desk.ask(() -> desk.get(OwnCodes.class).give(client)).code();
        OwnPass pass = Objects.requireNonNull(
                OwnPageScene.begin(parent, start, CLIENTS_CODE).pass());
        AssessmentRequestId asked =
                OwnPageScene.read(parent, pass).asked().getFirst().id();
        parent.tell(() -> parent.get(OwnAssessments.class).keep(pass, new OwnAnswer(asked, "together-1", 4, 1)));
        parent.tell(() -> parent.get(OwnAssessments.class).send(pass, asked));
        OwnPageScene.send(parent, pass, new SendCheckIn(Ids.next(), List.of(), true));
    }

    private void isTakenAlong() {
        assertThat(desk.ask(() -> desk.get(CaseExports.class).caseload()).content())
                .isNotEmpty();
        assertThat(desk.ask(() -> desk.get(CaseExports.class).contacts(client)).by())
                .isNotNull();
        assertThat(above.ask(() -> above.get(CaseExports.class).engagement(client))
                        .by())
                .isNotNull();
    }

    private void isCounted() {
        scene.sql("UPDATE casework.client SET opened_on = ?", LocalDate.of(2026, 9, 1));
        TestJpa.runInTransaction(() -> {
            above.get(Wall.class).enter("figures handed in");
            above.get(CaseFigures.class).handIn(new HandInMonth(CaseScene.DISTRICT, YearMonth.of(2026, 9)));
            above.get(Wall.class).leave();
        });
    }
}
