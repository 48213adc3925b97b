package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.TimeRange;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.Test;

/** Everybody who leads a group, not the first one alone, is in one place at a time; past the rules of the product as well. */
class LeadersInOnePlaceDbTest extends GroupScene {

    @Test
    void aColeaderHoldsNoSessionDuringAMeetingPastTheRules() {
        GroupMeetingView first = meeting(make(), 1);
        assertThatThrownBy(() -> other.tell(() -> session(first.start(), first.end())))
                .hasStackTraceContaining("whoever leads is in one place at a time");
    }

    @Test
    void noMeetingIsMadeDuringASessionOfAColeaderPastTheRules() {
        GroupMeetingView first = meeting(make(), 1);
        GroupMeetingView last = meeting(first, 2);
        scene.sql(
                "DELETE FROM casework.group_meeting_leader WHERE meeting_id = ?",
                last.id().value());
        other.tell(() -> session(last.start(), last.end()));
        assertThatThrownBy(() -> desk.tell(() -> leads(last)))
                .hasStackTraceContaining("whoever leads is in one place at a time");
    }

    /** Whether somebody leads at a time is told to nobody who holds an account's id. */
    @Test
    void nobodyAsksWhereSomebodyIs() {
        assertThatThrownBy(() -> desk.ask(() -> TestJpa.entityManager()
                        .createNativeQuery(
                                "SELECT casework.is_nowhere_else('" + colleague + "', tstzrange(now(), now()), true)",
                                Boolean.class)
                        .getSingleResult()))
                .hasStackTraceContaining("permission denied for function is_nowhere_else");
    }

    @Test
    void ofTwoAtTheSameMomentOneIsRefused() throws Exception {
        GroupMeetingView meeting = meeting(meeting(make(), 1), 2);
        scene.sql(
                "DELETE FROM casework.group_meeting_leader WHERE meeting_id = ?",
                meeting.id().value());
        int refused = 0;
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both = List.of(
                    threads.submit(() -> {
                        start.await();
                        other.tell(() -> {
                            session(meeting.start(), meeting.end());
                            Thread.sleep(300);
                        });
                        return true;
                    }),
                    threads.submit(() -> {
                        start.await();
                        desk.tell(() -> {
                            leads(meeting);
                            Thread.sleep(300);
                        });
                        return true;
                    }));
            for (Future<?> each : both) {
                try {
                    each.get();
                } catch (ExecutionException told) {
                    assertThat(told).hasStackTraceContaining("whoever leads is in one place at a time");
                    refused++;
                }
            }
        }
        assertThat(refused).isEqualTo(1);
    }

    @Test
    void whatAHomeMovedOntoAnotherDutyOfAColeaderIsNotTakenOverAndTheGroupIsStillRead() {
        GroupId group = make();
        GroupMeetingView second = meeting(group, 2);
        GroupMeetingView first = meeting(group, 1);
        Instant start = first.start().plusSeconds(86_400 * 2);
        Instant end = start.plusSeconds(3600);
        other.tell(() -> session(start, end));
        scene.sql(
                "UPDATE programme.session SET date = ?, starts_at = ?, ends_at = ? WHERE id IN"
                        + " (SELECT unnest(session_ids) FROM casework.group_meeting WHERE id = ?)",
                start.atZone(scene.clock.getZone()).toLocalDate(),
                start,
                end,
                second.id().value());
        assertThat(meeting(group, 2).start()).isEqualTo(second.start());
    }

    private GroupMeetingView meeting(GroupMeetingView of, int number) {
        GroupId group =
                desk.ask(() -> desk.get(GroupRecords.class).meeting(of.id()).group());
        return meeting(group, number);
    }

    private void leads(GroupMeetingView meeting) {
        desk.get(GroupRecords.class).follow(List.of(meeting.id().value()), GroupMeetingLeader.ADD);
    }

    private void session(Instant start, Instant end) {
        CaseRecords files = other.get(CaseRecords.class);
        files.add(new RepairSession(RepairPlan.of(
                new HoldRepair(
                        third.client(),
                        third.household(),
                        HomeId.of(scene.home),
                        RoomId.of(scene.room),
                        new TimeRange(start, end),
                        RepairModel.SINGLE_FAMILY,
                        null,
                        List.of()),
                Ids.next(),
                colleague.value())));
        files.write();
    }
}
