package org.halfpastfour.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.halfpastfour.account.AccountId;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.calendar.SeriesWeeks;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.HomeScene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A week that is copied, a make-up workday that runs as another weekday, and both taken back. */
class PlannedTogetherDbTest {

    /** The Monday of a week in September 2026, whose twentieth, a Sunday, is worked. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    private static final LocalDate MAKE_UP = LocalDate.of(2026, 9, 20);

    private final HomeScene scene = scene();
    private final Programmes programmes = scene.wiring.get(Programmes.class);
    private final Sessions sessions = scene.wiring.get(Sessions.class);
    private final CopiedPlans copies = scene.wiring.get(CopiedPlans.class);
    private final MakeUpDays makeUpDays = scene.wiring.get(MakeUpDays.class);
    private final Plannings plannings = scene.wiring.get(Plannings.class);
    private final ProgrammeId event = programme(SessionKind.COURSE, "书法");

    private static HomeScene scene() {
        HomeScene scene = new HomeScene().asStaff();
        scene.clock.put(LocalDate.of(2026, 8, 24), "10:00");
        return scene;
    }

    private ProgrammeId programme(SessionKind kind, String title) {
        return run(() -> programmes.make(new MakeProgramme(scene.home, kind, title, "", 6, 14, false)));
    }

    private SessionId add(LocalDate date, String start, String end) {
        return run(() -> sessions.add(new AddSession(
                scene.home,
                scene.room,
                event,
                at(date, start),
                at(date, end),
                10,
                0,
                null,
                null,
                scene.staff.subList(0, 2),
                true)));
    }

    private List<SessionView> week(LocalDate monday) {
        return run(() -> scene.wiring.get(SessionDirectory.class).at(scene.home, monday, monday.plusDays(6)));
    }

    private CopyDays week() {
        return new CopyDays(scene.home, MONDAY, MONDAY.plusDays(6), MONDAY.plusDays(7), false);
    }

    private PlanPreview preview(CopyDays command) {
        return run(() -> copies.preview(command));
    }

    private PlanningId copy(CopyDays command) {
        String seen = preview(command).seen();
        return run(() -> copies.copy(command, seen));
    }

    @Test
    void aWeekIsCopiedAsItIs() {
        add(MONDAY, "10:00", "11:00");
        add(MONDAY.plusDays(5), "14:00", "16:00");
        PlanPreview looked = preview(week());
        copy(week());
        List<SessionView> copied = week(MONDAY.plusDays(7));
        assertThat(copied).hasSize(looked.made()).hasSize(2);
        assertThat(copied.getFirst().start()).isEqualTo(at(MONDAY.plusDays(7), "10:00"));
        assertThat(copied.getFirst().adults()).containsExactlyInAnyOrderElementsOf(scene.staff.subList(0, 2));
        assertThat(copied.getFirst().places()).isEqualTo(10);
        assertThat(copied.getFirst().state()).isEqualTo(SessionState.PUBLISHED);
    }

    @Test
    void copiedTwiceIsCopiedOnce() {
        add(MONDAY, "10:00", "11:00");
        PlanningId first = copy(week());
        assertThat(preview(week()).lines()).extracting(PlannedLine::code).containsExactly("already-there");
        assertThat(copy(week())).isEqualTo(first);
        assertThat(week(MONDAY.plusDays(7))).hasSize(1);
    }

    @Test
    void whatCannotBeIsLeftOutAndSaid() {
        add(MONDAY, "10:00", "11:00");
        add(MONDAY.plusDays(1), "10:00", "11:00");
        add(MONDAY.plusDays(2), "10:00", "11:00");
        add(MONDAY.plusDays(8), "09:30", "10:30");
        sql(
                "INSERT INTO programme.local_closure (id, home_id, first_day, last_day, reason) VALUES (?, ?, ?, ?, '停水')",
                Ids.next(),
                scene.home.value(),
                MONDAY.plusDays(9),
                MONDAY.plusDays(9));
        PlanPreview looked = preview(week());
        assertThat(looked.lines()).extracting(PlannedLine::code).containsExactly(null, "room-taken", "day-not-held");
        assertThat(looked.lines()).extracting(PlannedLine::detail).containsExactly("", "书法", "停水");
        copy(week());
        assertThat(week(MONDAY.plusDays(7))).hasSize(2);
    }

    @Test
    void takenBackACopyIsAsIfItHadNeverBeen() {
        add(MONDAY, "10:00", "11:00");
        PlanPreview before = preview(week());
        PlanningId copy = copy(week());
        assertThat(run(() -> plannings.lately(scene.home)))
                .extracting(PlanningView::id)
                .contains(copy);
        UndoView undone = run(() -> plannings.undo(copy));
        assertThat(undone.goes()).hasSize(1);
        assertThat(week(MONDAY.plusDays(7))).isEmpty();
        assertThat(preview(week())).isEqualTo(before);
        assertThat(run(() -> plannings.lately(scene.home))).isEmpty();
        assertThat(run(() -> plannings.undo(copy)).goes()).isEmpty();
    }

    @Test
    void aSeriesIsTakenBackToo() {
        SeriesId series = series("四点半课堂", SeriesWeeks.EVERY, DayOfWeek.TUESDAY);
        PlanningView planned = run(() -> plannings.lately(scene.home)).getFirst();
        assertThat(planned.titles()).containsExactly("四点半课堂");
        PlanningId planning = planned.id();
        run(() -> plannings.undo(planning));
        assertThatThrownBy(() -> run(() -> programmes.series(series)))
                .matches(ProgrammeError.SERIES_NOT_FOUND::stopped);
        assertThat(week(MONDAY)).isEmpty();
    }

    @Test
    void whatWasCalledOffStaysAndIsNamed() {
        series("四点半课堂", SeriesWeeks.EVERY, DayOfWeek.TUESDAY);
        SessionId cancelled = week(MONDAY).getFirst().id();
        run(() -> {
            sessions.cancel(cancelled, "停水");
            return null;
        });
        PlanningId planning = run(() -> plannings.lately(scene.home)).getFirst().id();
        UndoView undone = run(() -> plannings.undo(planning));
        assertThat(undone.stays()).extracting(StayingRow::reason).containsExactly(StayReason.BEGUN);
        assertThat(week(MONDAY)).extracting(SessionView::id).containsExactly(cancelled);
    }

    private SeriesId series(String title, SeriesWeeks weeks, DayOfWeek weekday) {
        ProgrammeId programme = programme(SessionKind.AFTER_SCHOOL_CLASS, title);
        boolean odd = weeks == SeriesWeeks.ODD;
        return run(() -> programmes.plan(new PlanSeries(
                programme,
                odd ? scene.otherRoom : scene.room,
                odd ? scene.staff.subList(2, 4) : scene.staff.subList(0, 2),
                new Recurrence(
                        EnumSet.of(weekday),
                        LocalTime.of(16, 30),
                        LocalTime.of(18, 0),
                        new DateRange(MONDAY, MONDAY.plusDays(25)),
                        SeriesDays.SCHOOL_DAYS,
                        weeks,
                        List.of()),
                20,
                0,
                scene.clock.instant(),
                60,
                true)));
    }

    @Test
    void aMakeUpWorkdayHasTheClassesOfTheWeekdayThatWasChosen() {
        SeriesId wednesday = series("周三课", SeriesWeeks.EVERY, DayOfWeek.WEDNESDAY);
        series("周四课", SeriesWeeks.EVERY, DayOfWeek.THURSDAY);
        LikeWeekday command = new LikeWeekday(scene.home, MAKE_UP, DayOfWeek.WEDNESDAY);
        assertThat(run(() -> makeUpDays.ahead(scene.home)))
                .extracting(day -> day.date())
                .contains(MAKE_UP);
        PlanPreview looked = run(() -> makeUpDays.preview(command));
        PlanningId planned = run(() -> makeUpDays.plan(command, looked.seen()));
        SessionView made = on(MAKE_UP).getFirst();
        assertThat(on(MAKE_UP)).hasSize(1);
        assertThat(made.series()).isEqualTo(wednesday);
        assertThat(made.start()).isEqualTo(at(MAKE_UP, "16:30"));
        assertThat(made.signupCloses()).isEqualTo(at(MAKE_UP, "15:30"));
        assertThat(made.taken()).isZero();
        assertThat(run(() -> makeUpDays.plan(command, looked.seen()))).isEqualTo(planned);
        run(() -> plannings.undo(planned));
        assertThat(on(MAKE_UP)).isEmpty();
        assertThat(run(() -> makeUpDays.preview(command))).isEqualTo(looked);
    }

    private List<SessionView> on(LocalDate date) {
        return run(() -> scene.wiring.get(SessionDirectory.class).at(scene.home, date, date));
    }

    /** The make-up workday lies in the third week of the term. */
    @Test
    void oddAndEvenWeeksHoldOnAMakeUpWorkdayToo() {
        series("单周课", SeriesWeeks.ODD, DayOfWeek.WEDNESDAY);
        series("双周课", SeriesWeeks.EVEN, DayOfWeek.WEDNESDAY);
        PlanPreview looked = run(() -> makeUpDays.preview(new LikeWeekday(scene.home, MAKE_UP, DayOfWeek.WEDNESDAY)));
        assertThat(looked.lines()).extracting(PlannedLine::title).containsExactly("单周课");
    }

