package org.halfpastfour.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.attendance.MarkSamples.END;
import static org.halfpastfour.attendance.MarkSamples.MONDAY;
import static org.halfpastfour.attendance.MarkSamples.START;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.HouseClock;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Wiring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttendancesDbTest {

    private final HouseClock clock = new HouseClock();
    private Stage stage;
    private CallerIs caller;
    private Attendances attendances;
    private UUID child;

    @BeforeEach
    void bookAChild() {
        stage = new Stage();
        child = stage.readyChild("陈小雨", 8);
        stage.book(child);
        caller = new CallerIs(stage.staff, Role.HOME_STAFF, stage.home);
        attendances =
                new Wiring().with(Clock.class, clock).with(Caller.class, caller).get(Attendances.class);
    }

    @Test
    void keepsWhoCameAndWhoCollected() {
        assertThat(arrive(START).state()).isEqualTo(PresenceState.HERE);
        BoardRow gone = depart(stage.mother, END);
        assertThat(gone.state()).isEqualTo(PresenceState.GONE);
        assertThat(gone.collectedBy()).isEqualTo("陈静");
        assertThat(gone.undoUntil()).isEqualTo(END.plusSeconds(300));
    }

    @Test
    void hasOneEffectWhenAnArrivalIsRepeated() {
        arrive(START);
        assertThat(arrive(START.plusSeconds(40)).arrivedAt()).isEqualTo(START);
        assertThat(history()).hasSize(1);
    }

    @Test
    void hasOneEffectWhenTwoTabletsMarkAtOnce() throws Exception {
        try (var tablets = Executors.newFixedThreadPool(8)) {
            List<Future<BoardRow>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Instant moment = START.plusSeconds(i);
                answers.add(tablets.submit(() -> arrive(moment)));
            }
            for (Future<BoardRow> answer : answers) {
                assertThat(answer.get().state()).isEqualTo(PresenceState.HERE);
            }
        }
        assertThat(history()).hasSize(1);
    }

    @Test
    void refusesAChildWithoutConsentAndNamesWhatIsMissing() {
        UUID newcomer = stage.child("李明", 9);
        stage.book(newcomer);
        assertThatThrownBy(() ->
                        at(START, () -> attendances.arrive(new MarkArrival(session(), ChildId.of(newcomer), null))))
                .matches(AttendanceError.NOT_READY_FOR_ATTENDANCE::stopped)
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.arguments())
                        .containsEntry("missing", "consent-missing,sensitive-consent-missing,health-note-missing"));
    }

    @Test
    void refusesAChildWithoutAPlace() {
        UUID stranger = stage.readyChild("王芳", 9);
        assertThatThrownBy(() ->
                        at(START, () -> attendances.arrive(new MarkArrival(session(), ChildId.of(stranger), null))))
                .matches(AttendanceError.NOT_BOOKED_HERE::stopped);
    }

    @Test
    void keepsTheChildFromAnAdultWhoIsNotAllowed() {
        arrive(START);
        assertThatThrownBy(() -> depart(stage.uncle, END)).matches(AttendanceError.NOT_AUTHORISED_TO_COLLECT::stopped);
        stage.pickup(child, stage.uncle, "ALLOWED");
        assertThat(depart(stage.uncle, END).collectedBy()).isEqualTo("陈强");
    }

    @Test
    void letsForbiddenBeatAllowed() {
        stage.pickup(child, stage.uncle, "ALLOWED");
        stage.pickup(child, stage.uncle, "FORBIDDEN");
        arrive(START);
        assertThatThrownBy(() -> depart(stage.uncle, END)).matches(AttendanceError.NOT_AUTHORISED_TO_COLLECT::stopped);
    }

    @Test
    void letsAChildLeaveAloneWithAConsentOnly() {
        arrive(START);
        assertThatThrownBy(this::leaveAlone)
                .matches(AttendanceError.NOT_AUTHORISED_TO_COLLECT::stopped)
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(
                                refusal.arguments().get("reason"))
                        .isEqualTo(AttendanceError.NO_CONSENT_TO_LEAVE_ALONE.code()));
        stage.consent(child, "LEAVES_ALONE");
        assertThat(leaveAlone().leftAlone()).isTrue();
    }

    @Test
    void takesAMarkBackOnceAndNotTheOneBefore() {
        arrive(START);
        depart(stage.mother, END);
        assertThat(undo(END.plusSeconds(60)).state()).isEqualTo(PresenceState.HERE);
        assertThat(undo(END.plusSeconds(61)).state()).isEqualTo(PresenceState.HERE);
        assertThat(history())
                .extracting(ChangeLine::kind)
                .containsExactly(ChangeKind.UNDONE, ChangeKind.LEFT, ChangeKind.ARRIVED);
    }

    @Test
    void correctsLaterAndKeepsWhatStoodThere() {
        arrive(START.plusSeconds(600));
        Instant later = END.plusSeconds(7200);
        assertThatThrownBy(() -> undo(later)).matches(AttendanceError.UNDO_TOO_LATE::stopped);
        at(
                later,
                () -> attendances.correct(new CorrectAttendance(
                        session(), ChildId.of(child), START, END, AdultId.of(stage.mother), false, null, "忘记登记离开")));
        ChangeLine correction = history().getFirst();
        assertThat(correction.kind()).isEqualTo(ChangeKind.CORRECTED);
        assertThat(correction.reason()).isEqualTo("忘记登记离开");
        assertThat(correction.before().arrivedAt()).isEqualTo(START.plusSeconds(600));
        assertThat(correction.after().collectedBy()).isEqualTo("陈静");
    }

    @Test
    void isNoWayAroundTheCollectorsToCorrect() {
        arrive(START);
        CorrectAttendance command = new CorrectAttendance(
                session(), ChildId.of(child), START, END, AdultId.of(stage.uncle), false, null, "舅舅接走");
        assertThatThrownBy(() -> at(END, () -> attendances.correct(command)))
                .matches(AttendanceError.NOT_AUTHORISED_TO_COLLECT::stopped);
    }

    @Test
    void letsAParentReportTheirOwnChildIll() {
        caller.become(stage.parent, Role.PARENT, stage.household);
        assertThat(absent(AbsenceKind.ILL, START.minusSeconds(60)).absence()).isEqualTo(AbsenceKind.ILL);
        assertThatThrownBy(() -> absent(AbsenceKind.ILL, START))
                .matches(AttendanceError.ABSENCE_NOTICE_TOO_LATE::stopped);
    }

    @Test
    void letsAParentTakeTheirOwnNoticeBackUntilTheStart() {
        caller.become(stage.parent, Role.PARENT, stage.household);
        absent(AbsenceKind.ILL, START.minusSeconds(7200));
        assertThat(ownMarks(START.minusSeconds(60)).getFirst().ownNotice()).isTrue();
        assertThat(undo(START.minusSeconds(1)).state()).isEqualTo(PresenceState.EXPECTED);
        absent(AbsenceKind.ILL, START.minusSeconds(1));
        assertThatThrownBy(() -> undo(START)).matches(AttendanceError.ABSENCE_NOTICE_TOO_LATE::stopped);
    }

    @Test
    void leavesAnAbsenceThatTheHomeRecordedToTheHome() {
        absent(AbsenceKind.EXCUSED, START.minusSeconds(7200));
        caller.become(stage.parent, Role.PARENT, stage.household);
        assertThat(ownMarks(START.minusSeconds(60)).getFirst().ownNotice()).isFalse();
        assertThatThrownBy(() -> undo(START.minusSeconds(60))).matches(AttendanceError.NOTHING_TO_UNDO::stopped);
    }

    @Test
    void tellsABlockedGuardianNothing() {
        absent(AbsenceKind.ILL, START.minusSeconds(60));
        stage.execute("UPDATE programme.guardianship SET blocked_at = now(), blocked_reason = '法院'");
        caller.become(stage.parent, Role.PARENT, stage.household);
        assertThat(ownMarks(START)).isEmpty();
    }

    @Test
    void tellsAParentWhatIsMarkedOfTheirOwnPlaces() {
        arrive(START);
        caller.become(stage.parent, Role.PARENT, stage.household);
        List<OwnMark> marks = ownMarks(END);
        assertThat(marks).singleElement().satisfies(mark -> {
            assertThat(mark.participant()).isEqualTo(child);
            assertThat(mark.arrivedAt()).isEqualTo(START);
        });
    }

    @Test
    void hidesOtherFamiliesFromAParent() {
        caller.become(stage.parent, Role.PARENT, Ids.next());
        assertThatThrownBy(() -> absent(AbsenceKind.ILL, START.minusSeconds(60)))
                .matches(AttendanceError.NOT_BOOKED_HERE::stopped);
    }

    @Test
    void hidesTheSessionFromTheStaffOfAnotherHome() {
        caller.become(stage.staff, Role.HOME_STAFF, Ids.next());
        assertThatThrownBy(() -> arrive(START)).matches(ProgrammeError.SESSION_NOT_FOUND::stopped);
    }

    @Test
    void showsTheDayWithAlertsAndTheRatio() {
        UUID late = stage.readyChild("李明", 9);
        stage.book(late);
        arrive(START);
        DayBoard day = at(START.plusSeconds(1200), () -> attendances.day(HomeId.of(stage.home), MONDAY));
        SessionBoard board = day.sessions().getFirst();
        assertThat(board.count(PresenceState.HERE)).isEqualTo(1);
        assertThat(board.ratio()).isEqualTo(new RatioLight(LightState.RED, 0, 1, 0, 0, 2));
        assertThat(day.alerts())
                .extracting(Alert::kind)
                .containsExactly(AlertKind.TOO_FEW_ADULTS, AlertKind.NOT_ARRIVED);
    }

    @Test
    void forgetsAnAbsenceToldForABookingThatWasCancelled() {
        absent(AbsenceKind.ILL, START.minusSeconds(60));
        stage.execute(
                "UPDATE programme.booking SET state = 'CANCELLED', ended_at = now(), ended_why = 'FAMILY_CANCELLED', ended_from = 'CONFIRMED' WHERE participant_id = ?",
                child);
        stage.book(child);
        SessionBoard board = at(START, () -> attendances.board(session()));
        assertThat(board.rows()).extracting(BoardRow::state).containsExactly(PresenceState.EXPECTED);
    }

    private BoardRow arrive(Instant now) {
        return at(now, () -> attendances.arrive(new MarkArrival(session(), ChildId.of(child), null)));
    }

    private BoardRow depart(UUID adult, Instant now) {
        return at(
                now,
                () -> attendances.depart(
                        new MarkDeparture(session(), ChildId.of(child), null, AdultId.of(adult), false)));
    }

    private BoardRow leaveAlone() {
        return at(END, () -> attendances.depart(new MarkDeparture(session(), ChildId.of(child), null, null, true)));
    }

    private BoardRow absent(AbsenceKind kind, Instant now) {
        return at(now, () -> attendances.absent(new MarkAbsence(session(), ChildId.of(child), kind)));
    }

    private BoardRow undo(Instant now) {
        return at(now, () -> attendances.undo(session(), ChildId.of(child)));
    }

    private List<OwnMark> ownMarks(Instant now) {
        return at(now, () -> attendances.ownMarks(HouseholdId.of(stage.household), List.of(session())));
    }

    private List<ChangeLine> history() {
        return at(END, () -> attendances.history(session(), ChildId.of(child)));
    }

    private SessionId session() {
        return SessionId.of(stage.session);
    }

    private <T> T at(Instant moment, Callable<T> step) {
        return clock.at(moment, () -> TestJpa.inTransaction(step));
    }
}
