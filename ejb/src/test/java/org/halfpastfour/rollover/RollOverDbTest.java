package org.halfpastfour.rollover;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.calendar.SeriesWeeks;
import org.halfpastfour.programme.AddSession;
import org.halfpastfour.programme.CarriedClassView;
import org.halfpastfour.programme.PlannedLine;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SeriesView;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.Sessions;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.CountedStatements;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** Classes go on in the next term as they were looked at before, once, and what cannot be is said. */
class RollOverDbTest {

    private final RollOverScene at = new RollOverScene();

    @Test
    void whatIsWrittenIsWhatWasLookedAt() {
        SeriesId spring = at.series("四点半课堂", TUESDAY, THURSDAY);
        at.inTheHolidays();
        CarriedClassView looked = at.previewOf(spring);
        assertThat(at.autumn()).isEmpty();
        at.roll();
        SeriesView autumn = at.autumn().getFirst();
        assertThat(autumn.sessions()).hasSize(looked.made());
        assertThat(autumn.title()).isEqualTo("四点半课堂");
        assertThat(autumn.recurrence().weekdays()).containsExactly(TUESDAY, THURSDAY);
        assertThat(autumn.places()).isEqualTo(20);
        assertThat(autumn.minimum()).isEqualTo(5);
        assertThat(autumn.sessions().getFirst().start()).isEqualTo(at(LocalDate.of(2026, 9, 1), "16:30"));
        assertThat(autumn.sessions()).allSatisfy(session -> assertThat(session.adults())
                .containsExactlyInAnyOrderElementsOf(at.scene.staff.subList(0, 2)));
        assertThat(autumn.sessions()).extracting(SessionView::date).doesNotContain(LocalDate.of(2026, 10, 1));
    }

    @Test
    void aYearThatIsNotAnnouncedStaysOpen() {
        at.series("四点半课堂", TUESDAY);
        at.inTheHolidays();
        at.roll();
        SeriesView autumn = at.autumn().getFirst();
        assertThat(autumn.isIncomplete()).isTrue();
        assertThat(autumn.openFrom().getYear()).isEqualTo(2027);
    }

    @Test
    void oddWeeksAreCountedFromTheFirstWeekOfTheNewTerm() {
        at.series("单周课", at.scene.room, at.scene.staff.subList(0, 2), SeriesWeeks.ODD, TUESDAY);
        at.series("双周课", at.scene.otherRoom, at.scene.staff.subList(2, 4), SeriesWeeks.EVEN, TUESDAY);
        at.inTheHolidays();
        at.roll();
        assertThat(first("单周课")).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(first("双周课")).isEqualTo(LocalDate.of(2026, 9, 8));
    }

