package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.programme.AddSession;
import org.halfpastfour.programme.LeavingSeries;
import org.halfpastfour.programme.PlanSeries;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SeriesSessions;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day that was added by hand stood beside the series for ever: it joins it afterwards, and leaves it again. */
class SeriesSessionsDbTest {

    private final SignUpScene at = new SignUpScene();
    private final SeriesInvitations invitations = at.scene.wiring.get(SeriesInvitations.class);
    private final SeriesSessions seriesSessions = at.scene
            .wiring
            .whenFired(LeavingSeries.class, at.scene.wiring.get(SeriesTakingRecords.class)::leaving)
            .get(SeriesSessions.class);
    private final ProgrammeId programme = at.programme(SessionKind.AFTER_SCHOOL_CLASS, false);
    private final SeriesId series = plan(programme, "16:30");
    private final SessionId byHand = byHand();
    private final Household family = at.scene.household(2);

    @BeforeEach
    void later() {
        at.scene.clock.put(at.scene.clock.instant().plus(Duration.ofMinutes(10)));
    }

    @Test
    void aSessionThatWasAddedByItselfJoinsASeriesOfItsProgramme() {
        put(byHand, series);
        assertThat(at.view(byHand).series()).isEqualTo(series);
        assertThat(run(() -> at.programmes.series(series)).sessions())
                .extracting(SessionView::id)
                .contains(byHand);
    }

    @Test
    void itsSignUpClosesAsTheSeriesSaysAndByItselfAgainWithItsStart() {
        assertThat(at.view(byHand).signupCloses()).isEqualTo(at(TOMORROW.plusDays(3), "17:00"));
        put(byHand, series);
        assertThat(at.view(byHand).signupCloses()).isEqualTo(at(TOMORROW.plusDays(3), "16:00"));
        takeOut(byHand);
        assertThat(at.view(byHand).signupCloses()).isEqualTo(at(TOMORROW.plusDays(3), "17:00"));
    }

    @Test
    void aSignUpThatOpensLaterThanTheSeriesClosesStaysOpenUntilTheStart() {
        sql(
                "UPDATE programme.session SET signup_opens_at = starts_at - interval '30 minutes' WHERE id = ?",
                byHand.value());
        put(byHand, series);
        assertThat(at.view(byHand).signupCloses()).isEqualTo(at(TOMORROW.plusDays(3), "17:00"));
    }

    @Test
    void whoTookTheWholeSeriesIsAskedForItAndBookedByNobody() {
        take();
        assertThat(asked()).isEmpty();
        put(byHand, series);
        assertThat(asked()).containsExactly(byHand);
        assertThat(at.view(byHand).taken()).isZero();
    }

    @Test
    void whoHasItAlreadyIsNotAsked() {
        take();
        at.book(byHand, family);
        put(byHand, series);
        assertThat(asked()).isEmpty();
    }

    @Test
    void itLeavesTheSeriesWhileNobodyIsBookedThroughIt() {
        take();
        put(byHand, series);
        at.book(byHand, at.scene.household(1));
        takeOut(byHand);
        assertThat(at.view(byHand).series()).isNull();
        assertThat(at.view(byHand).taken()).isEqualTo(1);
        assertThat(asked()).isEmpty();
    }

    @Test
    void itStaysWhileSomebodyWhoTookTheSeriesIsBookedOrWaits() {
        take();
        put(byHand, series);
        at.scene.asParentOf(family);
        List<BookingSummary> booked = run(() ->
                        invitations.answer(new AnswerInvitation(series, family.id(), List.of(byHand), List.of())))
                .bookings();
        assertThatThrownBy(() -> takeOut(byHand)).matches(SignUpError.BOOKED_THROUGH_SERIES::stopped);
        assertThatThrownBy(() -> put(byHand, plan(programme, "09:00")))
                .matches(SignUpError.BOOKED_THROUGH_SERIES::stopped);
        assertThat(at.view(byHand).series()).isEqualTo(series);
        booked.forEach(booking -> at.cancel(family, booking));
        takeOut(byHand);
        assertThat(at.view(byHand).series()).isNull();
    }