    @Test
    void onlyAMakeUpWorkdayRunsAsAnotherWeekday() {
        assertThatThrownBy(
                        () -> run(() -> makeUpDays.preview(new LikeWeekday(scene.home, MONDAY, DayOfWeek.WEDNESDAY))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new LikeWeekday(scene.home, MAKE_UP, DayOfWeek.SUNDAY))
                .isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"first, 0, 6, 8", "first, 0, 6, 0", "to, 3, 0, 7", "to, 0, 250, 252"})
    void isCopiedToTheSameWeekdayLaterAndNoMoreThanATerm(String field, int from, int to, int first) {
        assertThatThrownBy(() -> new CopyDays(
                        scene.home, MONDAY.plusDays(from), MONDAY.plusDays(to), MONDAY.plusDays(first), true))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(field);
    }

    @Test
    void anotherHomePlansNothingHere() {
        scene.asker.become(AccountId.of(Ids.next()), Set.of(Ids.next()), Set.of());
        assertThatThrownBy(() -> preview(week())).matches(AccountError.NOT_FOUND::stopped);
        assertThatThrownBy(() -> run(() -> makeUpDays.ahead(scene.home))).matches(AccountError.NOT_FOUND::stopped);
        assertThatThrownBy(() -> run(() -> plannings.lately(scene.home))).matches(AccountError.NOT_FOUND::stopped);
    }
}
