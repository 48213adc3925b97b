package org.halfpastfour.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.calendar.DateChoice;
import org.halfpastfour.calendar.DayReason;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.HomeScene;
import org.junit.jupiter.api.Test;

class SeriesDbTest {

    private static final Set<DayOfWeek> SCHOOL_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final LocalDate TUESDAY = TODAY.plusDays(1);

    private final HomeScene scene = new HomeScene().asStaff();
    private final Programmes programmes = scene.wiring.get(Programmes.class);
    private final Sessions sessions = scene.wiring.get(Sessions.class);
    private final ProgrammeId programme = run(() -> programmes.make(
            new MakeProgramme(scene.home, SessionKind.AFTER_SCHOOL_CLASS, "四点半课堂", "作业辅导", 6, 14, false)));

    @Test
    void programmesAreListedWithNumbersAsNumbers() {
        List.of("书法10班", "书法2班", "书法", "书法1班")
                .forEach(title -> run(() ->
                        programmes.make(new MakeProgramme(scene.home, SessionKind.COURSE, title, "", 6, 14, false))));
        assertThat(run(() -> programmes.of(scene.home)))
                .extracting(ProgrammeView::title)
                .filteredOn(title -> title.startsWith("书法"))
                .containsExactly("书法", "书法1班", "书法2班", "书法10班");
    }

    @Test
    void makesASessionForEveryDateOnWhichItIsHeld() {
        SeriesId id = plan(series(TUESDAY, TUESDAY.plusDays(9), List.of()));
        List<SessionView> made = run(() -> programmes.series(id)).sessions();
        assertThat(made)
                .extracting(SessionView::date)
                .containsExactly(
                        TUESDAY,
                        TUESDAY.plusDays(1),
                        TUESDAY.plusDays(2),
                        TUESDAY.plusDays(3),
                        TUESDAY.plusDays(6),
                        TUESDAY.plusDays(7),
                        TUESDAY.plusDays(8),
                        TUESDAY.plusDays(9));
        assertThat(made.getFirst().start()).isEqualTo(at(TUESDAY, "16:30"));
        assertThat(made.getFirst().signupCloses()).isEqualTo(at(TUESDAY, "15:30"));
        assertThat(made.getFirst().state()).isEqualTo(SessionState.PUBLISHED);
        assertThat(made.getFirst().adults()).containsExactlyInAnyOrderElementsOf(scene.staff.subList(0, 2));
    }

    @Test
    void keepsHowItComesBackWithTheDatesChosenByHand() {
        PlanSeries command = series(
                TUESDAY,
                TUESDAY.plusDays(9),
                List.of(
                        new DateChoice(TUESDAY.plusDays(2), false, "运动会"),
                        new DateChoice(TUESDAY.plusDays(4), true, "补课")));
        SeriesId id = plan(command);
        SeriesView series = run(() -> programmes.series(id));
        assertThat(series.recurrence()).isEqualTo(command.recurrence());
        assertThat(run(() -> programmes.seriesOf(programme))).hasSize(1);
    }

    @Test
    void saysOfEveryDateWhyItIsInOrOut() {
        List<PlannedDate> dates = preview(series(
                        TUESDAY, TUESDAY.plusDays(6), List.of(new DateChoice(TUESDAY.plusDays(1), false, "运动会"))))
                .dates();
        assertThat(dates)
                .filteredOn(date -> date.occurrence().date().equals(TUESDAY.plusDays(1)))
                .extracting(date -> date.occurrence().reason())
                .containsExactly(DayReason.LEFT_OUT_BY_HAND);
        assertThat(dates).filteredOn(date -> date.occurrence().held()).hasSize(4);
    }

    @Test
    void saysBeforehandWhatItWouldRunInto() {
        plan(series(TUESDAY, TUESDAY, List.of()));
        Clash clash = preview(series(TUESDAY, TUESDAY.plusDays(1), List.of()))
                .dates()
                .getFirst()
                .clash();
        assertThat(clash).isEqualTo(new Clash("room-taken", "四点半课堂", at(TUESDAY, "16:30"), at(TUESDAY, "18:00"), null));
        Clash ofAdult = preview(series(TUESDAY, TUESDAY, List.of(), scene.otherRoom))
                .dates()
                .getFirst()
                .clash();
        assertThat(ofAdult.code()).isEqualTo("adult-taken");
        assertThat(ofAdult.who()).isIn("老师1", "老师2");
    }

    @Test
    void makesNothingWhenOneDateRunsIntoSomething() {
        plan(series(TUESDAY.plusDays(1), TUESDAY.plusDays(1), List.of()));
        assertThatThrownBy(() -> plan(series(TUESDAY, TUESDAY.plusDays(2), List.of())))
                .matches(ProgrammeError.ROOM_TAKEN::stopped);
        assertThat(run(() -> sessions.week(scene.home, TODAY))).hasSize(1);
    }

    @Test
    void saysWhenTheHomeIsClosed() {
        Recurrence late = new Recurrence(
                SCHOOL_DAYS,
                LocalTime.of(21, 0),
                LocalTime.of(22, 30),
                new DateRange(TUESDAY, TUESDAY),
                SeriesDays.SCHOOL_DAYS,
                List.of());
        PlanSeries command = new PlanSeries(
                programme, scene.room, scene.staff.subList(0, 2), late, 20, 0, scene.clock.instant(), 0, true);
        assertThat(preview(command).dates().getFirst().clash().code()).isEqualTo("closed-hours");
        assertThatThrownBy(() -> plan(command)).matches(ProgrammeError.CLOSED_HOURS::stopped);
    }

