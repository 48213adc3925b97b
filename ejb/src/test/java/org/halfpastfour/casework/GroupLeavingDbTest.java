package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.engagement.CancelledBy;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.TimeRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A family leaves, its case is closed, somebody of it leads: what becomes of the meetings of the others, and of its own rows. */
class GroupLeavingDbTest extends GroupScene {

    private GroupId group;

    @BeforeEach
    void aGroupWithAFamilyOfAColleague() {
        group = make();
        other.tell(() -> other.get(GroupFamilies.class).join(new JoinGroup(group, third)));
    }

    @Test
    void aMeetingIsCorrectedAfterACaseOfTheGroupIsClosedAndWhatWasMarkedOfThatStays() throws SQLException {
        GroupMeetingView first = meeting(group, 1);
        begins(first);
        mark(desk, came(2), "");
        scene.sql(
                "UPDATE casework.client SET state = 'CLOSED', closed_on = ? WHERE id = ?",
                scene.today,
                third.client().value());
        scene.sql(
                "UPDATE casework.repair_group_family SET left_on = ? WHERE client_id = ?",
                scene.today,
                third.client().value());
        mark(desk, excused("加班"), "");
        assertThat(scene.strings("SELECT DISTINCT p.client_id || ' ' || came FROM casework.repair_participant p"
                        + " WHERE came IS NOT NULL"))
                .containsExactlyInAnyOrder(
                        families.getFirst().client() + " false",
                        families.getLast().client() + " false",
                        third.client() + " true");
        assertThat(view(desk, group).shown())
                .filteredOn(family -> family.client().equals(third.client()))
                .allSatisfy(family -> {
                    assertThat(family.name()).isEmpty();
                    assertThat(family.meetings()).noneMatch(FamilyInMeeting::open);
                });
    }

    @Test
    void whatIsMarkedAgainTheSameIsNoChange() throws SQLException {
        begins(meeting(group, 1));
        mark(desk, came(2), "");
        mark(desk, came(2), "");
        assertThat(scene.strings("SELECT id::text FROM casework.repair_change")).hasSize(3);
    }

    @Test
    void ofTwoCorrectionsOfTheSameSheetTheSecondIsTold() {
        begins(meeting(group, 1));
        mark(desk, came(2), "");
        GroupMeetingView looked = meeting(group, 1);
        mark(desk, looked, came(1), "");
        assertThatThrownBy(() -> mark(other, looked, excused("加班"), ""))
                .matches(CaseError.GROUP_CHANGED_MEANWHILE::stopped);
    }

    @Test
    void aMeetingMovesAndIsMadeUpAlsoForAFamilyThatWhoLeadsDoesNotSee() throws SQLException {
        ofTheThird(lead.value());
        GroupMeetingView second = meeting(group, 2);
        desk.tell(() -> desk.get(GroupMeetings.class)
                .callOff(new CallOffGroupMeeting(second.id(), second.version(), CancelledBy.FACILITATOR, "带领人生病")));
        assertThat(states(second)).containsExactly("CANCELLED", "CANCELLED", "CANCELLED");
        LocalDate after = LocalDate.ofInstant(second.start(), CaseScene.ZONE).plusDays(1);
        ProposedMeeting to = desk.ask(() -> desk.get(GroupMeetings.class).times(second.id(), after))
                .getFirst();
        int looked = view(desk, group).meetings().stream()
                .filter(each -> each.id().equals(second.id()))
                .findFirst()
                .orElseThrow()
                .version();
        GroupMeetingId made = desk.ask(() ->
                desk.get(GroupMeetings.class).makeUp(new MoveGroupMeeting(second.id(), looked, to.planned(), "补")));
        assertThat(scene.strings("SELECT count(DISTINCT r.client_id) || ' ' || count(*) FROM casework.repair_session r"
                        + " JOIN casework.repair_participant p ON p.repair_session_id = r.id"
                        + " WHERE r.group_meeting_id = '" + made + "'"))
                .containsExactly("3 9");
    }

    @Test
    void nobodyIsBroughtIntoAGroupThatSomebodyOfTheFamilyLeads() {
        JoiningFamily fourth = family(other, "C-4", "7K3M-9XQ5");
        scene.sql(
                "UPDATE programme.person SET account_id = ? WHERE id = ?",
                lead.value(),
                fourth.persons().getLast());
        assertThatThrownBy(() -> other.tell(() -> other.get(GroupFamilies.class).join(new JoinGroup(group, fourth))))
                .matches(CaseError.GROUP_NOT_FOR_FAMILY::stopped);
    }

    @Test
    void ofAFamilyThatLeftWhoLeadsReadsTheMeetingsUntilThenAndWritesNothing() throws SQLException {
        begins(meeting(group, 1));
        mark(desk, came(2), "");
        other.tell(() -> other.get(GroupFamilies.class).leave(group, third.client()));
        GroupFamilyView left = view(desk, group).shown().stream()
                .filter(family -> family.client().equals(third.client()))
                .findFirst()
                .orElseThrow();
        assertThat(left.name()).isEmpty();
        assertThat(left.meetings()).hasSize(1);
        mark(desk, excused("加班"), "");
        assertThat(scene.strings("SELECT DISTINCT came::text FROM casework.repair_participant WHERE came IS NOT NULL"
                        + " AND client_id = '" + third.client() + "'"))
                .containsExactly("true");
        assertThat(view(other, group).shown())
                .filteredOn(family -> family.client().equals(third.client()))
                .extracting(GroupFamilyView::name)
                .containsExactly("张三");
    }

