package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.AbsenceNotices;
import org.halfpastfour.attendance.AbsenceStretch;
import org.halfpastfour.attendance.AttendanceError;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.AwayLine;
import org.halfpastfour.attendance.AwayLine.Effect;
import org.halfpastfour.attendance.ComeAfterAll;
import org.halfpastfour.attendance.MarkAbsence;
import org.halfpastfour.attendance.TellAbsence;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** Two children of a family have a class on four days from tomorrow, and are ill for some of them. */
class AbsenceNoticesDbTest {

    private final SignUpScene at = new SignUpScene();
    private final AbsenceNotices notices = at.scene.wiring.get(AbsenceNotices.class);
    private final Household family = at.scene.household(2);
    private final List<SessionId> days = TOMORROW.datesUntil(TOMORROW.plusDays(4))
            .map(date -> at.session(2, date, "16:30", "18:00", at.scene.room, at.scene.staff.subList(0, 2)))
            .toList();

    @Test
    void aWeekOfIllnessOfBothIsToldInOneStepAndGivesAllPlacesOn() {
        bookAll();
        assertThat(effects(preview(TOMORROW, TOMORROW.plusDays(3)))).hasSize(8).containsOnly(Effect.FREE);
        assertThat(taken()).containsOnly(2);
        assertThat(effects(tell(family.children(), TOMORROW, TOMORROW.plusDays(3))))
                .hasSize(8)
                .containsOnly(Effect.FREE);
        assertThat(taken()).containsOnly(0);
    }

    @Test
    void whatBecomesFreeIsOfferedToWhoWaitsOnEachDay() {
        bookAll();
        Household waits = at.scene.household(1);
        days.forEach(day -> at.book(day, waits));
        tell(family.children(), TOMORROW, TOMORROW.plusDays(2));
        assertThat(at.offers(waits)).hasSize(3);
    }

    @Test
    void toldTwiceItIsDoneOnce() {
        bookAll();
        tell(family.children(), TOMORROW, TOMORROW.plusDays(1));
        long changes = changes();
        assertThat(effects(tell(family.children(), TOMORROW, TOMORROW.plusDays(1))))
                .containsOnly(Effect.ABSENT_ALREADY);
        assertThat(changes()).isEqualTo(changes).isEqualTo(4);
    }

    @Test
    void ofTwoChildrenOnlyWhoIsNamedIsAbsentAndToldAgainForTheOtherItIsAdded() {
        bookAll();
        tell(List.of(family.child()), TOMORROW, TOMORROW);
        assertThat(taken().getFirst()).isOne();
        assertThat(effects(tell(family.children(), TOMORROW, TOMORROW)))
                .containsExactlyInAnyOrder(Effect.ABSENT_ALREADY, Effect.FREE);
        assertThat(taken().getFirst()).isZero();
    }

    @Test
    void aNoticeIsShortenedFromADayOnWhileThePlacesAreThere() {
        bookAll();
        tell(family.children(), TOMORROW, TOMORROW.plusDays(3));
        assertThat(told()).hasSize(2).allSatisfy(one -> {
            assertThat(one.kind()).isEqualTo(AbsenceKind.ILL);
            assertThat(one.from()).isEqualTo(TOMORROW);
            assertThat(one.to()).isEqualTo(TOMORROW.plusDays(3));
            assertThat(one.sessions()).isEqualTo(4);
        });
        assertThat(effects(previewBack(TOMORROW.plusDays(2)))).hasSize(4).containsOnly(Effect.BACK);
        assertThat(effects(back(TOMORROW.plusDays(2)))).hasSize(4).containsOnly(Effect.BACK);
        assertThat(taken()).containsExactly(0, 0, 2, 2);
        assertThat(told()).hasSize(2).extracting(AbsenceStretch::sessions).containsOnly(2);
        assertThat(back(TOMORROW.plusDays(2))).as("a second tap finds nothing").isEmpty();
    }

    @Test
    void whereAnotherFamilyHasThePlaceTheNoticeStaysAndTheRestIsTakenBack() {
        bookAll();
        tell(family.children(), TOMORROW, TOMORROW.plusDays(1));
        at.book(days.getFirst(), at.scene.household(1));
        List<AwayLine> before = previewBack(TOMORROW);
        assertThat(effects(before))
                .as("one place is left on the first day, for one of two")
                .containsExactly(Effect.BACK, Effect.PLACE_GONE, Effect.BACK, Effect.BACK);
        assertThat(back(TOMORROW)).extracting(AwayLine::effect).isEqualTo(effects(before));
        assertThat(taken()).startsWith(2, 2);
        assertThat(told()).singleElement().satisfies(one -> assertThat(one.sessions())
                .isOne());
    }

    @Test
    void whatHasBegunStaysAsItWasTold() {
        bookAll();
        tell(family.children(), TOMORROW, TOMORROW.plusDays(1));
        at.scene.clock.put(TOMORROW, "16:45");
        assertThat(effects(back(TOMORROW))).containsExactly(Effect.BEGUN, Effect.BEGUN, Effect.BACK, Effect.BACK);
    }