    @Test
    void whoBookedItBeforeItJoinedTheSeriesDoesNotHoldItThere() {
        take();
        at.book(byHand, family);
        at.scene.clock.put(at.scene.clock.instant().plus(Duration.ofMinutes(1)));
        put(byHand, series);
        takeOut(byHand);
        assertThat(at.view(byHand).series()).isNull();
        assertThat(at.view(byHand).taken()).isEqualTo(2);
    }

    @Test
    void oneThatTheSeriesMadeStaysWhileWhoTookTheSeriesIsBookedThere() {
        take();
        SessionId made =
                run(() -> at.programmes.series(series)).sessions().getFirst().id();
        assertThatThrownBy(() -> takeOut(made)).matches(SignUpError.BOOKED_THROUGH_SERIES::stopped);
    }

    @Test
    void joinsNoSeriesOfAnotherProgramme() {
        SeriesId other = plan(at.programme(SessionKind.COURSE, false), "09:00");
        assertThatThrownBy(() -> put(byHand, other))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("series");
    }

    @Test
    void whatBeganIsNotChanged() {
        at.scene.clock.put(TOMORROW.plusDays(3), "17:00");
        assertThatThrownBy(() -> put(byHand, series)).matches(ProgrammeError.SESSION_NOT_CHANGEABLE::stopped);
    }

    @Test
    void belongsToTheStaffOfItsHome() {
        HomeScene other = new HomeScene();
        at.scene.asker.become(other.staffAccount, Set.of(other.home.value()), Set.of());
        assertThatThrownBy(() -> change(() -> seriesSessions.putInto(byHand, series)))
                .matches(ProgrammeError.SESSION_NOT_FOUND::stopped);
        assertThatThrownBy(() -> change(() -> seriesSessions.takeOut(byHand)))
                .matches(ProgrammeError.SESSION_NOT_FOUND::stopped);
    }

    private void put(SessionId session, SeriesId into) {
        at.scene.asStaff();
        change(() -> seriesSessions.putInto(session, into));
    }

    private void takeOut(SessionId session) {
        at.scene.asStaff();
        change(() -> seriesSessions.takeOut(session));
    }

    private static void change(Runnable work) {
        run(() -> {
            work.run();
            return null;
        });
    }

    private void take() {
        at.scene.asParentOf(family);
        var unused = run(
                () -> at.signUp.bookSeries(new BookSeries(series, family.id(), family.children(), List.of(), false)));
        at.scene.asStaff();
    }

    private List<SessionId> asked() {
        at.scene.asParentOf(family);
        return run(() -> invitations.of(family.id())).stream()
                .flatMap(invitation -> invitation.dates().stream())
                .map(date -> date.session().id())
                .toList();
    }

    private SessionId byHand() {
        at.scene.asStaff();
        return run(() -> at.sessions.add(new AddSession(
                at.scene.home,
                at.scene.room,
                programme,
                at(TOMORROW.plusDays(3), "17:00"),
                at(TOMORROW.plusDays(3), "18:00"),
                5,
                0,
                null,
                null,
                at.scene.staff.subList(0, 2),
                true)));
    }

    /** Two school days, with an hour between the end of its sign-up and its start. */
    private SeriesId plan(ProgrammeId of, String start) {
        at.scene.asStaff();
        return run(() -> at.programmes.plan(new PlanSeries(
                of,
                at.scene.room,
                at.scene.staff.subList(0, 2),
                new Recurrence(
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        LocalTime.parse(start),
                        LocalTime.parse(start).plusMinutes(90),
                        new DateRange(TOMORROW, TOMORROW.plusDays(1)),
                        SeriesDays.SCHOOL_DAYS,
                        List.of()),
                5,
                0,
                at.scene.clock.instant(),
                60,
                true)));
    }
}