    private LocalDate first(String title) {
        return at.autumn().stream()
                .filter(series -> series.title().equals(title))
                .map(series -> series.sessions().getFirst().date())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tappedTwiceItIsWrittenOnceAndAnswersTheSame() {
        SeriesId spring = at.series("四点半课堂", TUESDAY);
        at.inClass(spring);
        at.inTheHolidays();
        String seen = at.preview().seen();
        RolledOver first = run(() -> at.rollOvers.roll(at.command(), seen));
        RolledOver second = run(() -> at.rollOvers.roll(at.command(), seen));
        assertThat(second).isEqualTo(first);
        assertThat(first.families()).isOne();
        assertThat(at.autumn()).hasSize(1);
    }

    @Test
    void ofTwoWhoPressAtTheSameMomentOneWritesAndBothReadTheSame() {
        SeriesId spring = at.series("四点半课堂", TUESDAY, WEDNESDAY);
        at.inClass(spring);
        at.inTheHolidays();
        String seen = at.preview().seen();
        List<CompletableFuture<RolledOver>> both = IntStream.range(0, 2)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> {
                    at.scene.asStaff();
                    return run(() -> at.rollOvers.roll(at.command(), seen));
                }))
                .toList();
        List<RolledOver> answers = both.stream().map(CompletableFuture::join).toList();
        assertThat(answers.getFirst()).isEqualTo(answers.getLast());
        assertThat(at.autumn()).hasSize(1);
        assertThat(number("SELECT count(*) FROM programme.stay_question WHERE home_id = ?", at.scene.home.value()))
                .isOne();
    }

    @Test
    void nothingIsWrittenThatWasNotLookedAt() {
        at.series("四点半课堂", TUESDAY);
        at.inTheHolidays();
        String seen = at.preview().seen();
        sql(
                "UPDATE programme.staff_member SET active = false WHERE id = ?",
                at.scene.staff.getFirst().value());
        sql("UPDATE programme.room SET status = 'CLOSED' WHERE id = ?", at.scene.otherRoom.value());
        assertThatThrownBy(() -> run(() -> at.rollOvers.roll(at.command(), seen)))
                .matches(refused ->
                        ProgrammeError.NOTHING_TO_PLAN.stopped(refused) || refused instanceof ChangedMeanwhile);
        assertThat(at.autumn()).isEmpty();
    }

    @Test
    void whoLeftIsNamedAndTheClassHasAsManyPlacesAsTheOthersAllow() {
        SeriesId three = at.series("三位老师", at.scene.room, at.scene.staff.subList(0, 3), SeriesWeeks.EVERY, MONDAY);
        SeriesId two = at.series("两位老师", at.scene.otherRoom, at.scene.staff.subList(3, 5), SeriesWeeks.EVERY, MONDAY);
        at.inTheHolidays();
        leaves(2);
        leaves(4);
        assertThat(at.previewOf(three)).satisfies(view -> {
            assertThat(view.gone()).containsExactly("老师3");
            assertThat(view.adults()).hasSize(2);
            assertThat(view.places()).isEqualTo(20);
            assertThat(view.goesOn()).isTrue();
        });
        assertThat(at.previewOf(two)).satisfies(view -> {
            assertThat(view.gone()).containsExactly("老师5");
            assertThat(view.code()).isEqualTo("too-few-adults");
        });
        at.roll();
        assertThat(at.autumn()).extracting(SeriesView::title).containsExactly("三位老师");
    }

    private void leaves(int member) {
        sql(
                "UPDATE programme.staff_member SET active = false WHERE id = ?",
                at.scene.staff.get(member).value());
    }

    @Test
    void aRoomThatIsGoneAndOneThatIsTakenAreSaid() {
        SeriesId gone = at.series("没有场室", at.scene.otherRoom, at.scene.staff.subList(2, 4), SeriesWeeks.EVERY, MONDAY);
        SeriesId taken = at.series("四点半课堂", TUESDAY);
        at.inTheHolidays();
        sql("UPDATE programme.room SET status = 'CLOSED' WHERE id = ?", at.scene.otherRoom.value());
        LocalDate date = LocalDate.of(2026, 9, 8);
        occupy(date, run(() -> at.programmes.series(taken)).programme());
        assertThat(at.previewOf(gone).code()).isEqualTo("room-closed");
        CarriedClassView view = at.previewOf(taken);
        assertThat(view.out()).extracting(PlannedLine::date).containsExactly(date);
        assertThat(view.out().getFirst().code()).isEqualTo("room-taken");
        at.roll();
        SeriesView autumn = at.autumn().getFirst();
        assertThat(autumn.sessions())
                .hasSize(view.made())
                .extracting(SessionView::date)
                .doesNotContain(date);
        assertThat(autumn.recurrence().choices())
                .extracting(choice -> choice.date())
                .containsExactly(date);
    }

    private void occupy(LocalDate date, ProgrammeId programme) {
        Sessions sessions = at.scene.wiring.get(Sessions.class);
        run(() -> sessions.add(new AddSession(
                at.scene.home,
                at.scene.room,
                programme,
                at(date, "16:00"),
                at(date, "17:00"),
                10,
                0,
                null,
                null,
                at.scene.staff.subList(6, 8),
                true)));
    }

    @Test
    void aClassThatIsTakenOutDoesNotGoOn() {
        SeriesId one = at.series("一", TUESDAY);
        at.series("二", WEDNESDAY);
        at.inTheHolidays();
        RollOver command = new RollOver(
                at.scene.home, RollOverScene.SPRING, RollOverScene.AUTUMN, RollOverScene.KEPT, Set.of(one));
        String seen = run(() -> at.rollOvers.preview(command)).seen();
        run(() -> at.rollOvers.roll(command, seen));
        assertThat(at.autumn()).extracting(SeriesView::title).containsExactly("二");
    }

    @Test
    void childrenMoveUpOnceOnTheDayAndNotWhereAnotherGradeIsWritten() {
        SeriesId spring = at.series("四点半课堂", TUESDAY);
        Household third = at.inClass(spring);
        Household sixth = at.inClass(spring);
        Household corrected = at.inClass(spring);
        RollOverScene.grade(third, 3);
        RollOverScene.grade(sixth, 6);
        RollOverScene.grade(corrected, 2);
        at.inTheHolidays();
        RollOverView view = at.preview();
        assertThat(view.gradesOn()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(view.movingUp()).isEqualTo(3);
        assertThat(view.leavingPrimary()).isOne();
        at.roll();
        moveUp(LocalDate.of(2026, 8, 31));
        assertThat(RollOverScene.gradeOf(third)).isEqualTo(3);
        RollOverScene.grade(corrected, 5);
        moveUp(LocalDate.of(2026, 9, 1));
        moveUp(LocalDate.of(2026, 9, 2));
        assertThat(RollOverScene.gradeOf(third)).isEqualTo(4);
        assertThat(RollOverScene.gradeOf(sixth)).isEqualTo(7);
        assertThat(RollOverScene.gradeOf(corrected)).isEqualTo(5);
    }

    private void moveUp(LocalDate day) {
        at.scene.clock.put(day, "00:11");
        run(at.grades::moveUp);
    }

    @Test
    void whoIsTooOldByThenIsNotAsked() {
        SeriesId spring = at.series("四点半课堂", TUESDAY);
        at.inClass(spring, at.scene.household(1, LocalDate.of(2011, 8, 30)));
        at.inClass(spring, at.scene.household(1, LocalDate.of(2011, 9, 2)));
        at.inTheHolidays();
        RollOverView view = at.preview();
        assertThat(view.classes().getFirst().children())
                .extracting(RolledChildRow::tooOld)
                .containsOnlyOnce(true);
        assertThat(view.families()).isOne();
        assertThat(at.roll().children()).isOne();
    }

    @Test
    void takenBackEverythingIsAsItWas() {
        SeriesId spring = at.series("四点半课堂", TUESDAY, THURSDAY);
        Household family = at.inClass(spring);
        RollOverScene.grade(family, 3);
        at.inTheHolidays();
        RollOverView before = at.preview();
        RolledOver rolled = at.roll();
        var undone = run(() -> at.plannings.undo(rolled.planning()));
        assertThat(undone.stays()).isEmpty();
        assertThat(at.autumn()).isEmpty();
        assertThat(at.preview()).isEqualTo(before);
        assertThat(at.allAsked(family)).isEmpty();
        moveUp(LocalDate.of(2026, 9, 1));
        assertThat(RollOverScene.gradeOf(family)).isEqualTo(3);
    }

    @Test
    void whatAFamilyHasStaysAndIsNamed() {
        SeriesId spring = at.series("四点半课堂", TUESDAY);
        at.series("别的课", at.scene.otherRoom, at.scene.staff.subList(2, 4), SeriesWeeks.EVERY, TUESDAY);
        Household family = at.inClass(spring);
        at.inTheHolidays();
        RolledOver rolled = at.roll();
        at.answer(family, StayAnswer.STAYS);
        at.scene.asStaff();
        var undone = run(() -> at.plannings.undo(rolled.planning()));
        assertThat(undone.goes()).isNotEmpty();
        assertThat(undone.stays()).hasSameSizeAs(at.autumn().getFirst().sessions());
        assertThat(at.autumn()).extracting(SeriesView::title).containsExactly("四点半课堂");
        assertThat(run(() -> at.plannings.undo(rolled.planning())).goes()).isEmpty();
    }

    @Test
    void othersHaveNoPartInIt() {
        SeriesId spring = at.series("四点半课堂", TUESDAY);
        at.inClass(spring);
        at.inTheHolidays();
        RolledOver rolled = at.roll();
        at.scene.asker.become(AccountId.of(Ids.next()), Set.of(UUID.randomUUID()), Set.of());
        assertThatThrownBy(() -> run(() -> at.rollOvers.preview(at.command())))
                .matches(AccountError.NOT_FOUND::stopped);
        assertThatThrownBy(() -> run(() -> at.plannings.undo(rolled.planning())))
                .matches(ProgrammeError.PLANNING_NOT_FOUND::stopped);
        assertThatThrownBy(() -> run(() -> at.lists.of(at.scene.home))).matches(AccountError.NOT_FOUND::stopped);
    }

    @Test
    void theTermComesLaterAndThePlacesAreKeptUntilADayBefore() {
        at.series("四点半课堂", TUESDAY);
        at.inTheHolidays();
        refused(
                "to",
                new RollOver(at.scene.home, RollOverScene.AUTUMN, RollOverScene.SPRING, RollOverScene.KEPT, Set.of()));
        refused("keptUntil", until(LocalDate.of(2026, 9, 1)));
        refused("keptUntil", until(RollOverScene.TODAY.minusDays(1)));
    }

    private RollOver until(LocalDate day) {
        return new RollOver(at.scene.home, RollOverScene.SPRING, RollOverScene.AUTUMN, day, Set.of());
    }

    private void refused(String field, RollOver command) {
        assertThatThrownBy(() -> run(() -> at.rollOvers.preview(command)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(field);
    }

    @Test
    void asksTheDatabaseNoMoreForManyChildrenThanForOne() {
        int few = statements(1);
        int many = statements(12);
        assertThat(many).isEqualTo(few);
    }

    private static int statements(int families) {
        RollOverScene home = new RollOverScene();
        SeriesId spring = home.series("四点半课堂", TUESDAY);
        for (int i = 0; i < families; i++) {
            Household unused = home.inClass(spring);
            Objects.requireNonNull(unused);
        }
        home.inTheHolidays();
        String seen = home.preview().seen();
        return CountedStatements.of(() -> run(() -> home.rollOvers.roll(home.command(), seen)))
                .statements()
                .size();
    }
}
