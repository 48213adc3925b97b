package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.AbsenceNotices;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.attendance.CloseDay;
import org.halfpastfour.attendance.DayClosings;
import org.halfpastfour.attendance.MarkArrival;
import org.halfpastfour.attendance.OnTheWay;
import org.halfpastfour.attendance.PresenceState;
import org.halfpastfour.attendance.SayOnTheWay;
import org.halfpastfour.attendance.SessionBoard;
import org.halfpastfour.attendance.TellAbsence;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.GiveOneDay;
import org.halfpastfour.family.OneDayCodes;
import org.halfpastfour.family.PickupPerson;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.HouseClock;
import org.halfpastfour.shared.Role;

/** What is about at the door of the first home: a day that is closed, somebody who comes for once, who waits, and who is told absent. */
@ApplicationScoped
class DemoDoor {

    static final int PARTS = 4;

    private static final int CLOSED_AGO = 2;
    private static final int CLOSED_AGO_AT_MOST = 5;
    private static final int WAITING = 2;

    @Inject
    private DemoTelling telling;

    @Inject
    private DemoHomes homes;

    @Inject
    private DemoFamilies families;

    @Inject
    private DayClosings closings;

    @Inject
    private OneDayCodes codes;

    @Inject
    private AbsenceNotices absences;

    @Inject
    private Attendances attendances;

    @Inject
    private OnTheWay onTheWay;

    @Inject
    private HouseClock clock;

    /** Whose door it is; the first family is left as it is, for whoever looks around with its account. */
    private record Door(DemoSite site, DemoCalendar calendar, HomeId home, List<DemoFamily> known, ActAs staff) {

        DemoFamily family(int number) {
            return known.get(number);
        }

        ActAs parent(int number) {
            return new ActAs(DemoAccounts.parentOf(site, family(number)), Set.of(Role.PARENT));
        }
    }

    void make(DemoSite site, DemoCalendar calendar) {
        ActAs staff = new ActAs(site.staffLogin(), Set.of(Role.HOME_STAFF));
        HomeId home = staff.call(homes::own).home();
        List<DemoFamily> known = DemoAccounts.wishing(staff.call(() -> families.known(site, home)));
        Door door = new Door(site, calendar, home, known, staff);
        LocalDate today = calendar.today();
        telling.part(site.part("day closed"), staff, calendar.at(today.minusDays(1), 9, 0), () -> close(door));
        telling.part(site.part("code"), door.parent(0), calendar.at(today.minusDays(1), 18, 20), () -> giveCode(door));
        telling.part(site.part("absences"), staff, clock.instant(), () -> tellAbsent(door));
        telling.part(site.part("at the door"), staff, clock.instant(), () -> wait(door));
    }

    /** The latest day of this week of which everybody is accounted for. */
    private void close(Door door) {
        Stream.iterate(CLOSED_AGO, ago -> ago <= CLOSED_AGO_AT_MOST, ago -> ago + 1)
                .map(ago -> door.calendar().today().minusDays(ago))
                .map(day -> closings.look(door.home(), day))
                .filter(day -> day.mayClose() && !day.summary().isEmpty())
                .findFirst()
                .ifPresent(day -> closings.close(
                        new CloseDay(door.home(), day.day(), "作业都做完了，最后半小时在院子里玩。", "一个孩子的水壶忘在二楼，放在前台。")));
    }

    private void giveCode(Door door) {
        codes.give(new GiveOneDay(
                door.family(0).children().subList(0, 1),
                PickupPerson.of("邻居刘芳", null),
                "2046",
                door.calendar().today(),
                null));
    }

    private void tellAbsent(Door door) {
        LocalDate today = door.calendar().today();
        absent(door.family(3), AbsenceKind.ILL, today.plusDays(1), today.plusDays(4));
        absent(door.family(4), AbsenceKind.EXCUSED, today.plusDays(1), today.plusDays(3));
    }

    private void absent(DemoFamily family, AbsenceKind kind, LocalDate from, LocalDate to) {
        absences.tell(new TellAbsence(family.household(), family.children().subList(0, 1), from, to, kind));
    }

    /** Only while a session is on: two families come for their children, and one of them is there already. */
    private void wait(Door door) {
        attendances.day(door.home(), door.calendar().today()).sessions().stream()
                .filter(SessionBoard::takesArrivals)
                .findFirst()
                .ifPresent(board -> Stream.iterate(1, number -> number <= WAITING, number -> number + 1)
                        .forEach(number -> wait(door, board, number)));
    }

    private void wait(Door door, SessionBoard board, int number) {
        DemoFamily family = door.family(number);
        List<ChildId> children = board.rows().stream()
                .filter(row -> row.state() == PresenceState.EXPECTED && family.has(row.participant()))
                .map(BoardRow::participant)
                .map(ChildId::of)
                .toList();
        children.forEach(
                child -> attendances.arrive(new MarkArrival(board.session().id(), child, null)));
        if (!children.isEmpty()) {
            door.parent(number).call(() -> {
                onTheWay.say(new SayOnTheWay(family.household(), children, family.guardian(), number == 1));
                return children;
            });
        }
    }
}
