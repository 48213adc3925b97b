package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.halfpastfour.calendar.Calendars;
import org.halfpastfour.calendar.DateChoice;
import org.halfpastfour.calendar.Occurrence;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.programme.AddSession;
import org.halfpastfour.programme.MakeProgramme;
import org.halfpastfour.programme.PlanSeries;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.Sessions;
import org.halfpastfour.shared.DateRange;

/** Plans what a home offers: the daily class, a course, and parent–child events now and then. */
@ApplicationScoped
class DemoProgrammes {

    private static final Set<DayOfWeek> SCHOOL_WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Set<DayOfWeek> THREE_DAYS =
            EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final List<String> EVENTS = List.of("亲子运动会", "亲子手工艺品展示", "亲子文艺汇演", "亲子烘焙");

    /** The title of the care on days without the class. */
    static final String HOLIDAY_CARE = "假期看护";

    @Inject
    private Calendars calendars;

    @Inject
    private Programmes programmes;

    @Inject
    private Sessions sessions;

    /**
     * The daily class, from the first week of the site to its last; at the first site all five days. On the days on which
     * there is none, in the holidays and in a year that is not announced, there is care as a course, so that a home is
     * alive on every day of the year.
     */
    void planClass(DemoSite site, DemoHouse house, DemoCalendar calendar, Instant signupOpens) {
        Recurrence school = classTimes(site, calendar, SeriesDays.SCHOOL_DAYS, List.of());
        List<Occurrence> days = calendars.occurrences(school, house.home().value());
        if (days.stream().anyMatch(Occurrence::held)) {
            plan(site, house, school, signupOpens, SessionKind.AFTER_SCHOOL_CLASS, "四点半课堂", "放学后的看护与作业辅导，备有点心。");
        }
        if (!days.stream().allMatch(Occurrence::held)) {
            List<DateChoice> schoolDays = days.stream()
                    .filter(Occurrence::held)
                    .map(day -> new DateChoice(day.date(), false, "当天有四点半课堂"))
                    .toList();
            plan(
                    site,
                    house,
                    classTimes(site, calendar, SeriesDays.ANY_DAY, schoolDays),
                    signupOpens,
                    SessionKind.COURSE,
                    HOLIDAY_CARE,
                    "没有四点半课堂的日子照常看护孩子：放假，或者校历还没有公布。");
        }
    }

    private void plan(
            DemoSite site,
            DemoHouse house,
            Recurrence recurrence,
            Instant signupOpens,
            SessionKind kind,
            String title,
            String description) {
        ProgrammeId programme =
                programmes.make(new MakeProgramme(house.home(), kind, title, description, 6, 14, false));
        programmes.plan(new PlanSeries(
                programme,
                house.classroom(),
                house.staff().subList(0, 2),
                recurrence,
                site.isFirst() ? 20 : 12,
                0,
                signupOpens,
                0,
                true));
    }

    private static Recurrence classTimes(
            DemoSite site, DemoCalendar calendar, SeriesDays rule, List<DateChoice> choices) {
        return recurrence(
                site,
                calendar,
                site.isFirst() ? SCHOOL_WEEK : THREE_DAYS,
                rule,
                LocalTime.of(16, 30),
                LocalTime.of(18, 0),
                choices);
    }

    /** Saturdays and Sundays, so that no day of the week is without children. */
    void planWeekend(DemoSite site, DemoHouse house, DemoCalendar calendar, Instant signupOpens) {
        ProgrammeId programme = programmes.make(
                new MakeProgramme(house.home(), SessionKind.COURSE, "周末阅读角", "一起读书、讲故事，可以借书回家。", 6, 14, false));
        programmes.plan(new PlanSeries(
                programme,
                house.classroom(),
                house.staff().subList(0, 2),
                recurrence(
                        site,
                        calendar,
                        WEEKEND,
                        SeriesDays.ANY_DAY,
                        LocalTime.of(14, 30),
                        LocalTime.of(16, 0),
                        List.of()),
                16,
                0,
                signupOpens,
                0,
                true));
    }

    void planCourse(DemoSite site, DemoHouse house, DemoCalendar calendar, Instant signupOpens) {
        ProgrammeId programme = programmes.make(
                new MakeProgramme(house.home(), SessionKind.COURSE, "少儿书法", "从执笔开始，毛笔和纸由青少年之家提供。", 8, 14, false));
        programmes.plan(new PlanSeries(
                programme,
                house.activityRoom(),
                house.staff().subList(2, 4),
                recurrence(
                        site,
                        calendar,
                        EnumSet.of(DayOfWeek.TUESDAY),
                        SeriesDays.ANY_DAY,
                        LocalTime.of(18, 30),
                        LocalTime.of(19, 30),
                        List.of()),
                10,
                4,
                signupOpens,
                60,
                true));
    }

    /** An event on the Saturday of a week; what is planned for the sports ground may be cancelled for rain. */
    SessionId addEvent(DemoSite site, DemoHouse house, DemoCalendar calendar, int week) {
        String title = EVENTS.get(Math.floorMod(week + site.index(), EVENTS.size()));
        ProgrammeId programme = programmes.make(new MakeProgramme(
                house.home(), SessionKind.PARENT_CHILD_EVENT, title, "家长和孩子一起参加，请穿便于活动的衣服。", 4, 14, true));
        LocalDate saturday = calendar.day(week, DayOfWeek.SATURDAY);
        List<StaffMemberId> adults = house.staff().subList(2, 4);
        return sessions.add(new AddSession(
                house.home(),
                house.activityRoom(),
                programme,
                calendar.at(saturday, 10, 0),
                calendar.at(saturday, 11, 30),
                16,
                0,
                null,
                null,
                adults,
                true));
    }

    void cancelForRain(SessionId event) {
        sessions.cancel(event, "下雨，场地湿滑，活动取消");
    }

    private static Recurrence recurrence(
            DemoSite site,
            DemoCalendar calendar,
            Set<DayOfWeek> weekdays,
            SeriesDays rule,
            LocalTime start,
            LocalTime end,
            List<DateChoice> choices) {
        return new Recurrence(
                weekdays,
                start,
                end,
                new DateRange(calendar.monday(site.fromWeek()), calendar.day(site.toWeek(), DayOfWeek.SUNDAY)),
                rule,
                choices);
    }
}
