package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.Share;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.TimeRange;
import org.halfpastfour.testing.TestDatabase;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clients meet by themselves, made and moved as groups of families are; each is there under the own consent. */
class PeerGroupsDbTest extends GroupScene {

    private static final RepairTemplateId WEEKLY = template(7);

    private ClientId one;
    private ClientId two;
    private ClientId others;
    private InterventionId toward;
    private CaseScene.Desk above;

    @BeforeEach
    void clientsWithoutAHousehold() {
        one = desk.open("P-1", null);
        two = desk.open("P-2", null);
        others = other.open("P-3", null);
        toward = desk.expecting(one, Stream.PEER_GROUP, 12, DosePeriod.IN_ALL);
        AccountId supervisor = scene.supervisor("supervisor", CaseScene.DISTRICT);
        above = scene.bySupervisor(supervisor, CaseScene.DISTRICT);
    }

    private JoiningFamily alone(ClientId client) {
        return JoiningFamily.alone(client, scene.today);
    }

    private GroupId peers(JoiningFamily... who) {
        return peers(desk, found(desk, who).getFirst(), who);
    }

    private List<GroupDates> found(CaseScene.Desk by, JoiningFamily... who) {
        return by.ask(() -> by.get(RepairGroups.class)
                .dates(new FindGroupDates(
                        WEEKLY, HomeId.of(scene.home), List.of(), List.of(who), scene.today.plusDays(3))));
    }

    private GroupId peers(CaseScene.Desk by, GroupDates dates, JoiningFamily... who) {
        return by.ask(() -> by.get(RepairGroups.class)
                .make(new MakeGroup(
                        GroupId.of(Ids.next()),
                        WEEKLY,
                        "周三小组",
                        HomeId.of(scene.home),
                        List.of(),
                        List.of(who),
                        dates.meetings().stream().map(ProposedMeeting::planned).toList())));
    }

    /** Led by somebody else, on another weekday than this meeting. */
    private GroupId besides(CaseScene.Desk by, GroupMeetingView meeting) {
        JoiningFamily who = alone(by.open("P-9", null));
        GroupDates dates = found(by, who).stream()
                .filter(each ->
                        each.first().date().getDayOfWeek() != day(meeting).getDayOfWeek())
                .findFirst()
                .orElseThrow();
        return peers(by, dates, who);
    }

    private static LocalDate day(GroupMeetingView meeting) {
        return LocalDate.ofInstant(meeting.start(), CaseScene.ZONE);
    }

    private static String told(CaseScene.Desk by, String question) {
        return by.ask(() -> (String) TestJpa.entityManager()
                .createNativeQuery(question, String.class)
                .getSingleResult());
    }

    private void mark(GroupId group, GroupMeetingView meeting, PersonMark like) {
        Map<RepairId, List<GroupMark>> marks = view(desk, group).shown().stream()
                .flatMap(family -> family.meetings().stream())
                .filter(each -> each.meeting().equals(meeting.id()) && each.open())
                .collect(Collectors.toMap(FamilyInMeeting::repair, each -> each.persons().stream()
                        .map(person -> new GroupMark(
                                new PersonMark(
                                        person.person(),
                                        like.came(),
                                        like.excused(),
                                        like.involvement(),
                                        like.minutes()),
                                ""))
                        .toList()));
        MarkGroupMeeting command = new MarkGroupMeeting(
                meeting.id(),
                meeting(group, meeting.number()).version(),
                marks,
                all(view(desk, group), meeting, Fidelity.Kept.YES),
                "");
        desk.tell(() -> desk.get(GroupMeetings.class).mark(command));
    }

    @Test
    void theHomeLearnsThatAGroupMeetsAndNothingElse() throws SQLException {
        GroupId group = peers(alone(one), alone(two));
        assertThat(view(desk, group).meetings()).hasSize(12);
        assertThat(scene.strings("SELECT DISTINCT kind || '|' || title || '|' || places FROM programme.session"))
                .containsExactly("GROUP_MEETING||0");
        assertThat(scene.strings("SELECT action FROM account.audit_entry")).isEmpty();
        assertThat(scene.strings("SELECT id::text FROM programme.booking")).isEmpty();
    }

