package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.programme.AddSession;
import org.halfpastfour.programme.ExtendSeries;
import org.halfpastfour.programme.PlanSeries;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** Families who took the whole series are asked when it goes on, and nobody is booked without an answer. */
class SeriesInvitationsDbTest {

    private static final LocalDate LAST = TOMORROW.plusDays(1);

    private final SignUpScene at = new SignUpScene();
    private final SeriesInvitations invitations = at.scene.wiring.get(SeriesInvitations.class);
    private final ProgrammeId programme = at.programme(SessionKind.AFTER_SCHOOL_CLASS, false);
    private final SeriesId series = plan();
    private final Household family = at.scene.household(2);

    @Test
    void whoTookTheWholeSeriesIsAskedForTheNewDatesAndBookedForNone() {
        take(family, family.children());
        assertThat(asked(family)).isEmpty();
        extend(true);
        SeriesInvitation invitation = asked(family).getFirst();
        assertThat(invitation.title()).isEqualTo("四点半课堂");
        assertThat(invitation.names()).hasSize(2);
        assertThat(invitation.dates())
                .extracting(date -> date.session().date())
                .containsExactly(TOMORROW.plusDays(2), TOMORROW.plusDays(3));
        assertThat(invitation.dates())
                .allSatisfy(date -> assertThat(date.session().taken()).isZero());
    }

    @Test
    void whoTookSingleSessionsIsNotAsked() {
        at.book(sessions().getFirst(), family);
        extend(true);
        assertThat(asked(family)).isEmpty();
    }

    @Test
    void onlyThoseWhoTookItAreAsked() {
        take(family, family.children().subList(0, 1));
        extend(true);
        assertThat(asked(family).getFirst().names()).hasSize(1);
        assertThat(asked(family).getFirst().dates()).allSatisfy(date -> assertThat(date.participants())
                .extracting(Eligibility::participant)
                .containsExactly(family.children().getFirst().value()));
    }

    @Test
    void theyTakeAllOfThem() {
        take(family, family.children());
        extend(true);
        SeriesAnswer answer = answer(dates(), List.of());
        assertThat(answer.refused()).isEmpty();
        assertThat(answer.bookings()).hasSize(4).allSatisfy(booking -> assertThat(booking.state())
                .isEqualTo(BookingState.CONFIRMED));
        assertThat(asked(family)).isEmpty();
    }

    @Test
    void theyChooseAndAreNotAskedAgainForWhatTheyLeft() {
        take(family, family.children());
        extend(true);
        List<SessionId> dates = dates();
        assertThat(answer(dates.subList(0, 1), dates.subList(1, 2)).bookings()).hasSize(2);
        assertThat(asked(family)).isEmpty();
        assertThat(at.view(dates.get(1)).taken()).isZero();
    }

    @Test
    void whatTheyDeclineIsAskedForNoMoreAndTheNextDatesAre() {
        take(family, family.children());
        extend(true);
        answer(List.of(), dates());
        assertThat(asked(family)).isEmpty();
        at.scene.asStaff();
        run(() -> at.programmes.extend(
                new ExtendSeries(series, TOMORROW.plusDays(6), adults(), List.of(), at.scene.clock.instant(), true)));
        assertThat(asked(family).getFirst().dates())
                .extracting(date -> date.session().date())
                .containsExactly(TOMORROW.plusDays(6));
    }

    @Test
    void whatCannotBeBookedNowIsAskedAgain() {
        take(family, family.children());
        extend(true);
        SessionId other = at.sessionBeside(5, TOMORROW.plusDays(2), "17:00", "18:30");
        at.book(other, family, family.children().subList(0, 1), false);
        SeriesAnswer answer = answer(dates(), List.of());
        assertThat(answer.refused()).extracting(Refused::code).containsExactly("overlaps");
        assertThat(answer.bookings()).hasSize(2);
        assertThat(asked(family).getFirst().dates())
                .extracting(date -> date.session().date())
                .containsExactly(TOMORROW.plusDays(2));
    }