    @Test
    void refusesAClassOnAnyDay() {
        Recurrence anyDay = new Recurrence(
                EnumSet.of(DayOfWeek.SATURDAY),
                LocalTime.of(16, 30),
                LocalTime.of(18, 0),
                new DateRange(TUESDAY, TUESDAY.plusDays(9)),
                SeriesDays.ANY_DAY,
                List.of());
        PlanSeries command = new PlanSeries(
                programme, scene.room, scene.staff.subList(0, 2), anyDay, 20, 0, scene.clock.instant(), 0, true);
        assertThatThrownBy(() -> plan(command)).isInstanceOf(InvalidInput.class).hasMessageContaining("rule");
    }

    @Test
    void tellsHowManyPlacesRoomAndAdultsAllow() {
        assertThat(preview(series(TUESDAY, TUESDAY, List.of())).places().byRoom())
                .isEqualTo(40);
        assertThat(preview(series(TUESDAY, TUESDAY, List.of())).places().byAdults())
                .isEqualTo(30);
    }

    @Test
    void refusesMorePlacesThanTheAdultsAllow() {
        PlanSeries command = new PlanSeries(
                programme,
                scene.room,
                scene.staff.subList(0, 1),
                recurrence(TUESDAY, TUESDAY, List.of()),
                20,
                0,
                scene.clock.instant(),
                0,
                true);
        assertThatThrownBy(() -> plan(command)).matches(ProgrammeError.TOO_MANY_PLACES::stopped);
    }

    @Test
    void refusesDatesInThePastAndSeriesOfNoDate() {
        assertThatThrownBy(() -> plan(series(TODAY.minusDays(1), TUESDAY, List.of())))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("from");
        LocalDate saturday = TODAY.plusDays(5);
        assertThatThrownBy(() -> plan(series(saturday, saturday, List.of()))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void leavesOutTodayWhenItsTimeIsOver() {
        scene.clock.put(TODAY, "17:00");
        SeriesPreview preview = preview(series(TODAY, TUESDAY, List.of()));
        assertThat(preview.sessions()).isEqualTo(1);
        SeriesId id = plan(series(TODAY, TUESDAY, List.of()));
        assertThat(run(() -> programmes.series(id)).sessions())
                .extracting(SessionView::date)
                .containsExactly(TUESDAY);
    }

    @Test
    void isShownToFamiliesOnceItIsPublished() {
        PlanSeries shown = series(TUESDAY, TUESDAY, List.of());
        SeriesId id = plan(new PlanSeries(
                shown.programme(),
                shown.room(),
                shown.adults(),
                shown.recurrence(),
                20,
                0,
                shown.signupOpens(),
                60,
                false));
        scene.asParentOf(scene.household(1));
        FindSessions question = new FindSessions(scene.home, TUESDAY, TUESDAY, null, null, 10);
        assertThat(run(() -> sessions.find(question))).isEmpty();
        scene.asStaff();
        run(() -> {
            programmes.publish(id);
            return null;
        });
        scene.asParentOf(scene.household(1));
        assertThat(run(() -> sessions.find(question))).hasSize(1);
    }

    @Test
    void aProgrammeThatSomebodyElseChangedIsNotOverwritten() {
        change("书法", 0);
        assertThatThrownBy(() -> change("绘画", 0)).isInstanceOf(ChangedMeanwhile.class);
        ProgrammeView now = run(() -> programmes.of(scene.home)).getFirst();
        assertThat(now.title()).isEqualTo("书法");
        change("绘画", now.version());
    }

    @Test
    void ofTwoChangesOfAProgrammeAtTheSameMomentOneIsTold() {
        assertThatThrownBy(() -> run(() -> {
                    programmes.of(scene.home);
                    sql("UPDATE programme.programme SET version = 1 WHERE id = ?", programme.value());
                    programmes.change(changed("书法", 0));
                    return null;
                }))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    private void change(String title, int version) {
        run(() -> {
            programmes.change(changed(title, version));
            return null;
        });
    }

    private ChangeProgramme changed(String title, int version) {
        return new ChangeProgramme(programme, title, "", 6, 14, false, true, version);
    }

    @Test
    void belongsToTheStaffOfItsHome() {
        new HomeScene();
        HomeScene other = new HomeScene();
        scene.asker.become(other.staffAccount, Set.of(other.home.value()), Set.of());
        assertThatThrownBy(() -> run(() -> programmes.of(scene.home))).matches(AccountError.NOT_FOUND::stopped);
        assertThatThrownBy(() -> run(() -> programmes.seriesOf(programme)))
                .matches(ProgrammeError.PROGRAMME_NOT_FOUND::stopped);
    }

    private SeriesId plan(PlanSeries command) {
        return run(() -> programmes.plan(command));
    }

    private SeriesPreview preview(PlanSeries command) {
        return run(() -> programmes.preview(command));
    }

    private PlanSeries series(LocalDate from, LocalDate to, List<DateChoice> choices) {
        return series(from, to, choices, scene.room);
    }

    private PlanSeries series(LocalDate from, LocalDate to, List<DateChoice> choices, RoomId room) {
        return new PlanSeries(
                programme,
                room,
                scene.staff.subList(0, 2),
                recurrence(from, to, choices),
                20,
                5,
                scene.clock.instant(),
                60,
                true);
    }

    private static Recurrence recurrence(LocalDate from, LocalDate to, List<DateChoice> choices) {
        return new Recurrence(
                SCHOOL_DAYS,
                LocalTime.of(16, 30),
                LocalTime.of(18, 0),
                new DateRange(from, to),
                SeriesDays.SCHOOL_DAYS,
                choices);
    }
}