    @Test
    void whoCameForAPartOfItCountsByMinutesTowardThePlan() {
        GroupId group = peers(alone(one), alone(two));
        GroupMeetingView first = meeting(group, 1);
        begins(first);
        mark(group, first, new PersonMark(Ids.next(), true, false, 2, 40));
        Engagement engagement = desk.ask(() -> desk.get(Engagements.class).engagement(one));
        assertThat(engagement.of(Stream.PEER_GROUP).measures().doseMinutes()).isEqualTo(new Share(40, 120));
        assertThat(engagement.of(Stream.FAMILY_REPAIR).rows()).isEmpty();
        assertThat(engagement.interventions()).singleElement().satisfies(progress -> {
            assertThat(progress.intervention()).isEqualTo(toward.value());
            assertThat(progress.attendedTimes()).isEqualTo(1);
        });
        mark(group, first, new PersonMark(Ids.next(), true, false, 2));
        assertThat(desk.ask(() -> desk.get(Engagements.class).engagement(one))
                        .of(Stream.PEER_GROUP)
                        .measures()
                        .doseMinutes())
                .isEqualTo(new Share(120, 120));
        mark(group, first, new PersonMark(Ids.next(), false, true, null));
        assertThat(desk.ask(() -> desk.get(Engagements.class).engagement(one))
                        .of(Stream.PEER_GROUP)
                        .measures()
                        .doseMinutes())
                .isEqualTo(Share.NONE);
    }

    @Test
    void namesAreSeenByWhoLeadsAndByEachClientsOwnPeople() {
        GroupId group = peers(alone(one));
        other.tell(() -> other.get(GroupFamilies.class).join(new JoinGroup(group, alone(others))));
        assertThat(view(desk, group).shown()).extracting(GroupFamilyView::name).containsExactly("张三", "张三");
        assertThat(view(other, group).shown())
                .extracting(GroupFamilyView::client)
                .containsExactly(others);
        CaseScene.Desk guest = scene.by(scene.caseworker("guest"));
        assertThat(view(guest, group).shown()).isEmpty();
        assertThat(view(guest, group).families()).isEqualTo(2);
        assertThatThrownBy(() -> desk.read(others)).isInstanceOf(CaseNotFound.class);
    }

    @Test
    void whoSupervisesBringsAClientAndTakesOneOut() {
        GroupId group = peers(alone(one));
        assertThat(above.ask(() -> above.get(GroupFamilies.class).candidates(group)))
                .extracting(PeerCandidate::client)
                .contains(two, others)
                .doesNotContain(one);
        above.tell(() -> above.get(GroupFamilies.class).join(new JoinGroup(group, alone(others))));
        assertThat(view(desk, group).families()).isEqualTo(2);
        above.tell(() -> above.get(GroupFamilies.class).leave(group, others));
        GroupView left = view(desk, group);
        assertThat(left.families()).isEqualTo(1);
        assertThat(left.shown()).extracting(GroupFamilyView::name).containsExactlyInAnyOrder("张三", "");
        assertThatThrownBy(() -> above.tell(() -> above.get(GroupFamilies.class).leave(group, third.client())))
                .matches(CaseError.GROUP_NOT_FOUND::stopped);
    }

    @Test
    void candidatesOfACaseworkerAreTheOwnClients() {
        GroupId group = peers(alone(one));
        assertThat(other.ask(() -> other.get(GroupFamilies.class).candidates(group)))
                .extracting(PeerCandidate::client)
                .containsExactlyInAnyOrder(others, third.client());
    }

    @Test
    void nobodyIsThereWithoutTheOwnConsent() {
        GroupId group = peers(alone(one));
        assertThatThrownBy(() -> new JoiningFamily(two, null, List.of(), null)).hasMessageContaining("household");
        assertThatThrownBy(() -> desk.tell(() -> desk.get(GroupFamilies.class)
                        .join(new JoinGroup(group, JoiningFamily.alone(two, scene.today.plusDays(1))))))
                .hasMessageContaining("agreedOn");
        assertThatThrownBy(() -> scene.sql(
                        "INSERT INTO casework.repair_group_family (id, group_id, client_id, joined_on) VALUES (?, ?, ?, ?)",
                        Ids.next(),
                        group.value(),
                        two.value(),
                        scene.today))
                .hasStackTraceContaining("repair_group_family_agreed");
    }

    @Test
    void aFamilyIsInNoGroupOfPeersAndAClientAloneInNoneOfFamilies() {
        GroupId group = peers(alone(one));
        assertThatThrownBy(() -> other.tell(() -> other.get(GroupFamilies.class).join(new JoinGroup(group, third))))
                .hasMessageContaining("families");
        GroupId families = make();
        assertThatThrownBy(
                        () -> desk.tell(() -> desk.get(GroupFamilies.class).join(new JoinGroup(families, alone(two)))))
                .hasMessageContaining("families");
    }

