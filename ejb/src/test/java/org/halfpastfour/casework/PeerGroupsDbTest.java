package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.Share;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Ids;
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
        List<JoiningFamily> joining = List.of(who);
        GroupDates dates = desk.ask(() -> desk.get(RepairGroups.class)
                        .dates(new FindGroupDates(
                                WEEKLY, HomeId.of(scene.home), List.of(), joining, scene.today.plusDays(3))))
                .getFirst();
        return desk.ask(() -> desk.get(RepairGroups.class)
                .make(new MakeGroup(
                        GroupId.of(Ids.next()),
                        WEEKLY,
                        "周三小组",
                        HomeId.of(scene.home),
                        List.of(),
                        joining,
                        dates.meetings().stream().map(ProposedMeeting::planned).toList())));
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
        GroupId group = peers(alone(one), alone(two));
        GroupMeetingView first = meeting(group, 1);
        assertThatThrownBy(() -> scene.sql(
                        "INSERT INTO casework.repair_session (id, client_id, session_id, home_id, room_id, facilitator_id, starts_at,"
                                + " ends_at, model, state, group_meeting_id) SELECT uuidv7(), client_id, uuidv7(), home_id, room_id,"
                                + " uuidv7(), starts_at, ends_at, 'PEER_GROUP', 'PLANNED', (SELECT m.id FROM casework.group_meeting m"
                                + "   WHERE m.number = 2) FROM casework.repair_session WHERE group_meeting_id = ? AND client_id = ?",
                        first.id().value(),
                        one.value()))
                .hasStackTraceContaining("repair_session_");
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
                        "SELECT count(DISTINCT starts_at)::text FROM casework.repair_session WHERE group_meeting_id = '"
                                + first.id() + "'"))
                .containsExactly("1");
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
