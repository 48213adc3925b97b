package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.attendance.AwayLine;
import org.halfpastfour.attendance.DaysAway;
import org.halfpastfour.attendance.StayAway;
import org.halfpastfour.attendance.StayAway.As;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.programme.ExtendSeries;
import org.halfpastfour.programme.PlanSeries;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.testing.HomeScene.Household;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A class with two places on every school day from Tuesday to Tuesday in two weeks: a child comes to it, and never on Wednesdays. */
class WeekdaysOffDbTest {

    private static final LocalDate LAST = TOMORROW.plusDays(14);
    private static final Set<DayOfWeek> WEDNESDAYS = Set.of(DayOfWeek.WEDNESDAY);

    private final SignUpScene at = new SignUpScene();
    private final DaysAway away = at.scene.wiring.get(DaysAway.class);
    private final WeekdaysOff weekdays = at.scene.wiring.get(WeekdaysOff.class);
    private final SeriesInvitations invitations = at.scene.wiring.get(SeriesInvitations.class);
    private final ProgrammeId programme = at.programme(SessionKind.AFTER_SCHOOL_CLASS, false);
    private final SeriesId series = plan();
    private final Household family = at.scene.household(1);

    @Test
    void onlyTheWednesdaysToComeAreGivenBackAndToldBefore() {
        take(family);
        assertThat(run(() -> away.preview(never(null))))
                .extracting(line -> line.booking().session().date().getDayOfWeek())
                .hasSize(2)
                .containsOnly(DayOfWeek.WEDNESDAY);
        assertThat(booked(family)).hasSize(11);
        List<AwayLine> became = run(() -> away.apply(never(null)));
        assertThat(became)
                .extracting(line -> line.booking().state())
                .containsOnly(BookingState.CANCELLED)
                .hasSize(2);
        assertThat(booked(family)).hasSize(9).noneMatch(WEDNESDAYS::contains);
        assertThat(off()).isEqualTo(WEDNESDAYS);
    }

    @Test
    void forDatesThatComeLaterTheFamilyIsNotAskedOnWednesdays() {
        take(family);
        run(() -> away.apply(never(null)));
        extend();
        assertThat(asked()).isNotEmpty().noneMatch(WEDNESDAYS::contains);
    }

    @Test
    void theChildComesBackToWhatHasAPlaceAndWaitsForTheRest() {
        take(family);
        run(() -> away.apply(never(null)));
        List<Household> neighbours = List.of(at.scene.household(1), at.scene.household(1));
        neighbours.forEach(neighbour -> {
            at.scene.asParentOf(neighbour);
            run(() -> at.signUp.bookSeries(new BookSeries(
                    series, neighbour.id(), neighbour.children(), List.of(), false, List.of(TOMORROW.plusDays(1)))));
        });
        at.scene.asParentOf(family);
        SeriesAnswer answer = run(() -> weekdays.comeBack(wednesdays(family)));
        assertThat(answer.bookings())
                .extracting(BookingSummary::state)
                .containsExactly(BookingState.WAITING, BookingState.CONFIRMED);
        assertThat(answer.refused()).isEmpty();
        assertThat(off()).isEmpty();
        assertThat(run(() -> weekdays.comeBack(wednesdays(family))).bookings())
                .as("a second tap books nothing")
                .isEmpty();
        extend();
        assertThat(asked()).anyMatch(WEDNESDAYS::contains);
    }

    @Test
    void whoTakesTheWholeSeriesAnewIsAskedForWednesdaysAgain() {
        take(family);
        run(() -> away.apply(never(null)));
        at.scene.clock.put(TOMORROW.minusDays(1), "20:00");
        take(family);
        assertThat(off()).isEmpty();
        extend();
        assertThat(asked()).anyMatch(WEDNESDAYS::contains);
    }

    @Test
    void upToALastDayItIsAStretchAndNothingIsLeftForGood() {
        take(family);
        assertThat(run(() -> away.apply(never(TOMORROW.plusDays(3))))).hasSize(1);
        assertThat(booked(family)).hasSize(10);
        assertThat(off()).isEmpty();
    }

    @Test
    void nobodyAsksOrDecidesForAnotherFamily() {
        take(family);
        at.scene.asParentOf(at.scene.household(1));
        assertThatThrownBy(() -> run(() -> away.apply(never(null)))).matches(AccountError.NOT_FOUND::stopped);
        assertThatThrownBy(() -> run(() -> weekdays.comeBack(wednesdays(family))))
                .matches(AccountError.NOT_FOUND::stopped);
        assertThatThrownBy(() -> run(
                        () -> weekdays.of(family.id(), series, family.child().value())))
                .matches(AccountError.NOT_FOUND::stopped);
    }

    private StayAway never(@Nullable LocalDate to) {
        return new StayAway(family.id(), family.child().value(), TOMORROW, to, series, WEDNESDAYS, As.CANCELLED);
    }

    private ComeOnWeekday wednesdays(Household of) {
        return new ComeOnWeekday(of.id(), series, of.child().value(), DayOfWeek.WEDNESDAY);
    }

    private Set<DayOfWeek> off() {
        at.scene.asParentOf(family);
        return run(() -> weekdays.of(family.id(), series, family.child().value()));
    }

    private List<DayOfWeek> asked() {
        at.scene.asParentOf(family);
        return run(() -> invitations.of(family.id())).getFirst().dates().stream()
                .map(date -> date.session().date().getDayOfWeek())
                .toList();
    }

    private List<DayOfWeek> booked(Household of) {
        at.scene.asParentOf(of);
        return run(() -> at.signUp.bookingsOf(of.id(), TOMORROW, LAST)).stream()
                .filter(booking -> booking.state().isLive())
                .map(booking -> booking.session().date().getDayOfWeek())
                .toList();
    }

    private void take(Household of) {
        at.scene.asParentOf(of);
        var unused = run(() -> at.signUp.bookSeries(new BookSeries(series, of.id(), of.children(), List.of(), false)));
    }

    private void extend() {
        at.scene.asStaff();
        var unused = run(() -> at.programmes.extend(
                new ExtendSeries(series, LAST.plusDays(3), adults(), List.of(), at.scene.clock.instant(), true)));
    }

    private List<StaffMemberId> adults() {
        return at.scene.staff.subList(0, 2);
    }

    private SeriesId plan() {
        at.scene.asStaff();
        return run(() -> at.programmes.plan(new PlanSeries(
                programme,
                at.scene.room,
                adults(),
                new Recurrence(
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        LocalTime.of(16, 30),
                        LocalTime.of(18, 0),
                        new DateRange(TOMORROW, LAST),
                        SeriesDays.SCHOOL_DAYS,
                        List.of()),
                2,
                0,
                at.scene.clock.instant(),
                0,
                true)));
    }
}
