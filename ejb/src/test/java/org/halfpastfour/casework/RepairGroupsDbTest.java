package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.engagement.CancelledBy;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.CountedStatements;
import org.junit.jupiter.api.Test;

class RepairGroupsDbTest extends GroupScene {

    @Test
    void aGroupCostsTheSameForMoreFamilies() {
        GroupId group = make(REUNION);
        int two = CountedStatements.of(() -> view(desk, group)).statements().size();
        other.tell(() -> other.get(GroupFamilies.class).join(new JoinGroup(group, third)));
        int three = CountedStatements.of(() -> view(desk, group)).statements().size();
        assertThat(three).isEqualTo(two).isLessThanOrEqualTo(17);
    }

    @Test
    void isMadeWithAllItsMeetingsFromTheFirstToTheReunion() throws SQLException {
        GroupId group = make();
        GroupView view = view(desk, group);
        assertThat(view.meetings()).hasSize(11).allMatch(each -> each.state() == RepairState.PLANNED);
        assertThat(view.meetings().getLast().start())
                .isAfterOrEqualTo(view.meetings().get(9).start().plusSeconds(84L * 86400));
        assertThat(view.shown()).hasSize(2).allSatisfy(family -> {
            assertThat(family.own()).isTrue();
            assertThat(family.meetings()).hasSize(11);
            assertThat(family.meetings().getFirst().persons()).hasSize(3);
        });
        assertThat(view.leaders()).containsExactly("lead", "colleague");
        assertThat(scene.strings("SELECT DISTINCT kind || '|' || title FROM programme.session"))
                .containsExactly("FAMILY_MEETING|");
        assertThat(scene.strings("SELECT action FROM account.audit_entry")).isEmpty();
    }

    @Test
    void aRequestThatIsRepeatedMakesOneGroup() throws SQLException {
        MakeGroup command = command(
                GroupId.of(Ids.next()),
                REUNION,
                dates(REUNION, scene.today.plusDays(3)).getFirst());
        GroupId first = desk.ask(() -> desk.get(RepairGroups.class).make(command));
        assertThat(desk.ask(() -> desk.get(RepairGroups.class).make(command))).isEqualTo(first);
        assertThat(scene.strings("SELECT count(*)::text FROM casework.group_meeting"))
                .containsExactly("11");
    }

    @Test
    void datesThatNobodyLookedAtAreRefused() {
        GroupDates dates = dates(REUNION, scene.today.plusDays(3)).getFirst();
        GroupDates short10 = new GroupDates(dates.meetings().subList(0, 10), List.of());
        assertThatThrownBy(() -> desk.ask(
                        () -> desk.get(RepairGroups.class).make(command(GroupId.of(Ids.next()), REUNION, short10))))
                .hasMessageContaining("meetings");
    }

