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
import org.halfpastfour.calendar.Occurrence;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.home.Places;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.HomeScene;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sessions that are missing for ever were the fault: a series goes on, and a day by hand belongs to it. */
class SeriesGoOnDbTest {

    private static final LocalDate TUESDAY = TODAY.plusDays(1);

    private final HomeScene scene = new HomeScene().asStaff();
    private final Programmes programmes = scene.wiring.get(Programmes.class);
    private final Sessions sessions = scene.wiring.get(Sessions.class);
    private final ProgrammeId programme = run(() -> programmes.make(
            new MakeProgramme(scene.home, SessionKind.AFTER_SCHOOL_CLASS, "四点半课堂", "作业辅导", 6, 14, false)));

    @Test
    void aSeriesGoesOnUntilALaterDateWithTheRulesItHas() {
        SeriesId id = plan(TUESDAY, TUESDAY.plusDays(1));
        assertThat(extend(id, TUESDAY.plusDays(6))).isEqualTo(3);
        assertThat(view(id).sessions())
                .extracting(SessionView::date)
                .containsExactly(
                        TUESDAY, TUESDAY.plusDays(1), TUESDAY.plusDays(2), TUESDAY.plusDays(3), TUESDAY.plusDays(6));
        SessionView last = view(id).sessions().getLast();
        assertThat(last.start()).isEqualTo(at(TUESDAY.plusDays(6), "16:30"));
        assertThat(last.signupCloses()).isEqualTo(at(TUESDAY.plusDays(6), "15:30"));
        assertThat(last.places()).isEqualTo(20);
        assertThat(last.adults()).containsExactlyInAnyOrderElementsOf(scene.staff.subList(0, 2));
        assertThat(view(id).recurrence().dates()).isEqualTo(new DateRange(TUESDAY, TUESDAY.plusDays(6)));
    }

    @Test
    void whatTheAnnouncedYearLeftOutIsMadeOnceTheNextOneIsAnnounced() {
        SeriesId id = plan(TUESDAY, TUESDAY.plusDays(3));
        sql("UPDATE programme.series SET open_from = ? WHERE id = ?", TUESDAY.plusDays(2), id.value());
        sql(
                "UPDATE programme.session SET state = 'CANCELLED', cancel_reason = '-' WHERE series_id = ? AND date > ?",
                id.value(),
                TUESDAY.plusDays(1));
        sql(
                "UPDATE programme.session_adult SET active = false WHERE session_id IN "
                        + "(SELECT id FROM programme.session WHERE state = 'CANCELLED' AND series_id = ?)",
                id.value());
        assertThat(view(id).isIncomplete()).isTrue();
        assertThat(extend(id, TUESDAY.plusDays(3))).isEqualTo(2);
        assertThat(view(id).isIncomplete()).isFalse();
    }

    @Test
    void aSeriesThatRunsIntoAYearThatIsNotAnnouncedIsOpenFromItsFirstDay() {
        List<PlannedDate> dates = List.of(
                date(LocalDate.of(2026, 12, 31), DayReason.SCHOOL_DAY),
                date(LocalDate.of(2027, 1, 4), DayReason.NOT_ANNOUNCED),
                date(LocalDate.of(2027, 1, 5), DayReason.NOT_ANNOUNCED));
        LocalDate last = LocalDate.of(2027, 1, 8);
        assertThat(new SeriesPreview(dates, new Places(40, 30), 1).openFrom(last))
                .isEqualTo("2027-01-04");
        assertThat(new SeriesPreview(dates.subList(0, 1), new Places(40, 30), 1).openFrom(last))
                .isEqualTo("2027-01-09");
    }

    private static PlannedDate date(LocalDate date, DayReason reason) {
        return new PlannedDate(new Occurrence(date, reason == DayReason.SCHOOL_DAY, reason, ""), null);
    }

    @Test
    void saysBeforehandWhatWouldCome() {
        SeriesId id = plan(TUESDAY, TUESDAY);
        SeriesPreview preview = run(() -> programmes.preview(further(id, TUESDAY.plusDays(6), List.of())));
        assertThat(preview.dates())
                .extracting(date -> date.occurrence().date())
                .startsWith(TUESDAY.plusDays(1))
                .doesNotContain(TUESDAY);
        assertThat(preview.sessions()).isEqualTo(4);
        assertThat(view(id).sessions()).hasSize(1);
    }