    @Test
    void theNoteOfAMeetingIsForWhoLeads() {
        CaseScene.Desk guest = scene.by(scene.caseworker("guest"));
        begins(meeting(group, 1));
        mark(desk, came(2), "王家吵了一架");
        assertThat(meeting(group, 1).note()).isEqualTo("王家吵了一架");
        assertThat(view(guest, group).meetings()).allMatch(each -> each.note().isEmpty());
    }

    @Test
    void whoLeadsWithAColleagueHoldsNothingElseMeanwhile() {
        GroupMeetingView second = meeting(group, 2);
        JoiningFamily fourth = family(other, "C-4", "7K3M-9XQ5");
        HoldRepair held = new HoldRepair(
                fourth.client(),
                fourth.household(),
                HomeId.of(scene.home),
                RoomId.of(scene.room),
                TimeRange.of(second.start(), Duration.ofMinutes(60)),
                RepairModel.SINGLE_FAMILY,
                null,
                List.of());
        assertThatThrownBy(() -> other.ask(() -> other.get(FamilyRepairs.class).hold(held)))
                .matches(CaseError.FACILITATOR_TAKEN::stopped);
        LocalDate day = LocalDate.ofInstant(second.start(), CaseScene.ZONE);
        assertThat(other.ask(() -> other.get(FamilyRepairs.class)
                        .slots(new FindSlots(
                                fourth.client(), fourth.household(), HomeId.of(scene.home), 60, day, day, false))))
                .noneMatch(slot -> slot.during().overlaps(new TimeRange(second.start(), second.end())));
    }

    @Test
    void twoTapsAtTheSameMomentMakeOneGroup() throws Exception {
        GroupDates dates = dates(CONFERENCE, scene.today.plusDays(10)).getFirst();
        MakeGroup both = command(GroupId.of(Ids.next()), CONFERENCE, dates);
        MakeGroup one = new MakeGroup(
                both.id(),
                both.template(),
                both.title(),
                both.home(),
                both.leaders(),
                families.subList(0, 1),
                both.meetings());
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<GroupId>> taps = java.util.stream.Stream.of(1, 2)
                    .map(tap -> threads.submit(() -> {
                        start.await();
                        return desk.ask(() -> desk.get(RepairGroups.class).make(one));
                    }))
                    .toList();
            for (Future<GroupId> tap : taps) {
                assertThat(tap.get()).isEqualTo(one.id());
            }
        }
        assertThat(scene.strings("SELECT title FROM casework.repair_group")).hasSize(2);
    }

    @Test
    void aGroupWhoseLeaderLeftIsGivenToAnotherOneByASupervisor() throws SQLException {
        CaseScene.Desk supervisor =
                scene.bySupervisor(scene.supervisor("supervisor", CaseScene.DISTRICT), CaseScene.DISTRICT);
        AccountId next = scene.caseworker("next");
        CaseScene.Desk elsewhere =
                scene.bySupervisor(scene.supervisor("elsewhere", CaseScene.OTHER_DISTRICT), CaseScene.OTHER_DISTRICT);
        assertThatThrownBy(() ->
                        elsewhere.tell(() -> elsewhere.get(GroupHandOvers.class).giveTo(new GiveGroup(group, next))))
                .matches(CaseError.GROUP_NOT_FOUND::stopped);
        supervisor.tell(() -> supervisor.get(GroupHandOvers.class).giveTo(new GiveGroup(group, next)));
        CaseScene.Desk leads = scene.by(next);
        assertThat(view(leads, group).leads()).isTrue();
        assertThat(view(leads, group).leaders().getFirst()).isEqualTo("next");
        assertThat(scene.strings("SELECT DISTINCT facilitator_id::text FROM casework.repair_session"))
                .containsExactly(next.toString());
        GroupMeetingView second = meeting(group, 2);
        leads.tell(() -> leads.get(GroupMeetings.class)
                .callOff(new CallOffGroupMeeting(second.id(), second.version(), CancelledBy.FACILITATOR, "停电")));
        assertThat(states(second)).containsOnly("CANCELLED");
    }

    @Test
    void aGroupIsNotGivenToWhoIsFamilyOfOneOfItsCases() {
        CaseScene.Desk supervisor =
                scene.bySupervisor(scene.supervisor("supervisor", CaseScene.DISTRICT), CaseScene.DISTRICT);
        AccountId next = scene.caseworker("next");
        ofTheThird(next.value());
        assertThatThrownBy(() -> supervisor.tell(
                        () -> supervisor.get(GroupHandOvers.class).giveTo(new GiveGroup(group, next))))
                .matches(CaseError.GROUP_NOT_FOR_FAMILY::stopped);
    }

    private void ofTheThird(java.util.UUID account) {
        scene.sql(
                "UPDATE programme.person SET account_id = ? WHERE id = ?",
                account,
                third.persons().getLast());
    }

    private List<String> states(GroupMeetingView meeting) throws SQLException {
        return scene.strings(
                "SELECT state FROM casework.repair_session WHERE group_meeting_id = '" + meeting.id() + "'");
    }

    private void mark(CaseScene.Desk by, GroupMark like, String note) {
        mark(by, meeting(group, 1), like, note);
    }

    private void mark(CaseScene.Desk by, GroupMeetingView meeting, GroupMark like, String note) {
        Map<RepairId, List<GroupMark>> marks = marks(group, meeting, like);
        Fidelity said = all(view(desk, group), meeting, Fidelity.Kept.YES);
        by.tell(() -> by.get(GroupMeetings.class)
                .mark(new MarkGroupMeeting(meeting.id(), meeting.version(), marks, said, note)));
    }
}
