package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What who leads a group sees of a colleague's case ends with consent, grant and kinship; and of two who write one is told. */
class GroupWallDbTest extends GroupScene {

    private GroupId group;

    @BeforeEach
    void aGroupWithAFamilyOfAColleague() {
        group = make();
        other.tell(() -> other.get(GroupFamilies.class).join(new JoinGroup(group, third)));
    }

    @Test
    void withoutALiveConsentWhoLeadsKnowsNobodyOfTheHousehold() {
        assertThat(names()).contains("王小明", "王奶奶");
        scene.sql(
                "UPDATE casework.attendance_consent SET withdrawn_at = ? WHERE client_id = ?",
                scene.clock.instant(),
                third.client().value());
        assertThat(names()).containsOnly("张三", null);
    }

    @Test
    void whoIsNoCaseworkerAnyMoreLeadsNothing() {
        scene.sql(
                "UPDATE account.account_grant SET valid_to = ? WHERE account_id = ?",
                scene.today.minusDays(1),
                lead.value());
        assertThatThrownBy(() -> view(desk, group)).matches(CaseError.GROUP_NOT_FOUND::stopped);
    }

    @Test
    void nobodyLeadsTheOwnFamilysRows() {
        scene.sql(
                "UPDATE programme.person SET account_id = ? WHERE id = ?",
                lead.value(),
                third.persons().getLast());
        assertThat(view(desk, group).shown())
                .extracting(GroupFamilyView::client)
                .doesNotContain(third.client())
                .hasSize(2);
    }

    @Test
    void aSupervisorOfTheDistrictSeesTheGroupAndOneOfAnotherNothing() {
        CaseScene.Desk here = scene.bySupervisor(scene.supervisor("here", CaseScene.DISTRICT), CaseScene.DISTRICT);
        assertThat(view(here, group).shown()).hasSize(3);
        CaseScene.Desk elsewhere =
                scene.bySupervisor(scene.supervisor("elsewhere", CaseScene.OTHER_DISTRICT), CaseScene.OTHER_DISTRICT);
        assertThatThrownBy(() -> view(elsewhere, group)).matches(CaseError.GROUP_NOT_FOUND::stopped);
        assertThat(elsewhere.ask(() -> elsewhere.get(RepairGroups.class).all())).isEmpty();
    }

    @Test
    void everyReadOfAFamilyInTheGroupIsWrittenDown() throws Exception {
        scene.sql("DELETE FROM casework.read_log");
        view(desk, group);
        assertThat(scene.strings(
                        "SELECT DISTINCT client_id || ' ' || record_kind FROM casework.read_log WHERE account_id = '"
                                + lead + "'"))
                .hasSize(3)
                .contains(third.client() + " repair-group");
    }

    @Test
    void ofTwoLeadersWhoWriteAtTheSameMomentOneIsToldAndNothingIsMixed() throws Exception {
        GroupMeetingView first = meeting(group, 1);
        begins(first);
        MarkGroupMeeting mine = command(first, came(3), Fidelity.Kept.YES);
        MarkGroupMeeting theirs = command(first, excused("加班"), Fidelity.Kept.NO);
        int refused = 0;
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Object>> writing =
                    List.of(threads.submit(writes(desk, mine, start)), threads.submit(writes(other, theirs, start)));
            for (Future<Object> each : writing) {
                try {
                    each.get();
                } catch (ExecutionException told) {
                    assertThat(told.getCause()).isInstanceOf(DomainException.class);
                    assertThat(CaseError.GROUP_CHANGED_MEANWHILE.stopped(told.getCause()))
                            .isTrue();
                    refused++;
                }
            }
        }
        assertThat(refused).isEqualTo(1);
        assertThat(scene.strings("SELECT DISTINCT came::text || excused FROM casework.repair_participant p"
                        + " JOIN casework.repair_session r ON r.id = p.repair_session_id WHERE r.group_meeting_id = '"
                        + first.id() + "'"))
                .hasSize(1);
    }

    @Test
    void theNoteOfAMeetingIsReadByWhoLeadsWhateverAQuerySays() {
        GroupMeetingView first = meeting(group, 1);
        begins(first);
        MarkGroupMeeting said = new MarkGroupMeeting(
                first.id(),
                first.version(),
                marks(group, first, came(2)),
                all(view(desk, group), first, Fidelity.Kept.YES),
                "王家吵了一架");
        desk.tell(() -> desk.get(GroupMeetings.class).mark(said));
        assertThat(meeting(group, 1).note()).isEqualTo("王家吵了一架");
        AccountId guest = scene.caseworker("guest");
        CaseScene.Desk stranger = scene.by(guest);
        for (CaseScene.Desk by : List.of(
                stranger, scene.bySupervisor(scene.supervisor("above", CaseScene.DISTRICT), CaseScene.DISTRICT))) {
            assertThat(by.ask(() -> all("SELECT note FROM casework.group_note")))
                    .isEmpty();
            assertThatThrownBy(() -> by.ask(() -> all("SELECT note FROM casework.group_meeting")))
                    .hasStackTraceContaining("permission denied");
        }
        assertThat(desk.ask(() -> all("SELECT note FROM casework.group_note"))).containsExactly("王家吵了一架");
    }

    @Test
    void whoIsSeenByNameEndsWithTheConsent() {
        assertThat(view(desk, group).seen())
                .contains(third.persons().getFirst())
                .hasSize(9);
        assertThat(desk.ask(() -> desk.get(RepairGroups.class).seen(group)))
                .isEqualTo(view(desk, group).seen());
        scene.sql(
                "UPDATE casework.attendance_consent SET withdrawn_at = ? WHERE client_id = ?",
                scene.clock.instant(),
                third.client().value());
        assertThat(desk.ask(() -> desk.get(RepairGroups.class).seen(group)))
                .doesNotContainAnyElementsOf(third.persons())
                .contains(third.client().value());
    }

    private static Callable<Object> writes(CaseScene.Desk by, MarkGroupMeeting command, CyclicBarrier start) {
        return () -> {
            start.await();
            by.tell(() -> by.get(GroupMeetings.class).mark(command));
            return command;
        };
    }

    private MarkGroupMeeting command(GroupMeetingView meeting, GroupMark like, Fidelity.Kept kept) {
        return new MarkGroupMeeting(
                meeting.id(),
                meeting.version(),
                marks(group, meeting, like),
                all(view(desk, group), meeting, kept),
                "");
    }

    private static List<String> all(String sql) {
        return TestJpa.entityManager().createNativeQuery(sql, String.class).getResultList();
    }

    private List<String> names() {
        return view(desk, group).shown().stream()
                .filter(family -> family.client().equals(third.client()))
                .flatMap(family -> family.meetings().getFirst().persons().stream())
                .map(PersonInMeeting::name)
                .toList();
    }
}
