package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.TestAccounts;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.MarkAbsence;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.policy.ChangePolicy;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.policy.PolicyDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who leaves places empty without a word stands behind others for a while, reads it, and may say what happened. */
class NoShowsDbTest {

    private final SignUpScene at = new SignUpScene();
    private final Attendances register = at.scene.wiring.get(Attendances.class);
    private final NoShowAppeals appeals = at.scene.wiring.get(NoShowAppeals.class);
    private final FadedTurns faded = at.scene.wiring.get(FadedTurns.class);
    private final Household family = at.scene.household(2);
    private final PolicyDirectory policies = at.scene.wiring.get(PolicyDirectory.class);
    private int planned;

    @AfterEach
    void takeBack() {
        PolicyScene.takeBack();
    }

    @Test
    void whoMissedThreeWaitsBehindWhoAsksLater() {
        missed(3);
        assertThat(turn().behindUntil()).isEqualTo(lastMissed().plusDays(30));
        SessionId full = fullSession();
        at.book(full, family, List.of(family.child()), false);
        Household later = at.scene.household(1);
        at.book(full, later);
        assertThat(at.waiting(full))
                .containsExactly(later.child().value(), family.child().value());
    }

    @Test
    void twoAreNotEnoughAndAreReadOnTheOwnPage() {
        missed(2);
        assertThat(turn().behindUntil()).isNull();
        assertThat(turn().counted()).isEqualTo(2);
        assertThat(turn().missed()).hasSize(2).allMatch(line -> line.appeal() == AppealState.NONE);
        SessionId full = fullSession();
        at.book(full, family, List.of(family.child()), false);
        at.book(full, at.scene.household(1));
        assertThat(at.waiting(full).getFirst()).isEqualTo(family.child().value());
    }

