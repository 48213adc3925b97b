package org.halfpastfour.rollover;

import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.calendar.SeriesWeeks;
import org.halfpastfour.calendar.TermId;
import org.halfpastfour.family.DueGrades;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.programme.CarriedClassView;
import org.halfpastfour.programme.MakeProgramme;
import org.halfpastfour.programme.PlanSeries;
import org.halfpastfour.programme.Plannings;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SeriesView;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.TakingBackPlan;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.signup.BookSeries;
import org.halfpastfour.signup.SignUp;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;

/** A home at the end of the spring term with classes in its last two weeks, and with the autumn term ahead. */
final class RollOverScene {

    static final TermId SPRING = new TermId(UUID.fromString("01990000-0000-7000-8000-000000020252"));
    static final TermId AUTUMN = new TermId(UUID.fromString("01990000-0000-7000-8000-000000020261"));
    static final LocalDate PLANNED = LocalDate.of(2026, 6, 15);
    static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    static final LocalDate TODAY = LocalDate.of(2026, 7, 6);
    static final LocalDate KEPT = LocalDate.of(2026, 8, 20);

    final HomeScene scene = new HomeScene();
    final RollOvers rollOvers = scene.wiring.get(RollOvers.class);
    final Stays stays = scene.wiring.get(Stays.class);
    final StayLists lists = scene.wiring.get(StayLists.class);
    final Plannings plannings = scene.wiring.get(Plannings.class);
    final SignUp signUp = scene.wiring.get(SignUp.class);
    final Programmes programmes = scene.wiring.get(Programmes.class);
    final DueGrades grades = scene.wiring.get(DueGrades.class);

    RollOverScene() {
        scene.wiring.whenFired(TakingBackPlan.class, scene.wiring.get(StayRecords.class)::takenBack);
        scene.clock.put(PLANNED, "10:00");
    }

    SeriesId series(String title, DayOfWeek... weekdays) {
        return series(title, scene.room, scene.staff.subList(0, 2), SeriesWeeks.EVERY, weekdays);
    }

    SeriesId series(String title, RoomId room, List<StaffMemberId> adults, SeriesWeeks weeks, DayOfWeek... weekdays) {
        return series(title, room, adults, weeks, LocalTime.of(16, 30), weekdays);
    }

    SeriesId series(
            String title,
            RoomId room,
            List<StaffMemberId> adults,
            SeriesWeeks weeks,
            LocalTime start,
            DayOfWeek... weekdays) {
        scene.asStaff();
        ProgrammeId programme = run(() -> programmes.make(
                new MakeProgramme(scene.home, SessionKind.AFTER_SCHOOL_CLASS, title, "", 6, 14, false)));
        return run(() -> programmes.plan(new PlanSeries(
                programme,
                room,
                adults,
                new Recurrence(
                        EnumSet.copyOf(Set.of(weekdays)),
                        start,
                        start.plusMinutes(90),
                        new DateRange(PLANNED.plusDays(1), LAST),
                        SeriesDays.SCHOOL_DAYS,
                        weeks,
                        List.of()),
                20,
                5,
                scene.clock.instant(),
                0,
                true)));
    }

    Household inClass(SeriesId series) {
        return inClass(series, scene.household(1));
    }

    Household inClass(SeriesId series, Household family) {
        book(series, family);
        return family;
    }

    int book(SeriesId series, Household family) {
        scene.asParentOf(family);
        return run(() -> signUp.bookSeries(new BookSeries(series, family.id(), family.children(), List.of(), false)))
                .bookings()
                .size();
    }

    /** The classes are over. */
    void inTheHolidays() {
        scene.clock.put(TODAY, "10:00");
        scene.asStaff();
    }

    RollOver command() {
        return new RollOver(scene.home, SPRING, AUTUMN, KEPT, Set.of());
    }

    RollOverView preview() {
        scene.asStaff();
        return run(() -> rollOvers.preview(command()));
    }

    CarriedClassView previewOf(SeriesId series) {
        return preview().classes().stream()
                .map(RolledClassView::carried)
                .filter(each -> each.series().equals(series))
                .findFirst()
                .orElseThrow();
    }

    RolledOver roll() {
        String seen = preview().seen();
        return run(() -> rollOvers.roll(command(), seen));
    }

    /** Of the home, without the one that it went on from. */
    List<SeriesView> autumn() {
        scene.asStaff();
        return run(() -> programmes.seriesAt(scene.home)).values().stream()
                .flatMap(List::stream)
                .filter(series -> series.recurrence().dates().from().isAfter(LAST))
                .toList();
    }

    StayView asked(Household family) {
        return allAsked(family).getFirst();
    }

    List<StayView> allAsked(Household family) {
        scene.asParentOf(family);
        return run(() -> stays.of(family.id()));
    }

    StayAnswered answer(Household family, StayAnswer answer) {
        StayView asked = asked(family);
        return run(() -> stays.answer(new AnswerStay(asked.id(), answer)));
    }

    static void grade(Household family, int grade) {
        sql(
                "UPDATE programme.person SET grade = ? WHERE id = ?",
                grade,
                family.child().value());
    }

    static long gradeOf(Household family) {
        return HomeScene.number(
                "SELECT grade FROM programme.person WHERE id = ?",
                family.child().value());
    }
}
