package org.halfpastfour.attendance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.run;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Told;
import org.junit.jupiter.api.Test;

/** A day is closed when nobody is in and everybody is accounted for, and nobody slips in while it is. */
class DayClosingsDbTest {

    private final DoorScene at = new DoorScene();

    @Test
    void isNotClosedBeforeItsSessionsHaveBegun() {
        at.scene.clock.put(TODAY, "16:29");
        Told.of(AttendanceError.DAY_NOT_OVER, this::close);
    }

    @Test
    void isNotClosedWhileAChildIsInOrAwaited() {
        Household in = at.familyThatIsIn(1);
        Household awaited = at.family(1);
        at.scene.clock.put(TODAY, "18:05");
        Told.of(AttendanceError.SOMEBODY_STILL_IN, this::close);
        at.depart(in.child(), in.adult());
        Told.of(AttendanceError.NOT_ACCOUNTED_FOR, this::close);
        absent(awaited.child(), AbsenceKind.UNEXCUSED);
        close();
        ClosingView closed = look();
        assertThat(closed.open()).isEmpty();
        assertThat(requireNonNull(closed.closed()).summary())
                .matches(day -> day.came() == 1 && day.unexcused() == 1 && day.late() == 0);
    }

    @Test
    void whoCameOnALaterDayKeepsNoneBeforeItOpen() {
        assertThat(at.familyThatIsIn(1).children()).hasSize(1);
        LocalDate yesterday = TODAY.minusDays(1);
        at.scene.asStaff();
        TestJpa.runInTransaction(() -> at.closings.close(new CloseDay(at.scene.home, yesterday, "", "")));
        assertThat(run(() -> at.closings.look(at.scene.home, yesterday)).closed())
                .isNotNull();
    }

    @Test
    void saysWhoCameLateWhoLeftLastAndWhatWasWritten() {
        Household punctual = at.familyThatIsIn(1);
        Household late = at.familyThatIsIn(1);
        at.scene.clock.put(TODAY, "18:00");
        at.depart(punctual.child(), punctual.adult());
        at.scene.clock.put(TODAY, "18:15");
        at.depart(late.child(), late.adult());
        close();
        ClosingView day = look();
        assertThat(day.summary().late()).isEqualTo(1);
        assertThat(day.summary().lastLeft()).isEqualTo(HomeScene.at(TODAY, "18:15"));
        assertThat(requireNonNull(day.closed()).incidents()).isEqualTo("停电十分钟");
    }

    @Test
    void allOthersWhoDidNotComeAreAccountedForInOneStepAndNobodyWhoIsInOrTold() {
        Household in = at.familyThatIsIn(1);
        List<Household> awaited = List.of(at.family(1), at.family(2));
        Household told = at.family(1);
        Household unseen = at.family(1);
        at.scene.clock.put(TODAY, "16:45");
        absent(told.child(), AbsenceKind.ILL);
        Set<ChildId> seen = new HashSet<>(List.of(in.child(), told.child()));
        awaited.forEach(family -> seen.addAll(family.children()));
        at.scene.asStaff();
        assertThat(look().others()).doesNotContain(in.child(), told.child()).hasSize(4);
        TestJpa.runInTransaction(
                () -> at.closings.absent(new MarkOthersAbsent(at.scene.home, TODAY, AbsenceKind.UNEXCUSED, seen)));
        ClosingView day = look();
        assertThat(day.summary().unexcused()).isEqualTo(3);
        assertThat(day.summary().ill()).isEqualTo(1);
        assertThat(day.open()).extracting(OpenRow::child).containsExactlyInAnyOrder(in.child(), unseen.child());
    }

    @Test
    void ofTheOwnFamilyNothingIsWrittenWithTheOthersNorBeforeTheDayIsOver() {
        Household own = at.family(1);
        Household other = at.family(1);
        at.scene.clock.put(TODAY, "16:20");
        at.scene.asStaff();
        Told.of(AttendanceError.DAY_NOT_OVER, () -> othersAbsent(other.child()));
        at.scene.clock.put(TODAY, "16:45");
        at.scene.asker.become(own.parent(), Set.of(at.scene.home.value()), Set.of());
        assertThat(run(() -> at.closings.look(at.scene.home, TODAY)).others()).containsExactly(other.child());
        Told.of(FamilyError.ABOUT_ONESELF, () -> othersAbsent(own.child(), other.child()));
        othersAbsent(other.child());
        assertThat(look().open()).extracting(OpenRow::child).containsExactly(own.child());
        Told.of(
                AttendanceError.NOT_BOOKED_HERE,
                () -> othersAbsent(at.scene.household(1).child()));
    }

    @Test
    void ofAChildThatIsInByOneSessionNobodySaysThatItDidNotComeToAnother() {
        Household family = at.family(1);
        SessionId later = at.session(at.scene.otherRoom, "18:10", "19:10");
        at.book(later, family);
        at.scene.clock.put(TODAY, "16:30");
        at.scene.asStaff();
        at.arrive(at.session, family.child());
        at.scene.clock.put(TODAY, "18:15");
        assertThat(look().open()).extracting(OpenRow::in).containsExactly(true, false);
        assertThat(look().others()).isEmpty();
        othersAbsent(family.child());
        assertThat(look().open()).hasSize(2);
        at.depart(family.child(), family.adult());
        assertThat(look().others()).containsExactly(family.child());
        othersAbsent(family.child());
        assertThat(look().open()).isEmpty();
    }