    @Test
    void staffWriteDownWhoCallsAndTakeItBackWhenTheFamilyCallsAgain() {
        bookAll();
        at.scene.asStaff();
        assertThat(effects(run(() -> notices.tell(ill(family.children(), TOMORROW, TOMORROW.plusDays(3))))))
                .hasSize(8)
                .containsOnly(Effect.FREE);
        assertThat(run(() -> notices.told(family.id(), Set.copyOf(family.children()))))
                .hasSize(2);
        assertThat(told()).as("the home wrote it down, the home takes it back").isEmpty();
        assertThat(effects(back(TOMORROW))).containsOnly(Effect.TOLD_BY_ANOTHER);
        at.scene.asStaff();
        assertThat(effects(run(() -> notices.takeBack(comes(TOMORROW))))).containsOnly(Effect.BACK);
        assertThat(taken()).containsOnly(2);
    }

    @Test
    void staffTakeBackByPhoneWhatAParentToldAndNotWhatTheHomeMarked() {
        bookAll();
        tell(family.children(), TOMORROW, TOMORROW);
        at.scene.asStaff();
        run(() -> at.scene
                .wiring
                .get(Attendances.class)
                .absent(new MarkAbsence(days.get(1), family.child(), AbsenceKind.UNEXCUSED)));
        assertThat(effects(run(() -> notices.takeBack(comes(TOMORROW)))))
                .containsExactly(Effect.BACK, Effect.BACK, Effect.TOLD_BY_ANOTHER);
    }

    @Test
    void nobodyTellsItForAnotherFamily() {
        bookAll();
        at.scene.asParentOf(at.scene.household(1));
        assertThatThrownBy(() -> run(() -> notices.tell(ill(family.children(), TOMORROW, TOMORROW))))
                .matches(AccountError.NOT_FOUND::stopped);
        assertThatThrownBy(() -> run(() -> notices.takeBack(comes(TOMORROW)))).matches(AccountError.NOT_FOUND::stopped);
        assertThatThrownBy(() -> run(() -> notices.told(family.id(), Set.of(family.child()))))
                .matches(AccountError.NOT_FOUND::stopped);
        assertThat(taken()).containsOnly(2);
    }

    @Test
    void aBlockedGuardianTellsNothingOfTheChild() {
        bookAll();
        sql(
                "UPDATE programme.guardianship SET blocked_at = now(), blocked_reason = '法院' WHERE child_id = ?",
                family.child().value());
        assertThatThrownBy(() -> tell(family.children(), TOMORROW, TOMORROW)).matches(AccountError.NOT_FOUND::stopped);
    }

    @Test
    void aNoticeHasChildrenAndAReasonAndEndsAfterItBegins() {
        assertThatThrownBy(() -> ill(List.of(), TOMORROW, TOMORROW)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> ill(family.children(), TOMORROW, TODAY)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() ->
                        new TellAbsence(family.id(), family.children(), TOMORROW, TOMORROW, AbsenceKind.UNEXCUSED))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .singleElement()
                        .satisfies(field ->
                                assertThat(field.code()).isEqualTo(AttendanceError.ABSENCE_TOLD_HAS_A_REASON.code())));
    }

    private void bookAll() {
        days.forEach(day -> at.book(day, family));
    }

    private List<AwayLine> preview(LocalDate from, LocalDate to) {
        at.scene.asParentOf(family);
        return run(() -> notices.preview(ill(family.children(), from, to)));
    }

    private List<AwayLine> tell(List<ChildId> children, LocalDate from, LocalDate to) {
        at.scene.asParentOf(family);
        return run(() -> notices.tell(ill(children, from, to)));
    }

    private List<AbsenceStretch> told() {
        at.scene.asParentOf(family);
        return run(() -> notices.told(family.id(), Set.copyOf(family.children())));
    }

    private List<AwayLine> previewBack(LocalDate from) {
        at.scene.asParentOf(family);
        return run(() -> notices.previewReturn(comes(from)));
    }

    private List<AwayLine> back(LocalDate from) {
        at.scene.asParentOf(family);
        return run(() -> notices.takeBack(comes(from)));
    }

    private TellAbsence ill(List<ChildId> children, LocalDate from, LocalDate to) {
        return new TellAbsence(family.id(), children, from, to, AbsenceKind.ILL);
    }

    private ComeAfterAll comes(LocalDate from) {
        return new ComeAfterAll(family.id(), family.children(), from, null);
    }

    private static List<Effect> effects(List<AwayLine> lines) {
        return lines.stream().map(AwayLine::effect).toList();
    }

    private List<Integer> taken() {
        return days.stream().map(at::view).map(SessionView::taken).toList();
    }

    private long changes() {
        return Stream.of(family.children().getFirst(), family.children().getLast())
                .mapToLong(child -> number(
                        "SELECT count(*) FROM programme.attendance_change c JOIN programme.attendance a ON a.id = c.attendance_id"
                                + " WHERE a.participant_id = ?",
                        child.value()))
                .sum();
    }
}
