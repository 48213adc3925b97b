package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.calendar.CalendarStepId;
import org.halfpastfour.calendar.ClosureId;
import org.halfpastfour.calendar.OpenStep;
import org.halfpastfour.calendar.RemoveClosure;
import org.halfpastfour.programme.AddSession;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.HomeScene.Household;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One step closes a day and calls off what is planned then, home by home; an interruption leaves nothing half done. */
class ClosedDaysDbTest {

    private static final String WORDS = "台风停课一天，请家长接回孩子，下周照常。";

    /** Nothing of any other test is on it. */
    private static final LocalDate FAR = LocalDate.of(2027, 2, 27);

    private final SignUpScene at = new SignUpScene();
    private final SignUpScene elsewhere = new SignUpScene();
    private final ClosedDays days = at.scene.wiring.get(ClosedDays.class);
    private final CalendarStepSettler settler = at.scene.wiring.get(CalendarStepSettler.class);
    private final CalendarSteps calendar = at.scene.wiring.get(CalendarSteps.class);
    private final Household family = at.scene.household(2);
    private final Household waiting = at.scene.household(1);

    @AfterEach
    void openAgain() {
        sql("DELETE FROM programme.local_closure WHERE first_day >= ?", FAR);
        sql("UPDATE programme.calendar_step SET seen = ''");
    }

    @Test
    void thePreviewTellsByHomeHowManySessionsAndFamiliesItTouchesAndChangesNothing() {
        SessionId first = course(at, FAR, "09:00", "10:00", 2);
        SessionId second = course(at, FAR, "14:00", "15:00", 5);
        course(elsewhere, FAR, "09:00", "10:00", 5);
        at.book(first, family);
        at.book(first, waiting);
        at.book(second, family);
        assertThat(preview(null, FAR))
                .filteredOn(home -> isOneOfOurs(home.home()))
                .extracting(TouchedHome::home, TouchedHome::sessions, TouchedHome::families)
                .containsExactlyInAnyOrder(
                        tuple(at.scene.home.value(), 2, 2), tuple(elsewhere.scene.home.value(), 1, 0));
        assertThat(at.view(first).state()).isEqualTo(SessionState.PUBLISHED);
    }

    @Test
    void ofWhoIsHiddenFromWhoAsksNothingIsCounted() {
        SessionId session = course(at, FAR, "09:00", "10:00", 5);
        at.book(session, family);
        AccountId city = family.parent();
        sql(
                "UPDATE programme.guardianship SET blocked_at = ?, blocked_reason = '法院裁定' WHERE adult_id = ?",
                at.scene.clock.instant(),
                family.adult().value());
        at.scene.asker.become(city, Set.of(), Set.of());
        assertThat(run(() -> days.preview(closing(at.scene.home.value(), FAR))))
                .extracting(TouchedHome::families)
                .containsExactly(0);
    }

    @Test
    void inAllHomesEverythingPlannedThenIsCalledOffInTheSameWords() {
        SessionId here = course(at, FAR, "09:00", "10:00", 5);
        SessionId there = course(elsewhere, FAR, "09:00", "10:00", 5);
        at.book(here, family);
        ClosureId closure = close(null, FAR);
        assertThat(at.view(here).state()).isEqualTo(SessionState.PUBLISHED);
        goOn(closure);
        for (SessionId session : List.of(here, there)) {
            assertThat(at.view(session).state()).isEqualTo(SessionState.CANCELLED);
            assertThat(at.view(session).cancelReason()).isEqualTo(WORDS);
        }
        assertThat(bookingOf(family, FAR).state()).isEqualTo(BookingState.CANCELLED);
        assertThat(unfinished(closure)).isEmpty();
        assertThat(remaining(closure)).isEmpty();
    }