    @Test
    void nobodyIsInTwoPlaces() {
        GroupMeetingView first = meeting(peers(alone(one), alone(two)), 1);
        CaseScene.Desk guest = scene.by(scene.caseworker("guest"));
        GroupId another = besides(guest, first);
        assertThatThrownBy(() -> scene.sql(
                        "INSERT INTO casework.repair_session (id, client_id, session_id, home_id, room_id, facilitator_id, starts_at,"
                                + " ends_at, model, state, group_meeting_id) SELECT uuidv7(), client_id, uuidv7(), home_id, room_id,"
                                + " uuidv7(), starts_at, ends_at, 'PEER_GROUP', 'PLANNED', (SELECT m.id FROM casework.group_meeting m"
                                + "   WHERE m.group_id = ? AND m.number = 1)"
                                + " FROM casework.repair_session WHERE group_meeting_id = ? AND client_id = ?",
                        another.value(),
                        first.id().value(),
                        one.value()))
                .hasStackTraceContaining("repair_session_family_once");
    }

    @Test
    void aClassOfTheChildKeepsNoClientFromComing() {
        scene.sql("UPDATE programme.opening_hours SET opens = '16:30', closes = '18:00'");
        CaseScene.Family family = scene.family("7K3M-9XQ5");
        ClientId parent = desk.open("P-4", "7K3M-9XQ5");
        assertThat(desk.consent(parent, family, scene.today.minusDays(28))).isNotNull();
        for (int ahead = 3; ahead < 10; ahead++) {
            LocalDate day = scene.today.plusDays(ahead);
            assertThat(scene.booking(family, scene.session("AFTER_SCHOOL_CLASS", day), day, "CONFIRMED"))
                    .isNotNull();
        }
        assertThat(found(desk, alone(parent)))
                .extracting(GroupDates::first)
                .containsExactlyElementsOf(
                        found(desk, alone(one)).stream().map(GroupDates::first).toList());
        GroupId group = peers(alone(one));
        assertThat(day(meeting(group, 1))).isBefore(scene.today.plusDays(10));
        desk.tell(() -> desk.get(GroupFamilies.class).join(new JoinGroup(group, alone(parent))));
        assertThat(view(desk, group).families()).isEqualTo(2);
    }

    @Test
    void whoLeadsIsProposedNoTimeAtWhichAClientIsInAnotherGroup() {
        GroupMeetingView elsewhere = meeting(peers(alone(one)), 1);
        CaseScene.Desk guest = scene.by(scene.caseworker("guest"));
        GroupId group = besides(guest, elsewhere);
        desk.tell(() -> desk.get(GroupFamilies.class).join(new JoinGroup(group, alone(one))));
        GroupMeetingView moved = view(guest, group).meetings().getFirst();
        List<ProposedMeeting> times =
                guest.ask(() -> guest.get(GroupMeetings.class).times(moved.id(), day(elsewhere)));
        assertThat(times).anyMatch(each -> each.date().equals(day(elsewhere))).noneMatch(each -> each.during()
                .overlaps(new TimeRange(elsewhere.start(), elsewhere.end())));
    }

    @Test
    void whoLeavesWaitsForTheCaseBeforeHoldingTheGroup() throws Exception {
        GroupId group = peers(alone(one), alone(two));
        try (ExecutorService threads = Executors.newSingleThreadExecutor();
                Connection closing = scene.database.connectAsOwner();
                Statement statement = closing.createStatement()) {
            closing.setAutoCommit(false);
            statement.execute("SELECT FROM casework.client WHERE id = '" + one + "' FOR UPDATE");
            Future<?> leaving = threads.submit(
                    () -> desk.tell(() -> desk.get(GroupFamilies.class).leave(group, one)));
            while (!leaving.isDone()
                    && scene.strings("SELECT pid::text FROM pg_locks WHERE NOT granted")
                            .isEmpty()) {
                Thread.onSpinWait();
            }
            statement.execute("SELECT FROM casework.repair_group WHERE id = '" + group + "' FOR UPDATE NOWAIT");
            closing.rollback();
            leaving.get();
        }
        assertThat(view(desk, group).families()).isEqualTo(1);
    }