    @Test
    void siblingsWhoStayAwayTogetherAreOne() {
        for (int time = 0; time < 2; time++) {
            SessionId session = held();
            absent(session, family.children().get(0), AbsenceKind.UNEXCUSED);
            absent(session, family.children().get(1), AbsenceKind.UNEXCUSED);
        }
        assertThat(turn().counted()).isEqualTo(2);
        assertThat(turn().behindUntil()).isNull();
        assertThat(turn().missed().getFirst().names()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = AbsenceKind.class,
            names = {"ILL", "EXCUSED"})
    void illnessAndNoticesCountNothing(AbsenceKind kind) {
        for (int time = 0; time < 3; time++) {
            absent(held(), family.child(), kind);
        }
        assertThat(turn().missed()).isEmpty();
    }

    @Test
    void aPriorityPlaceCountsNothingAndPriorityStaysFirst() {
        at.scene.withPriority(family);
        missed(3);
        assertThat(turn().missed()).isEmpty();
        sql(
                "UPDATE programme.household SET behind_until = ? WHERE id = ?",
                TODAY.plusDays(9),
                family.id().value());
        SessionId full = fullSession();
        at.book(full, at.scene.household(1));
        at.book(full, family, List.of(family.child()), false);
        assertThat(at.waiting(full).getFirst()).isEqualTo(family.child().value());
    }

    @Test
    void whatWasMarkedByMistakeAndTakenBackCountsNothing() {
        List<SessionId> sessions = missed(3);
        at.scene.asStaff();
        run(() -> register.undo(sessions.getLast(), family.child()));
        assertThat(turn().behindUntil()).isNull();
        assertThat(turn().counted()).isEqualTo(2);
    }

    @Test
    void whatItWaitedForBeforeKeepsItsTurn() {
        SessionId full = fullSession();
        at.book(full, family, List.of(family.child()), false);
        at.book(full, at.scene.household(1));
        missed(3);
        assertThat(at.waiting(full).getFirst()).isEqualTo(family.child().value());
    }

    @Test
    void itNeverLosesAPlaceThatIsFree() {
        missed(3);
        assertThat(at.book(laterSession(5), family, List.of(family.child()), false))
                .allMatch(booking -> booking.state() == BookingState.CONFIRMED);
    }

    @Test
    void itFadesByItselfAndWhoWaitsStandsWhereItAsked() {
        missed(3);
        SessionId full = fullSession();
        at.book(full, family, List.of(family.child()), false);
        at.book(full, at.scene.household(1));
        at.scene.clock.put(lastMissed().plusDays(30), "23:59");
        lookAgain();
        assertThat(at.waiting(full).getLast()).isEqualTo(family.child().value());
        at.scene.clock.put(lastMissed().plusDays(31), "00:00");
        lookAgain();
        assertThat(at.waiting(full).getFirst()).isEqualTo(family.child().value());
        assertThat(turn().behindUntil()).isNull();
    }

    @Test
    void theCityOfficesNumbersCountFromTheirDayOn() {
        missed(2);
        assertThat(turn().behindUntil()).isNull();
        set(Policy.NO_SHOWS_MOST, 3, lastMissed().plusDays(1));
        set(Policy.NO_SHOWS_FADE, 10, lastMissed().plusDays(1));
        missed(1);
        assertThat(turn().behindUntil()).isEqualTo(lastMissed().plusDays(10));
        assertThat(turn().most()).isEqualTo(3);
        assertThat(turn().missed()).allSatisfy(line -> assertThat(line.countsUntil())
                .isEqualTo(line.session().date().plusDays(29)));
    }

    @Test
    void whereNothingCountsAnyMoreWhoStoodBehindStandsWithEverybody() {
        missed(3);
        SessionId full = fullSession();
        at.book(full, family, List.of(family.child()), false);
        at.book(full, at.scene.household(1));
        set(Policy.NO_SHOWS_COUNT, 0, lastMissed());
        lookAgain();
        assertThat(at.waiting(full).getFirst()).isEqualTo(family.child().value());
        assertThat(turn().behindUntil()).isNull();
        assertThat(turn().most()).isZero();
        assertThat(turn().missed()).hasSize(3).allMatch(line -> line.countsUntil() == null);
    }

    @Test
    void whoStandsBehindIsCountedBeforeTheNumbersAreChanged() {
        SignUpPolicies city = at.scene.wiring.get(SignUpPolicies.class);
        missed(3);
        ChangePolicy now = new ChangePolicy(Policy.NO_SHOWS_MOST, 2, lastMissed());
        assertThat(behind(run(() -> city.preview(now)))).isPositive();
    }

    @Test
    void priorityPlacesAreUntouchedByWhateverNumbers() {
        set(Policy.NO_SHOWS_MOST, 2, TODAY);
        at.scene.withPriority(family);
        missed(3);
        assertThat(turn().missed()).isEmpty();
        assertThat(turn().behindUntil()).isNull();
    }

    @Test
    void whatTheHomeGrantsCountsNoMoreAndGivesTheTurnBack() {
        List<SessionId> sessions = missed(3);
        SessionId full = fullSession();
        at.book(full, family, List.of(family.child()), false);
        at.book(full, at.scene.household(1));
        appeal(sessions.getFirst(), "孩子突然发烧，手机没电");
        assertThat(turn().missed().getLast().appeal()).isEqualTo(AppealState.OPEN);
        AppealLine open = open().getFirst();
        assertThat(open.words()).isEqualTo("孩子突然发烧，手机没电");
        answer(open, true, "");
        assertThat(turn().behindUntil()).isNull();
        assertThat(turn().missed().getLast().appeal()).isEqualTo(AppealState.GRANTED);
        assertThat(at.waiting(full).getFirst()).isEqualTo(family.child().value());
        assertThat(open()).isEmpty();
    }

    @Test
    void whatIsRefusedSaysWhyAndStaysAsItIs() {
        List<SessionId> sessions = missed(3);
        appeal(sessions.getFirst(), "忘了");
        AppealLine open = open().getFirst();
        assertThatThrownBy(() -> answer(open, false, " ")).isInstanceOf(InvalidInput.class);
        answer(open, false, "下次请提前说一声");
        assertThat(turn().missed().getLast().answer()).isEqualTo("下次请提前说一声");
        assertThat(turn().behindUntil()).isNotNull();
        assertThatThrownBy(() -> answer(open, true, "")).matches(SignUpError.APPEAL_ANSWERED::stopped);
    }

    @Test
    void whatIsSaidTwiceIsSaidOnce() {
        SessionId session = missed(1).getFirst();
        appeal(session, "第一句");
        appeal(session, "第二句");
        assertThat(open()).extracting(AppealLine::words).containsExactly("第一句");
    }

    @Test
    void whatDoesNotCountNeedsNoWords() {
        SessionId session = held();
        assertThatThrownBy(() -> appeal(session, "没有缺席")).matches(SignUpError.BOOKING_NOT_MISSED::stopped);
    }

    @Test
    void nobodyAnswersForTheOwnFamily() {
        appeal(missed(1).getFirst(), "我自己");
        AppealLine open = open().getFirst();
        sql(
                "INSERT INTO account.account (id, login_name, display_name, password_hash, state, created_at)"
                        + " VALUES (?, ?, '李梅', '-', 'ACTIVE', now())",
                at.scene.staffAccount.value(),
                "staff-" + at.scene.staffAccount);
        sql(
                "UPDATE programme.person SET account_id = ? WHERE id = ?",
                at.scene.staffAccount.value(),
                family.adult().value());
        assertThat(open()).isEmpty();
        assertThatThrownBy(() -> answer(open, true, "")).matches(FamilyError.ABOUT_ONESELF::stopped);
    }

    @Test
    void anotherFamilyLearnsNothing() {
        SessionId session = missed(3).getFirst();
        Household other = at.scene.household(1);
        at.scene.asParentOf(other);
        assertThatThrownBy(() -> run(() -> appeals.turn(family.id()))).hasMessageContaining("not-found");
        assertThatThrownBy(() -> run(() -> {
                    appeals.appeal(new AppealNoShow(family.id(), session, "看看"));
                    return null;
                }))
                .hasMessageContaining("not-found");
        assertThat(run(() -> appeals.turn(other.id())).missed()).isEmpty();
    }

    @Test
    void aBlockedGuardianReadsNothingOfTheChild() {
        missed(3);
        sql(
                "UPDATE programme.guardianship SET blocked_at = now(), blocked_reason = '法院' WHERE child_id = ?",
                family.child().value());
        assertThat(turn().missed()).isEmpty();
        assertThat(turn().behindUntil()).isNull();
    }

    private static long behind(PolicyChangePreview preview) {
        return ((PolicyReach.OfNoShows) preview.reach()).behind();
    }

    private void set(Policy policy, int value, LocalDate from) {
        UUID city = TestAccounts.insert("city-" + Ids.next()).value();
        run(() -> policies.set(new ChangePolicy(policy, value, from), city));
    }

    private List<SessionId> missed(int times) {
        List<SessionId> sessions = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            SessionId session = held();
            absent(session, family.child(), AbsenceKind.UNEXCUSED);
            sessions.add(session);
        }
        return sessions;
    }

