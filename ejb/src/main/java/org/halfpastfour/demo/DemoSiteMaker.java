package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.HouseClock;
import org.halfpastfour.shared.Role;
import org.jspecify.annotations.Nullable;

/** Makes one site, part by part, as the home's own staff would have done it over the weeks. */
@ApplicationScoped
class DemoSiteMaker {

    private static final List<Integer> EVENT_WEEKS = List.of(-8, -5, -2, 1, 4);
    private static final int RAIN = -5;

    /** The first week in which a child may be late by now, if today is a Monday. */
    private static final int JUST_NOW = -1;

    @Inject
    private DemoPartRecords parts;

    @Inject
    private DemoHomes homes;

    @Inject
    private DemoFamilies families;

    @Inject
    private DemoProgrammes programmes;

    @Inject
    private DemoSignUps signUps;

    @Inject
    private DemoWeek weeks;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoLate late;

    @Inject
    private DemoProgress progress;

    @Inject
    private HouseClock clock;

    /** How many parts a site has, with its weeks. */
    static int parts(DemoSite site) {
        return 4 + events(site).size() + Math.max(0, JUST_NOW - site.fromWeek()) + (site.isFirst() ? 1 : 0);
    }

    /** Makes all but the weeks; answers these, which may be made in any order and by several hands. */
    List<Runnable> setUp(DemoSite site, DemoCalendar calendar) {
        ActAs city = new ActAs(DemoAccounts.CITY, Set.of(Role.CITY_ADMIN));
        ActAs staff = new ActAs(site.staffLogin(), Set.of(Role.HOME_STAFF));
        LocalDate since = calendar.monday(site.fromWeek() - 4);
        LocalDate planned = calendar.monday(site.fromWeek() - 2);

        part(site, "home", city, calendar.at(since, 9, 0), () -> homes.open(site, since));
        DemoHouse house = staff.call(homes::own);
        part(site, "families", staff, calendar.at(planned, 9, 0), () -> register(site, house, planned));
        part(
                site,
                "programmes",
                staff,
                calendar.at(planned.plusDays(1), 9, 0),
                () -> plan(site, house, calendar, planned));
        List<DemoFamily> known = staff.call(() -> families.known(site, house.home()));
        Instant now = clock.instant();
        part(site, "sign-up", staff, calendar.at(planned.plusDays(2), 9, 0), () -> {
            signUp(house, known);
            clock.at(now, () -> lastDays(site, house, known, calendar));
        });
        if (site.isFirst()) {
            part(
                    site,
                    "late child",
                    staff,
                    now,
                    () -> late.tell(house.home(), calendar.today().minusDays(1)));
        }
        for (int week : events(site)) {
            Instant then = calendar.at(calendar.monday(Math.min(week - 1, -1)), 10, 0);
            part(site, "event " + week, staff, then, () -> event(site, house, known, calendar, week));
        }
        return IntStream.range(site.fromWeek(), JUST_NOW)
                .<Runnable>mapToObj(week -> () -> part(
                        site, "week " + week, staff, clock.instant(), () -> week(site, house, known, calendar, week)))
                .toList();
    }

    /** With the bookings themselves: whoever looks for children that are late finds none that is only not marked yet. */
    private @Nullable Void lastDays(DemoSite site, DemoHouse house, List<DemoFamily> known, DemoCalendar calendar) {
        IntStream.rangeClosed(Math.max(site.fromWeek(), JUST_NOW), 0)
                .forEach(week -> week(site, house, known, calendar, week));
        return null;
    }

    private void week(DemoSite site, DemoHouse house, List<DemoFamily> known, DemoCalendar calendar, int week) {
        weeks.mark(site, house.home(), known, calendar.monday(week), week, clock.instant());
        if (week == 0) {
            weeks.signIn(house.home(), LocalDate.now(clock));
        }
    }

    private void part(DemoSite site, String name, ActAs who, Instant when, Runnable work) {
        Callable<Void> then = () -> {
            parts.make(site.part(name), work);
            return null;
        };
        who.call(() -> name.startsWith("week") ? then.call() : clock.at(when, then));
        progress.madeOne();
    }

    private void register(DemoSite site, DemoHouse house, LocalDate day) {
        families.register(site, house.home(), day);
        if (site.isFirst()) {
            people.volunteer(house, day);
        }
        if (site.signsIn()) {
            DemoAccounts.wishing(families.known(site, house.home()))
                    .forEach(family -> people.parent(DemoAccounts.parentOf(site, family), family, day));
        }
    }

    private void plan(DemoSite site, DemoHouse house, DemoCalendar calendar, LocalDate day) {
        Instant opens = calendar.at(day.plusDays(2), 8, 0);
        programmes.planClass(site, house, calendar, opens);
        if (site.index() < 3) {
            programmes.planCourse(site, house, calendar, opens);
            programmes.planWeekend(site, house, calendar, opens);
        }
    }

    private void signUp(DemoHouse house, List<DemoFamily> known) {
        known.forEach(family -> {
            signUps.forClass(family, house.home());
            signUps.forCourses(family, house.home());
            parts.forget();
        });
    }

    private void event(DemoSite site, DemoHouse house, List<DemoFamily> known, DemoCalendar calendar, int week) {
        SessionId event = programmes.addEvent(site, house, calendar, week);
        known.forEach(family -> {
            signUps.forEvent(family, event);
            parts.forget();
        });
        if (week == RAIN) {
            programmes.cancelForRain(event);
        }
    }

    private static List<Integer> events(DemoSite site) {
        return EVENT_WEEKS.stream()
                .filter(week -> week >= site.fromWeek() && week <= site.toWeek())
                .filter(week -> site.index() < 3 || Math.floorMod(week + site.index(), 3) == 0)
                .toList();
    }
}