    @Test
    void fromTheFirstMomentOnNobodyBooksAndNothingIsPlannedThen() {
        SessionId session = course(at, FAR, "09:00", "10:00", 5);
        close(at.scene.home.value(), FAR);
        assertThatThrownBy(() -> at.book(session, family))
                .matches(SignUpError.NOT_ELIGIBLE::stopped)
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.arguments())
                        .containsEntry("reason", "home-decides"));
        assertThatThrownBy(() -> course(at, FAR, "14:00", "15:00", 5)).matches(ProgrammeError.DAY_NOT_HELD::stopped);
    }

    @Test
    void anInterruptionLeavesWholeHomesAndTheRestIsDoneLater() {
        SessionId here = course(at, FAR, "09:00", "10:00", 5);
        SessionId alsoHere = course(at, FAR, "14:00", "15:00", 5);
        SessionId there = course(elsewhere, FAR, "09:00", "10:00", 5);
        ClosureId closure = close(null, FAR);
        callOff(closure, at.scene.home.value());
        assertThat(List.of(at.view(here).state(), at.view(alsoHere).state())).containsOnly(SessionState.CANCELLED);
        assertThat(at.view(there).state()).isEqualTo(SessionState.PUBLISHED);
        assertThat(remaining(closure))
                .extracting(TouchedHome::home)
                .contains(elsewhere.scene.home.value())
                .doesNotContain(at.scene.home.value());
        goOn(closure);
        assertThat(at.view(there).state()).isEqualTo(SessionState.CANCELLED);
        assertThat(unfinished(closure)).isEmpty();
    }

    @Test
    void askedForTwiceInARowItIsClosedOnce() {
        ClosureId closure = close(at.scene.home.value(), FAR);
        assertThat(close(at.scene.home.value(), FAR)).isEqualTo(closure);
        close(at.scene.home.value(), FAR.plusDays(1));
        assertThat(close(at.scene.home.value(), FAR.plusDays(1))).isNotEqualTo(closure);
        assertThat(number("SELECT count(*) FROM programme.local_closure WHERE home_id = ?", at.scene.home.value()))
                .isEqualTo(2);
    }

    @Test
    void whoHandsAPreviewBackClosesNothingElseThanWasShown() {
        CloseDays asked = closing(at.scene.home.value(), FAR);
        asCity();
        String seen =
                run(() -> calendar.preview(new PreviewStep(asked.closure()))).seen();
        CloseDays looked =
                new CloseDays(asked.home(), asked.firstDay(), asked.lastDay(), asked.reason(), asked.words(), seen);
        course(at, FAR, "09:00", "10:00", 5);
        asCity();
        assertThatThrownBy(() -> run(() -> days.close(looked))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void doneTwiceItDoesNothingMore() {
        SessionId session = course(at, FAR, "09:00", "10:00", 5);
        ClosureId closure = close(at.scene.home.value(), FAR);
        assertThat(callOff(closure, at.scene.home.value())).isEqualTo(1);
        assertThat(callOff(closure, at.scene.home.value())).isZero();
        assertThat(at.view(session).cancelReason()).isEqualTo(WORDS);
    }

    @Test
    void aClosureThatWasTakenBackCallsOffNothingMore() {
        SessionId session = course(at, FAR, "09:00", "10:00", 5);
        ClosureId closure = close(at.scene.home.value(), FAR);
        OpenStep started = unfinished(closure).getFirst();
        run(() -> {
            RemoveClosure removal = new RemoveClosure(closure);
            return calendar.take(new TakeStep(
                    removal, null, calendar.preview(new PreviewStep(removal)).seen()));
        });
        at.scene.asNobody();
        assertThat(run(() -> settler.settle(new StepAtHome(started, at.scene.home.value()))))
                .isZero();
        finish(started.id());
        assertThat(at.view(session).state()).isEqualTo(SessionState.PUBLISHED);
    }

    @Test
    void otherDaysAndOtherHomesStayAsTheyAre() {
        SessionId otherDay = course(at, TOMORROW, "09:00", "10:00", 5);
        SessionId otherHome = course(elsewhere, FAR, "09:00", "10:00", 5);
        goOn(close(at.scene.home.value(), FAR));
        assertThat(at.view(otherDay).state()).isEqualTo(SessionState.PUBLISHED);
        assertThat(at.view(otherHome).state()).isEqualTo(SessionState.PUBLISHED);
    }

    @Test
    void theHomeReadsWhomToTellAndCanOpenNothingAgainWhileTheDayIsClosed() {
        SessionId session = course(at, FAR, "09:00", "10:00", 5);
        at.book(session, family);
        goOn(close(at.scene.home.value(), FAR));
        at.scene.asStaff();
        assertThat(run(() -> at.calledOff.untold(at.scene.home)))
                .extracting(Untold::families)
                .containsExactly(1);
        assertThatThrownBy(() -> run(() -> at.calledOff.reopen(new ReopenSession(session, null))))
                .matches(ProgrammeError.DAY_NOT_HELD::stopped);
    }

    @Test
    void itNeedsWordsForTheFamiliesAndAHomeThatThereIs() {
        assertThatThrownBy(() -> new CloseDays(null, FAR, FAR, "台风", " "))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("words");
        assertThatThrownBy(() -> close(Ids.next(), FAR))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("home");
    }

    private boolean isOneOfOurs(UUID home) {
        return Set.of(at.scene.home.value(), elsewhere.scene.home.value()).contains(home);
    }

    private static CloseDays closing(@Nullable UUID home, LocalDate day) {
        return new CloseDays(home, day, day, "台风", WORDS);
    }

    private List<TouchedHome> preview(@Nullable UUID home, LocalDate day) {
        asCity();
        return run(() -> days.preview(closing(home, day)));
    }

    private ClosureId close(@Nullable UUID home, LocalDate day) {
        asCity();
        return run(() -> days.close(closing(home, day)));
    }

    private List<TouchedHome> remaining(ClosureId closure) {
        asCity();
        return run(() -> days.remaining(closure));
    }

    private List<OpenStep> unfinished(ClosureId closure) {
        return run(settler::unfinished).stream()
                .filter(one -> closure.value().equals(one.subject()))
                .toList();
    }

    /** As the timer does, for nobody. */
    private void goOn(ClosureId closure) {
        at.scene.asNobody();
        unfinished(closure).forEach(step -> {
            run(() -> settler.homesOf(step)).forEach(home -> run(() -> settler.settle(home)));
            finish(step.id());
        });
    }

    private void finish(CalendarStepId step) {
        run(() -> {
            settler.finish(step);
            return null;
        });
    }

    private int callOff(ClosureId closure, UUID home) {
        at.scene.asNobody();
        StepAtHome one = new StepAtHome(unfinished(closure).getFirst(), home);
        return run(() -> settler.settle(one));
    }

    private void asCity() {
        at.scene.asker.become(AccountId.of(Ids.next()), Set.of(), Set.of());
    }

    private BookingSummary bookingOf(Household household, LocalDate day) {
        at.scene.asParentOf(household);
        return run(() -> at.signUp.bookingsOf(household.id(), day, day)).getFirst();
    }

    private static SessionId course(SignUpScene in, LocalDate day, String start, String end, int places) {
        ProgrammeId programme = in.programme(SessionKind.COURSE, false);
        return run(() -> in.sessions.add(new AddSession(
                in.scene.home,
                in.scene.room,
                programme,
                at(day, start),
                at(day, end),
                places,
                0,
                null,
                null,
                in.scene.staff.subList(0, 2),
                true)));
    }
}