    @Test
    void makesNothingWhenOneNewDateRunsIntoSomething() {
        SeriesId id = plan(TUESDAY, TUESDAY);
        var unused = add(null, TUESDAY.plusDays(2), "16:00", "17:00");
        assertThatThrownBy(() -> extend(id, TUESDAY.plusDays(3))).matches(ProgrammeError.ROOM_TAKEN::stopped);
        assertThat(view(id).sessions()).hasSize(1);
        assertThat(view(id).recurrence().dates().to()).isEqualTo(TUESDAY);
    }

    @Test
    void newDatesAreLeftOutByHandAndThoseChosenBeforeStay() {
        SeriesId id = plan(TUESDAY, TUESDAY);
        DateChoice sports = new DateChoice(TUESDAY.plusDays(1), false, "运动会");
        assertThat(run(() -> programmes.extend(further(id, TUESDAY.plusDays(3), List.of(sports)))))
                .isEqualTo(2);
        assertThat(view(id).recurrence().choices()).containsExactly(sports);
    }

    @Test
    void doesNotEndBeforeItDidAndMakesNoDateTwice() {
        SeriesId id = plan(TUESDAY, TUESDAY.plusDays(2));
        assertThatThrownBy(() -> extend(id, TUESDAY.plusDays(1)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("to");
        assertThatThrownBy(() -> extend(id, TUESDAY.plusDays(2))).isInstanceOf(InvalidInput.class);
        assertThat(view(id).sessions()).hasSize(3);
    }

    @Test
    void aSessionThatWasMovedOutOfItsDayIsNotMadeAgain() {
        SeriesId id = plan(TUESDAY, TUESDAY.plusDays(2));
        SessionView last = view(id).sessions().getLast();
        run(() -> {
            sessions.move(new MoveSession(
                    last.id(), scene.otherRoom, at(TUESDAY.plusDays(1), "18:30"), at(TUESDAY.plusDays(1), "20:00")));
            return null;
        });
        assertThat(extend(id, TUESDAY.plusDays(3))).isEqualTo(1);
        assertThat(view(id).sessions())
                .extracting(SessionView::date)
                .containsExactly(TUESDAY, TUESDAY.plusDays(1), TUESDAY.plusDays(1), TUESDAY.plusDays(3));
    }

    @Test
    void aSeriesMayGoOnForMoreThanTwoYears() {
        SeriesId id = plan(TUESDAY, TUESDAY);
        sql("UPDATE programme.series SET from_date = ? WHERE id = ?", TUESDAY.minusYears(3), id.value());
        assertThat(extend(id, TUESDAY.plusDays(1))).isEqualTo(1);
        assertThat(view(id).recurrence().dates().from()).isEqualTo(TUESDAY.minusYears(3));
    }

    @Test
    void noMoreThanTwoYearsArePlannedAtOnce() {
        assertThatThrownBy(() -> command(TUESDAY, TUESDAY.plusDays(731)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("to");
        SeriesId id = plan(TUESDAY, TUESDAY);
        assertThatThrownBy(() -> extend(id, TUESDAY.plusDays(733))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aMakeUpDayAddedByHandBelongsToTheSeries() {
        SeriesId id = plan(TUESDAY, TUESDAY);
        SessionId added = add(id, TUESDAY.plusDays(2), "17:00", "18:30");
        assertThat(view(id).sessions()).extracting(SessionView::id).contains(added);
        SessionView session = run(() -> sessions.session(added));
        assertThat(session.series()).isEqualTo(id);
        assertThat(session.signupCloses()).isEqualTo(at(TUESDAY.plusDays(2), "16:00"));
    }

    @Test
    void aDayThatWasAddedByHandIsNotMadeOnceMoreWhenTheSeriesGoesOn() {
        SeriesId id = plan(TUESDAY, TUESDAY);
        var unused = add(id, TUESDAY.plusDays(2), "17:00", "18:30");
        assertThat(extend(id, TUESDAY.plusDays(3))).isEqualTo(2);
        assertThat(view(id).sessions()).hasSize(4);
    }

    @Test
    void aSessionBelongsToNoSeriesOfAnotherProgramme() {
        SeriesId id = plan(TUESDAY, TUESDAY);
        ProgrammeId other = run(() ->
                programmes.make(new MakeProgramme(scene.home, SessionKind.AFTER_SCHOOL_CLASS, "书法", "", 6, 14, false)));
        assertThatThrownBy(() -> run(() -> sessions.add(session(other, id, TUESDAY.plusDays(2), "17:00", "18:30"))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("series");
        SessionId alone = add(null, TUESDAY.plusDays(2), "17:00", "18:30");
        assertThatThrownBy(() -> sql(
                        "UPDATE programme.session SET programme_id = ?, series_id = ? WHERE id = ?",
                        other.value(),
                        id.value(),
                        alone.value()))
                .hasMessageContaining("session_series_of_programme");
    }

    @Test
    void isSaidToEndInTheWeekOfItsLastDayAndTwoWeeksBefore() {
        SeriesId id = plan(TUESDAY, TUESDAY.plusDays(14));
        assertThat(ending(TUESDAY.minusDays(1))).containsExactly(id);
        assertThat(ending(TUESDAY.plusDays(13))).containsExactly(id);
        assertThat(ending(TUESDAY.minusDays(8))).isEmpty();
        assertThat(ending(TUESDAY.plusDays(20))).isEmpty();
        assertThat(view(id).plannedUntil()).isEqualTo(TUESDAY.plusDays(14));
        var unused = extend(id, TUESDAY.plusDays(28));
        assertThat(ending(TUESDAY.minusDays(1))).isEmpty();
    }

    @Test
    void ofAProgrammeThatIsOutOfUseNoSeriesIsAskedToGoOn() {
        var unused = plan(TUESDAY, TUESDAY);
        sql("UPDATE programme.programme SET active = false WHERE id = ?", programme.value());
        assertThat(ending(TUESDAY.minusDays(1))).isEmpty();
    }

    @Test
    void belongsToTheStaffOfItsHome() {
        SeriesId id = plan(TUESDAY, TUESDAY);
        HomeScene other = new HomeScene();
        scene.asker.become(other.staffAccount, Set.of(other.home.value()), Set.of());
        assertThatThrownBy(() -> extend(id, TUESDAY.plusDays(3))).matches(ProgrammeError.SERIES_NOT_FOUND::stopped);
        assertThatThrownBy(() -> ending(TUESDAY)).matches(AccountError.NOT_FOUND::stopped);
        assertThatThrownBy(() -> run(() -> programmes.preview(further(id, TUESDAY.plusDays(3), List.of()))))
                .matches(ProgrammeError.SERIES_NOT_FOUND::stopped);
    }

    private List<SeriesId> ending(LocalDate monday) {
        return run(() -> programmes.ending(scene.home, monday, monday.plusDays(6))).stream()
                .map(SeriesView::id)
                .toList();
    }

    private SeriesView view(SeriesId id) {
        return run(() -> programmes.series(id));
    }

    private int extend(SeriesId id, LocalDate to) {
        return run(() -> programmes.extend(further(id, to, List.of())));
    }

    private ExtendSeries further(SeriesId id, LocalDate to, List<DateChoice> choices) {
        return new ExtendSeries(id, to, scene.staff.subList(0, 2), choices, scene.clock.instant(), true);
    }

    private SessionId add(@Nullable SeriesId series, LocalDate date, String start, String end) {
        return run(() -> sessions.add(session(programme, series, date, start, end)));
    }

    private AddSession session(ProgrammeId of, @Nullable SeriesId series, LocalDate date, String start, String end) {
        return new AddSession(
                scene.home,
                scene.room,
                of,
                series,
                at(date, start),
                at(date, end),
                20,
                0,
                null,
                null,
                scene.staff.subList(0, 2),
                true);
    }

    private SeriesId plan(LocalDate from, LocalDate to) {
        return run(() -> programmes.plan(command(from, to)));
    }

    private PlanSeries command(LocalDate from, LocalDate to) {
        return new PlanSeries(
                programme,
                scene.room,
                scene.staff.subList(0, 2),
                new Recurrence(
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        LocalTime.of(16, 30),
                        LocalTime.of(18, 0),
                        new DateRange(from, to),
                        SeriesDays.SCHOOL_DAYS,
                        List.of()),
                20,
                5,
                scene.clock.instant(),
                60,
                true);
    }
}
