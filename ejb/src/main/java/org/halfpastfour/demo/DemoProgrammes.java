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
import org.halfpastfour.calendar.DayRule;
import org.halfpastfour.calendar.Recurrence;
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

    @Inject
    private Programmes programmes;

    @Inject
    private Sessions sessions;

    /** The daily class, from the first week of the site to its last; at the first site all five days. */
    void planClass(DemoSite site, DemoHouse house, DemoCalendar calendar, Instant signupOpens) {
        ProgrammeId programme = programmes.make(new MakeProgramme(
                house.home(), SessionKind.AFTER_SCHOOL_CLASS, "四点半课堂", "放学后的看护与作业辅导，备有点心。", 6, 14, false));
        programmes.plan(new PlanSeries(
                programme,
                house.classroom(),
                house.staff().subList(0, 2),
                recurrence(
                        site,
                        calendar,
                        site.isFirst() ? SCHOOL_WEEK : THREE_DAYS,
                        DayRule.SCHOOL_DAYS,
                        LocalTime.of(16, 30),
                        LocalTime.of(18, 0)),
                site.isFirst() ? 20 : 12,
                0,
                signupOpens,
                0,
                true));
    }

    /** Saturdays and Sundays, so that no day of the week is without children. */
    void planWeekend(DemoSite site, DemoHouse house, DemoCalendar calendar, Instant signupOpens) {
        ProgrammeId programme = programmes.make(
                new MakeProgramme(house.home(), SessionKind.COURSE, "周末阅读角", "一起读书、讲故事，可以借书回家。", 6, 14, false));
        programmes.plan(new PlanSeries(
                programme,
                house.classroom(),
                house.staff().subList(0, 2),
                recurrence(site, calendar, WEEKEND, DayRule.ANY_DAY, LocalTime.of(14, 30), LocalTime.of(16, 0)),
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
                        DayRule.SCHOOL_DAYS,
                        LocalTime.of(18, 30),
                        LocalTime.of(19, 30)),
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
            DayRule rule,
            LocalTime start,
            LocalTime end) {
        return new Recurrence(
                weekdays,
                start,
                end,
                new DateRange(calendar.monday(site.fromWeek()), calendar.day(site.toWeek(), DayOfWeek.SUNDAY)),
                rule,
                List.of());
    }
}
