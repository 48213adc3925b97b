package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.testing.Scene;

/** What comes between a plan and its day: another time and room, a teacher who is ill, and a closed day. */
final class TermChanges extends TermPart {

    private static final Duration LENGTH = Duration.ofMinutes(45);
    private static final String ILL = "生病";

    TermChanges(TermPeople people) {
        super(people);
    }

    void moveAClass() {
        UUID session = session(10, "围棋");
        scene.book(session, scene.ownFamily());
        scene.nothingWasTold();
        Page staff = people.staff();
        open(staff, "/sessions/" + session);
        button(staff.locator("main"), english("programme.move")).first().click();
        enter(DESK, staff.locator("vaadin-dialog vaadin-time-picker").nth(0), "11:00");
        enter(DESK, staff.locator("vaadin-dialog vaadin-time-picker").nth(1), "11:45");
        staff.locator("vaadin-dialog vaadin-select").last().click();
        staff.locator("vaadin-select-item", named(scene.room("name", 2))).click();
        assertSound(staff);
        picture(staff, "term-moving-" + DESK);
        staff.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        assertThat(staff.locator("main")).containsText("11:00–11:45");
        assertThat(staff.locator("main")).containsText(scene.room("name", 2));
        Map<String, String> told = told();
        assertThat(told)
                .containsOnlyKeys(
                        own("Time changed"), scene.teacher(3) + ": Duty changed", scene.teacher(4) + ": Duty changed");
        String before = "10:00–10:45，" + scene.room("name", 1) + "，改为";
        String after = "11:00–11:45, " + scene.room("name", 2);
        assertThat(told.values()).allMatch(text -> text.contains(before));
        assertThat(told.values()).allMatch(text -> text.contains("and is now") && text.contains(after));
    }

    void aTeacherIsIllAndSomebodyStandsIn() {
        UUID session = session(14, "剪纸");
        scene.book(session, scene.ownFamily());
        scene.nothingWasTold();
        Page staff = people.staff();
        Locator dialog = adultsOf(staff, session);
        within(dialog, "vaadin-checkbox label", scene.teacher(3)).click();
        within(dialog, "vaadin-checkbox label", scene.teacher(2)).click();
        assertSound(staff);
        picture(staff, "term-ill-" + DESK);
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog).isHidden();
        assertThat(staff.locator("main")).containsText(scene.teacher(2));
        assertThat(staff.locator("main")).not().containsText(scene.teacher(3));
        assertThat(told())
                .as("families are not told who is ill")
                .containsOnlyKeys(
                        scene.teacher(3) + ": Off duty",
                        scene.teacher(2) + ": On duty",
                        scene.teacher(4) + ": Colleagues on duty changed");
    }

    void aTeacherIsIllAndNobodyStandsIn() {
        UUID session = session(15, "合唱");
        scene.book(session, scene.ownFamily());
        scene.book(session, scene.otherFamily());
        scene.nothingWasTold();
        Page staff = people.staff();
        Locator dialog = adultsOf(staff, session);
        within(dialog, "vaadin-checkbox label", scene.teacher(3)).click();
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog).isHidden();
        assertThat(staff.locator("main")).containsText("1 adult missing");
        picture(staff, "term-alone-" + DESK);
        callOff(staff);
        Map<String, String> told = told();
        assertThat(told)
                .containsOnlyKeys(
                        own("Called off"),
                        other("Called off"),
                        scene.teacher(3) + ": Off duty",
                        scene.teacher(4) + ": Off duty");
        assertThat(told.get(own("Called off")))
                .contains(scene.ownFamily().name(), "本场取消，不用再来。", "It does not take place")
                .doesNotContain(scene.otherFamily().name(), scene.teacher(3), ILL);
    }

    private void callOff(Page staff) {
        button(staff.locator("main"), english("programme.cancel-session"))
                .first()
                .click();
        Locator dialog = staff.locator("vaadin-dialog");
        dialog.locator("vaadin-text-field input").fill("老师请假，没有人代课");
        assertSound(staff);
        picture(staff, "term-calling-off-" + DESK);
        button(dialog, english("programme.cancel-session.submit")).click();
        assertThat(dialog).isHidden();
        assertThat(staff.locator("main")).containsText("老师请假，没有人代课");
        picture(staff, "term-called-off-" + DESK);
    }

    private Locator adultsOf(Page staff, UUID session) {
        open(staff, "/sessions/" + session);
        staff.locator("main vaadin-button[aria-label*='" + english("programme.adults") + "']")
                .click();
        return staff.locator("vaadin-dialog");
    }

    void aDayIsClosed() {
        LocalDate day = scene.dayOfCareAhead();
        List<String> families = scene.familiesOn(day);
        List<String> staff = scene.staffOn(day);
        assertThat(families).as("families of the demo's class").contains(scene.household(scene.ownFamily()));
        close(people.city(), day, families.size());
        scene.callOffWhatIsClosed(day);
        Map<String, String> told = told();
        List<String> expected = new ArrayList<>();
        staff.forEach(name -> expected.add(name + ": Off duty"));
        families.forEach(name -> expected.add(name + ": Called off"));
        assertThat(told.keySet()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(told.get(own("Called off")))
                .contains(scene.ownFamily().name(), "本场取消，不用再来。", "It does not take place")
                .doesNotContain(scene.otherFamily().name());
    }

    private void close(Page city, LocalDate day, int families) {
        open(city, "/city/calendar");
        button(city.locator("main"), english("calendar.closures.add")).click();
        Locator dialog = city.locator("vaadin-dialog");
        within(dialog, "vaadin-radio-button", english("calendar.closures.one-home"))
                .click();
        choose(city, dialog.locator("vaadin-combo-box").first(), "渝中");
        choose(city, dialog.locator("vaadin-combo-box").nth(1), scene.name());
        enter(DESK, dialog.locator("vaadin-date-picker").nth(0), day.toString());
        enter(DESK, dialog.locator("vaadin-date-picker").nth(1), day.toString());
        dialog.locator("vaadin-text-field[data-field=reason] input").fill("停水");
        button(dialog, english("calendar.preview.show")).click();
        assertThat(dialog).containsText(families + " families");
        assertSound(city);
        picture(city, "term-closing-" + DESK);
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog).isHidden();
    }

    private UUID session(int hour, String title) {
        Instant start = scene.weekdayAhead().atTime(hour, 0).atZone(Scene.ZONE).toInstant();
        return scene.session(start, LENGTH, title);
    }
}