    @Test
    void whoIsInAGroupIsAnsweredToWhoWorksTheCaseAlone() throws SQLException {
        GroupId group = peers(alone(one));
        String question = "SELECT concat(casework.is_peer_in('%s', '%s'), casework.is_group_of('%s', 'PEERS'))"
                .formatted(meeting(group, 1).id(), one, group);
        CaseScene.Desk elsewhere =
                scene.bySupervisor(scene.supervisor("elsewhere", CaseScene.OTHER_DISTRICT), CaseScene.OTHER_DISTRICT);
        assertThat(told(desk, question)).isEqualTo("tt");
        assertThat(told(above, question)).isEqualTo("tt");
        assertThat(told(other, question)).isEqualTo("ft");
        assertThat(told(elsewhere, question)).isEqualTo("ff");
        try (Connection connection = scene.database.connectAsApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SET LOCAL ROLE " + TestDatabase.CASEWORK);
            try (ResultSet row = statement.executeQuery(question)) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).as("without a pass").isEqualTo("ff");
            }
        }
    }

    @Test
    void aMeetingLeadsToItsGroup() {
        GroupId group = peers(alone(one));
        GroupMeetingId first = meeting(group, 1).id();
        assertThat(desk.ask(() -> desk.get(RepairGroups.class).of(first)))
                .returns(group, GroupView::id)
                .returns(true, GroupView::leads);
        assertThat(other.ask(() -> other.get(RepairGroups.class).of(first)))
                .returns(group, GroupView::id)
                .returns(false, GroupView::leads);
    }

    @Test
    void movedCalledOffAndMadeUpForAll() throws SQLException {
        GroupId group = peers(alone(one));
        other.tell(() -> other.get(GroupFamilies.class).join(new JoinGroup(group, alone(others))));
        GroupMeetingView first = meeting(group, 1);
        ProposedMeeting to = desk.ask(() -> desk.get(GroupMeetings.class).times(first.id(), scene.today.plusDays(4)))
                .getLast();
        desk.tell(() -> desk.get(GroupMeetings.class)
                .move(new MoveGroupMeeting(first.id(), first.version(), to.planned(), "场室检修")));
        assertThat(scene.strings(
                        "SELECT DISTINCT (starts_at = '%s')::text FROM casework.repair_session WHERE group_meeting_id = '%s'"
                                .formatted(to.during().start(), first.id())))
                .containsExactly("true");
        assertThat(to.during().start()).isNotEqualTo(first.start());
        assertThat(scene.strings("SELECT DISTINCT kind FROM programme.session")).containsExactly("GROUP_MEETING");
        GroupMeetingView moved = meeting(group, 1);
        desk.tell(() -> desk.get(GroupMeetings.class)
                .callOff(new CallOffGroupMeeting(
                        moved.id(), moved.version(), org.halfpastfour.engagement.CancelledBy.HOME, "停电")));
        assertThat(scene.strings("SELECT DISTINCT state FROM casework.repair_session WHERE group_meeting_id = '"
                        + first.id() + "'"))
                .containsExactly("CANCELLED");
    }

    @Test
    void aMeetingOfPeersIsNotMadeUpAloneNorHeldAlone() {
        GroupId group = peers(alone(one));
        GroupMeetingView first = meeting(group, 1);
        begins(first);
        mark(group, first, new PersonMark(Ids.next(), false, false, null));
        RepairId missed = desk.read(one).repairs().getFirst().id();
        HoldRepair held = new HoldRepair(
                one,
                Ids.next(),
                HomeId.of(scene.home),
                org.halfpastfour.home.RoomId.of(scene.room),
                org.halfpastfour.shared.TimeRange.of(
                        scene.clock.instant().plusSeconds(90_000), java.time.Duration.ofMinutes(60)),
                RepairModel.SINGLE_FAMILY,
                null,
                List.of());
        assertThatThrownBy(() -> desk.ask(() -> desk.get(RepairMakeUps.class).hold(new MakeUpRepair(held, missed))))
                .matches(CaseError.NOTHING_TO_MAKE_UP::stopped);
    }

    @Test
    void closingTheCaseTakesTheClientOut() {
        GroupId group = peers(alone(one), alone(two));
        desk.tell(() ->
                desk.get(CaseClosings.class).close(new CloseCase(two, ClosingReason.values()[0], "协议期满", List.of())));
        assertThat(view(desk, group).families()).isEqualTo(1);
    }
}
