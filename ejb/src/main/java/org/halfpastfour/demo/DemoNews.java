package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.HouseClock;
import org.halfpastfour.shared.Role;

/**
 * The last days of the first home, of which its people were told: letters and answers, a lesson at another time, a closed
 * day, and places taken and given back.
 */
@ApplicationScoped
class DemoNews {

    static final int PARTS = 9;

    @Inject
    private DemoTelling telling;

    @Inject
    private DemoHomes homes;

    @Inject
    private DemoFamilies families;

    @Inject
    private DemoLetters letters;

    @Inject
    private DemoChanges changes;

    @Inject
    private HouseClock clock;

    /** Of whom it is, and who does it. */
    private record Scene(
            DemoSite site, DemoCalendar calendar, HomeId home, DemoHouse house, List<DemoFamily> known, ActAs staff) {

        HouseholdId parents() {
            return known.getFirst().household();
        }

        Instant ago(int days, int hour, int minute) {
            return calendar.at(calendar.today().minusDays(days), hour, minute);
        }
    }

    /** In the order in which it would have happened: the newest stands first in a list. */
    void make(DemoSite site, DemoCalendar calendar) {
        ActAs staff = new ActAs(site.staffLogin(), Set.of(Role.HOME_STAFF));
        DemoHouse house = staff.call(homes::own);
        List<DemoFamily> known = staff.call(() -> families.known(site, house.home()));
        Scene scene = new Scene(site, calendar, house.home(), house, known, staff);
        write(scene);
        change(scene);
        yesterday(scene);
    }

    private void write(Scene scene) {
        staff(
                scene,
                "letter",
                3,
                17,
                () -> letters.toClass(scene.home(), changes.careOf(scene.home(), scene.calendar())));
        family(scene, "answer", 3, 20, () -> letters.answer(scene.parents(), "彩笔有的，圆头剪刀家里没有，能先借用吗？"));
        staff(scene, "reply", 2, 9, () -> letters.reply(scene.home(), scene.parents()));
    }

    private void change(Scene scene) {
        staff(scene, "moved", 2, 10, () -> changes.moveLesson(scene.home(), scene.calendar()));
        staff(scene, "on duty", 2, 14, () -> changes.changeDuty(scene.house(), scene.calendar()));
        closeDay(scene);
    }

    private void closeDay(Scene scene) {
        ActAs city = new ActAs(DemoAccounts.CITY, Set.of(Role.CITY_ADMIN));
        Instant then = scene.ago(2, 16, 0);
        telling.part(scene.site().part("closed"), city, then, () -> changes.closeDay(scene.home(), scene.calendar()));
        telling.after(then, changes::callOff);
    }

    private void yesterday(Scene scene) {
        staff(scene, "second letter", 1, 12, () -> letters.toHome(scene.home()));
        family(
                scene,
                "place",
                1,
                20,
                () -> changes.takeAndGiveBack(scene.known().getFirst(), scene.calendar()));
        family(scene, "question", 1, 21, () -> letters.answer(scene.parents(), "南门从哪边进去？我们以前只走过北门。"));
        telling.part(
                scene.site().part("given back"),
                scene.staff(),
                clock.instant(),
                () -> changes.giveBack(scene.known().get(1), scene.calendar()));
    }

    private void staff(Scene scene, String name, int daysAgo, int hour, Runnable work) {
        telling.part(scene.site().part(name), scene.staff(), scene.ago(daysAgo, hour, 20), work);
    }

    private void family(Scene scene, String name, int daysAgo, int hour, Runnable work) {
        ActAs parent = new ActAs(DemoAccounts.PARENT, Set.of(Role.PARENT));
        telling.part(scene.site().part(name), parent, scene.ago(daysAgo, hour, 20), work);
    }
}