    /** On one of the next days, which has come, with the family's children booked. */
    private SessionId held() {
        LocalDate day = TOMORROW.plusDays(planned++);
        SessionId session = at.session(9, day, "16:30", "18:00", at.scene.room, at.scene.staff.subList(0, 2));
        at.book(session, family);
        at.scene.clock.put(day, "16:45");
        return session;
    }

    private LocalDate lastMissed() {
        return TOMORROW.plusDays(planned - 1L);
    }

    private SessionId fullSession() {
        SessionId session = laterSession(1);
        at.book(session, at.scene.household(1));
        return session;
    }

    /** Long after all that can be missed. */
    private SessionId laterSession(int places) {
        return at.sessionBeside(places, TODAY.plusDays(35), "09:00", "10:00");
    }

    private void absent(SessionId session, ChildId child, AbsenceKind kind) {
        at.scene.asStaff();
        run(() -> register.absent(new MarkAbsence(session, child, kind)));
    }

    private FamilyTurnView turn() {
        at.scene.asParentOf(family);
        return run(() -> appeals.turn(family.id()));
    }

    private void appeal(SessionId session, String words) {
        at.scene.asParentOf(family);
        run(() -> {
            appeals.appeal(new AppealNoShow(family.id(), session, words));
            return null;
        });
    }

    private List<AppealLine> open() {
        at.scene.asStaff();
        return run(() -> appeals.open(at.scene.home));
    }

    private void answer(AppealLine appeal, boolean granted, String words) {
        at.scene.asStaff();
        run(() -> {
            appeals.answer(new AnswerAppeal(appeal.id(), granted, words));
            return null;
        });
    }

    private void lookAgain() {
        at.scene.asNobody();
        run(faded::due).stream().filter(family.id()::equals).forEach(each -> run(() -> faded.lookAgain(each)));
    }
}