    @Test
    void whoLeadsSeesWhoTakesPartAndNothingElseOfACaseOfAColleague() {
        GroupId group = make();
        other.tell(() -> other.get(GroupFamilies.class).join(new JoinGroup(group, third)));
        GroupView led = view(desk, group);
        assertThat(led.families()).isEqualTo(3);
        assertThat(led.shown()).hasSize(3);
        assertThat(led.shown().getLast().own()).isFalse();
        assertThat(led.shown().getLast().meetings().getFirst().persons())
                .extracting(PersonInMeeting::name)
                .contains("张三", "王小明", "王奶奶");
        assertThatThrownBy(() -> desk.read(third.client())).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> desk.tell(() -> desk.get(GroupFamilies.class).leave(group, third.client())))
                .isInstanceOf(CaseNotFound.class);
    }

    @Test
    void whoDoesNotLeadSeesTheOwnFamilyAlone() {
        CaseScene.Desk guest = scene.by(scene.caseworker("guest"));
        JoiningFamily own = family(guest, "C-4", "7K3M-9XQ5");
        GroupId group = make();
        assertThat(view(guest, group).shown()).isEmpty();
        guest.tell(() -> guest.get(GroupFamilies.class).join(new JoinGroup(group, own)));
        GroupView seen = view(guest, group);
        assertThat(seen.families()).isEqualTo(3);
        assertThat(seen.shown()).extracting(GroupFamilyView::client).containsExactly(own.client());
        GroupMeetingView first = seen.meetings().getFirst();
        assertThatThrownBy(() -> guest.tell(() -> guest.get(GroupMeetings.class)
                        .callOff(new CallOffGroupMeeting(first.id(), first.version(), CancelledBy.HOME, "停电"))))
                .matches(CaseError.GROUP_NOT_LED::stopped);
    }

    @Test
    void aNinthFamilyIsRefused() {
        GroupId group = make();
        scene.sql("UPDATE casework.repair_group SET families = 8");
        assertThatThrownBy(() -> other.tell(() -> other.get(GroupFamilies.class).join(new JoinGroup(group, third))))
                .matches(CaseError.GROUP_FULL::stopped);
    }

    @Test
    void aFamilyThatIsBookedAtTheTimeOfAMeetingIsRefused() {
        GroupId group = make();
        LocalDate day = LocalDate.ofInstant(meeting(group, 2).start(), CaseScene.ZONE);
        CaseScene.Family booked = new CaseScene.Family(
                third.household(),
                "",
                third.persons().getFirst(),
                third.persons().getLast());
        var session = scene.session("AFTER_SCHOOL_CLASS", day);
        scene.sql(
                "UPDATE programme.session SET starts_at = ?, ends_at = ?, signup_closes_at = ? WHERE id = ?",
                meeting(group, 2).start().plusSeconds(600),
                meeting(group, 2).end(),
                meeting(group, 2).start().plusSeconds(600),
                session);
        assertThat(scene.booking(booked, session, day, "CONFIRMED")).isNotNull();
        assertThatThrownBy(() -> other.tell(() -> other.get(GroupFamilies.class).join(new JoinGroup(group, third))))
                .matches(CaseError.FAMILY_TAKEN::stopped);
    }

    @Test
    void whoCameCountsForEachFamilyAndItsFidelityIsShared() {
        GroupId group = make();
        GroupMeetingView first = meeting(group, 1);
        begins(first);
        mark(desk, group, first, came(2), Fidelity.Kept.YES);
        GroupMeetingView held = meeting(group, 1);
        assertThat(held.state()).isEqualTo(RepairState.HELD);
        assertThat(held.fidelity().met()).isEqualTo(held.fidelity().counted()).isPositive();
        for (JoiningFamily family : families) {
            Engagement engagement = desk.ask(() -> desk.get(Engagements.class).engagement(family.client()));
            assertThat(engagement.interventions().getFirst().attendedTimes()).isEqualTo(1);
            assertThat(engagement
                            .of(Stream.FAMILY_REPAIR)
                            .measures()
                            .involvement()
                            .median())
                    .isEqualTo(2.0);
        }
    }

    @Test
    void whatIsNotApplicableIsNotCounted() {
        Fidelity said = new Fidelity(
                List.of(Fidelity.Kept.YES, Fidelity.Kept.NO, Fidelity.Kept.NOT_APPLICABLE, Fidelity.Kept.NOT_SAID));
        assertThat(said.met()).isEqualTo(1);
        assertThat(said.counted()).isEqualTo(2);
        assertThat(Fidelity.read(said.letters(), 4)).isEqualTo(said);
    }

    @Test
    void anExcuseKeepsItsReasonAndIsCorrectedLikeAnyMark() throws SQLException {
        GroupId group = make();
        GroupMeetingView first = meeting(group, 1);
        begins(first);
        mark(desk, group, first, excused("奶奶住院"), Fidelity.Kept.NO);
        assertThat(view(desk, group).shown().getFirst().meetings().getFirst().persons())
                .allMatch(person -> person.excused() && person.why().equals("奶奶住院"));
        mark(desk, group, meeting(group, 1), came(3), Fidelity.Kept.YES);
        assertThat(view(desk, group).shown().getFirst().meetings().getFirst().persons())
                .allMatch(person ->
                        Boolean.TRUE.equals(person.came()) && person.why().isEmpty());
        assertThat(scene.strings("SELECT before FROM casework.repair_change")).hasSize(4);
    }

    @Test
    void ofTwoLeadersWhoLookedAtTheSameOneIsTold() {
        GroupId group = make();
        GroupMeetingView first = meeting(group, 1);
        begins(first);
        mark(desk, group, first, came(2), Fidelity.Kept.YES);
        assertThatThrownBy(() -> mark(other, group, first, came(1), Fidelity.Kept.NO))
                .matches(CaseError.GROUP_CHANGED_MEANWHILE::stopped);
    }

    @Test
    void aMeetingMovesWithItsRoomsAndAllItsFamilies() throws SQLException {
        GroupId group = make();
        GroupMeetingView second = meeting(group, 2);
        LocalDate after = LocalDate.ofInstant(second.start(), CaseScene.ZONE).plusDays(1);
        ProposedMeeting to = desk.ask(() -> desk.get(GroupMeetings.class).times(second.id(), after))
                .getFirst();
        desk.tell(() -> desk.get(GroupMeetings.class)
                .move(new MoveGroupMeeting(second.id(), second.version(), to.planned(), "带领人出差")));
        GroupMeetingView moved = meeting(group, 2);
        assertThat(moved.start()).isEqualTo(to.during().start());
        assertThat(moved.why()).isEqualTo("带领人出差");
        assertThat(scene.strings(
                        "SELECT DISTINCT starts_at::text FROM casework.repair_session WHERE group_meeting_id = '"
                                + second.id() + "'"))
                .hasSize(1);
        assertThat(scene.strings("SELECT count(*)::text FROM programme.session WHERE state = 'CANCELLED'"))
                .containsExactly("2");
    }

    @Test
    void aMeetingThatIsCalledOffIsMadeUpOnceForAll() {
        GroupId group = make();
        GroupMeetingView second = meeting(group, 2);
        desk.tell(() -> desk.get(GroupMeetings.class)
                .callOff(new CallOffGroupMeeting(second.id(), second.version(), CancelledBy.FACILITATOR, "带领人生病")));
        LocalDate after = LocalDate.ofInstant(second.start(), CaseScene.ZONE).plusDays(1);
        GroupMeetingView off = view(desk, group).meetings().stream()
                .filter(each -> each.id().equals(second.id()))
                .findFirst()
                .orElseThrow();
        assertThat(off.state()).isEqualTo(RepairState.CANCELLED);
        ProposedMeeting to = desk.ask(() -> desk.get(GroupMeetings.class).times(second.id(), after))
                .getFirst();
        MoveGroupMeeting command = new MoveGroupMeeting(second.id(), off.version(), to.planned(), "补一次");
        GroupMeetingId made = desk.ask(() -> desk.get(GroupMeetings.class).makeUp(command));
        GroupMeetingView view = meeting(group, 2);
        assertThat(view.id()).isEqualTo(made);
        assertThat(view.makesUp()).isEqualTo(second.id());
        assertThat(view(desk, group).shown())
                .allSatisfy(family -> assertThat(family.meetings()).hasSize(12));
        assertThatThrownBy(() -> desk.ask(() -> desk.get(GroupMeetings.class).makeUp(command)))
                .matches(failure -> CaseError.GROUP_MEETS_THEN.stopped(failure)
                        || CaseError.FACILITATOR_TAKEN.stopped(failure)
                        || org.halfpastfour.programme.ProgrammeError.ROOM_TAKEN.stopped(failure));
    }

    @Test
    void whatTheHomeCallsOffIsCalledOffForEveryFamily() {
        GroupId group = make();
        GroupMeetingView second = meeting(group, 2);
        scene.sql(
                "UPDATE programme.session SET state = 'CANCELLED', cancel_reason = '停电' WHERE id IN"
                        + " (SELECT unnest(session_ids) FROM casework.group_meeting WHERE id = ?)",
                second.id().value());
        GroupView view = view(desk, group);
        assertThat(view.meetings())
                .filteredOn(each -> each.id().equals(second.id()))
                .allMatch(each -> each.state() == RepairState.CANCELLED);
        assertThat(view.shown()).allSatisfy(family -> assertThat(family.meetings())
                .filteredOn(each -> each.meeting().equals(second.id()))
                .allMatch(each -> each.state() == RepairState.CANCELLED));
    }

    @Test
    void aCaseThatIsClosedLeavesTheGroupAndTheOthersGoOn() throws SQLException {
        GroupId group = make();
        ClientId closed = families.getFirst().client();
        GoalView goal = desk.read(closed).goals().getFirst();
        CloseCase closing = new CloseCase(
                closed,
                ClosingReason.GOALS_ACHIEVED,
                "一家人过得平稳",
                List.of(new JudgedGoal(goal.id(), GoalState.ACHIEVED, null)));
        desk.tell(() -> desk.get(CaseClosings.class).close(closing));
        GroupView after = view(desk, group);
        assertThat(after.families()).isEqualTo(1);
        assertThat(after.meetings()).allMatch(each -> each.state() == RepairState.PLANNED);
        assertThat(scene.strings(
                        "SELECT DISTINCT state FROM casework.repair_session WHERE client_id = '" + closed + "'"))
                .containsExactly("CANCELLED");
        assertThat(scene.strings("SELECT DISTINCT state FROM programme.session"))
                .containsExactly("PUBLISHED");
    }

    @Test
    void aCaseThatIsGivenAwayStaysInItsGroup() {
        GroupId group = make();
        CaseScene.Desk supervisor =
                scene.bySupervisor(scene.supervisor("supervisor", CaseScene.DISTRICT), CaseScene.DISTRICT);
        ClientId given = families.getFirst().client();
        assertThat(supervisor.ask(() -> supervisor.get(CaseHandOvers.class).preview(given, colleague)))
                .isEmpty();
        supervisor.tell(
                () -> supervisor.get(CaseHandOvers.class).giveTo(new GiveCase(given, colleague, java.util.Set.of())));
        assertThat(view(desk, group).shown()).hasSize(2);
        assertThat(view(other, group).shown()).extracting(GroupFamilyView::own).containsExactlyInAnyOrder(true, false);
    }

    private void mark(CaseScene.Desk by, GroupId group, GroupMeetingView meeting, GroupMark like, Fidelity.Kept kept) {
        MarkGroupMeeting command = new MarkGroupMeeting(
                meeting.id(),
                meeting.version(),
                marks(group, meeting, like),
                all(view(desk, group), meeting, kept),
                "很热闹");
        by.tell(() -> by.get(GroupMeetings.class).mark(command));
    }
}