    @Test
    void aMakeUpDayByHandIsAskedForToo() {
        take(family, family.children());
        at.scene.asStaff();
        SessionId added = run(() -> at.sessions.add(new AddSession(
                at.scene.home,
                at.scene.room,
                programme,
                series,
                at(TOMORROW.plusDays(3), "17:00"),
                at(TOMORROW.plusDays(3), "18:00"),
                5,
                0,
                null,
                null,
                adults(),
                true)));
        assertThat(dates()).containsExactly(added);
    }

    @Test
    void datesThatFamiliesDoNotSeeYetAreAskedForOnceTheyDo() {
        take(family, family.children());
        extend(false);
        assertThat(asked(family)).isEmpty();
        at.scene.asStaff();
        run(() -> {
            at.programmes.publish(series);
            return null;
        });
        assertThat(dates()).hasSize(2);
    }

    @Test
    void aDateThatIsCancelledOrOverIsNotAskedFor() {
        take(family, family.children());
        extend(true);
        SessionId first = dates().getFirst();
        at.scene.asStaff();
        run(() -> {
            at.sessions.cancel(first, "停电");
            return null;
        });
        assertThat(dates()).hasSize(1);
        at.scene.clock.put(TOMORROW.plusDays(3), "16:30");
        assertThat(asked(family)).isEmpty();
    }

    @Test
    void isNobodyElsesToReadOrAnswer() {
        take(family, family.children());
        extend(true);
        List<SessionId> dates = dates();
        Household stranger = at.scene.household(1);
        at.scene.asParentOf(stranger);
        assertThatThrownBy(() -> run(() -> invitations.of(family.id()))).matches(AccountError.NOT_FOUND::stopped);
        assertThatThrownBy(() ->
                        run(() -> invitations.answer(new AnswerInvitation(series, family.id(), dates, List.of()))))
                .matches(AccountError.NOT_FOUND::stopped);
        assertThatThrownBy(() ->
                        run(() -> invitations.answer(new AnswerInvitation(series, stranger.id(), dates, List.of()))))
                .matches(SignUpError.INVITATION_NOT_FOUND::stopped);
    }

    @Test
    void anAnswerSaysSomethingAndNotTwoThings() {
        SessionId one = sessions().getFirst();
        assertThatThrownBy(() -> new AnswerInvitation(series, family.id(), List.of(), List.of()))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new AnswerInvitation(series, family.id(), List.of(one), List.of(one)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aFatherBlockedForOneOfTheChildrenIsAskedForTheOtherOnly() {
        take(family, family.children());
        extend(true);
        ChildId hidden = family.children().getFirst();
        sql(
                "UPDATE programme.guardianship SET blocked_at = '2026-11-01', blocked_reason = '法院裁定' WHERE child_id = ?",
                hidden.value());
        SeriesInvitation invitation = asked(family).getFirst();
        assertThat(invitation.names()).hasSize(1);
        assertThat(answer(dates(), List.of()).bookings())
                .extracting(BookingSummary::participant)
                .doesNotContain(hidden.value());
    }

    private List<SeriesInvitation> asked(Household of) {
        at.scene.asParentOf(of);
        return run(() -> invitations.of(of.id()));
    }

    private List<SessionId> dates() {
        return asked(family).getFirst().dates().stream()
                .map(date -> date.session().id())
                .toList();
    }

    private SeriesAnswer answer(List<SessionId> take, List<SessionId> leave) {
        at.scene.asParentOf(family);
        return run(() -> invitations.answer(new AnswerInvitation(series, family.id(), take, leave)));
    }

    private void take(Household of, List<ChildId> children) {
        at.scene.asParentOf(of);
        var unused = run(() -> at.signUp.bookSeries(new BookSeries(series, of.id(), children, List.of(), false)));
    }

    private void extend(boolean publish) {
        at.scene.asStaff();
        var unused = run(() -> at.programmes.extend(new ExtendSeries(
                series, TOMORROW.plusDays(3), adults(), List.of(), at.scene.clock.instant(), publish)));
    }

    private List<SessionId> sessions() {
        at.scene.asStaff();
        return run(() -> at.programmes.series(series)).sessions().stream()
                .map(session -> session.id())
                .toList();
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
                5,
                0,
                at.scene.clock.instant(),
                0,
                true)));
    }
}