    @Test
    void whatIsWrittenWhileTheOthersAreAccountedForStaysAndKeepsNobodyElseOpen() throws Exception {
        Household ill = at.family(1);
        Household other = at.family(1);
        Household undone = at.family(1);
        at.scene.clock.put(TODAY, "16:40");
        absent(undone.child(), AbsenceKind.EXCUSED);
        var taken = run(() -> at.attendances.undo(at.session, undone.child()));
        assertThat(taken.state()).isEqualTo(PresenceState.EXPECTED);
        assertThat(whileAnotherHolds(
                        () -> {
                            var unused =
                                    at.attendances.absent(new MarkAbsence(at.session, ill.child(), AbsenceKind.ILL));
                            return at.attendances.arrive(new MarkArrival(at.session, undone.child(), null));
                        },
                        () -> othersAbsent(ill.child(), other.child(), undone.child())))
                .isNull();
        ClosingView day = look();
        assertThat(day.summary().ill()).isEqualTo(1);
        assertThat(day.summary().excused()).isEqualTo(1);
        assertThat(day.open())
                .singleElement()
                .returns(undone.child(), OpenRow::child)
                .returns(true, OpenRow::in);
    }

    private void othersAbsent(ChildId... children) {
        TestJpa.runInTransaction(() ->
                at.closings.absent(new MarkOthersAbsent(at.scene.home, TODAY, AbsenceKind.EXCUSED, Set.of(children))));
    }

    @Test
    void takesCorrectionsOnlyUntilItIsOpenedAgainForAReason() {
        Household family = at.family(1);
        at.scene.clock.put(TODAY, "16:40");
        absent(family.child(), AbsenceKind.EXCUSED);
        close();
        Told.of(AttendanceError.DAY_IS_OVER, this::close);
        Told.of(AttendanceError.DAY_IS_OVER, () -> absent(family.child(), AbsenceKind.ILL));
        Told.of(AttendanceError.DAY_IS_OVER, () -> at.arrive(at.session, family.child()));
        Told.of(AttendanceError.DAY_IS_OVER, () -> run(() -> at.attendances.undo(at.session, family.child())));
        var corrected = run(() -> at.attendances.correct(
                new CorrectAttendance(at.session, family.child(), null, null, null, false, AbsenceKind.ILL, "家长补充")));
        assertThat(corrected.absence()).isEqualTo(AbsenceKind.ILL);
        TestJpa.runInTransaction(() -> at.closings.reopen(new ReopenDay(at.scene.home, TODAY, "孩子来了")));
        at.arrive(at.session, family.child());
        at.depart(family.child(), family.adult());
        close();
        assertThat(look().earlier()).singleElement().satisfies(once -> assertThat(once.reason())
                .isEqualTo("孩子来了"));
    }

    @Test
    void isOpenedAgainOnceOnly() {
        at.scene.clock.put(TODAY, "18:05");
        at.scene.asStaff();
        Told.of(
                AttendanceError.DAY_NOT_CLOSED,
                () -> TestJpa.runInTransaction(() -> at.closings.reopen(new ReopenDay(at.scene.home, TODAY, "看错了"))));
    }

    @Test
    void isNobodysOfAnotherHome() {
        DoorScene elsewhere = new DoorScene();
        elsewhere.scene.asStaff();
        Told.of(AccountError.NOT_FOUND, () -> run(() -> elsewhere.closings.look(at.scene.home, TODAY)));
    }

    @Test
    void whoClosesWaitsForAnArrivalThatIsBeingWrittenAndIsRefusedThen() throws Exception {
        Household family = at.family(1);
        at.scene.clock.put(TODAY, "16:40");
        absent(family.child(), AbsenceKind.EXCUSED);
        Throwable refused = whileAnotherHolds(
                () -> at.attendances.arrive(new MarkArrival(at.session, family.child(), null)), this::close);
        Told.by(refused, AttendanceError.SOMEBODY_STILL_IN);
        assertThat(look().closed()).isNull();
    }

    @Test
    void whoArrivesWaitsForTheClosingThatIsBeingWrittenAndIsRefusedThen() throws Exception {
        Household family = at.family(1);
        at.scene.clock.put(TODAY, "16:40");
        absent(family.child(), AbsenceKind.EXCUSED);
        Throwable refused = whileAnotherHolds(
                () -> {
                    at.closings.close(new CloseDay(at.scene.home, TODAY, "", ""));
                    return true;
                },
                () -> at.arrive(at.session, family.child()));
        Told.by(refused, AttendanceError.DAY_IS_OVER);
        assertThat(look().closed()).isNotNull();
    }

    /** One has written and does not end before the other waits for it; answers how the other was refused. */
    private Throwable whileAnotherHolds(Callable<?> first, Runnable second) throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<Object> holding = threads.submit(() -> {
                at.scene.asStaff();
                return run(() -> {
                    Object answer = first.call();
                    written.countDown();
                    end.await();
                    return answer;
                });
            });
            written.await();
            Future<Throwable> waiting = threads.submit(() -> {
                at.scene.asStaff();
                return catchThrowable(second::run);
            });
            while (!waiting.isDone()
                    && number(
                                    "SELECT count(*) FROM pg_locks WHERE locktype IN ('advisory', 'transactionid') AND NOT granted")
                            == 0) {
                Thread.onSpinWait();
            }
            end.countDown();
            assertThat(holding.get()).isNotNull();
            return waiting.get();
        }
    }

    private void close() {
        at.scene.asStaff();
        TestJpa.runInTransaction(() -> at.closings.close(new CloseDay(at.scene.home, TODAY, "", "停电十分钟")));
    }

    private ClosingView look() {
        at.scene.asStaff();
        return run(() -> at.closings.look(at.scene.home, TODAY));
    }

    private void absent(ChildId child, AbsenceKind kind) {
        at.scene.asStaff();
        var unused = run(() -> at.attendances.absent(new MarkAbsence(at.session, child, kind)));
    }
}
