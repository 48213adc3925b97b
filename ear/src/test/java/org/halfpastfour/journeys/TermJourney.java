package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Said;
import org.halfpastfour.testing.Scene;
import org.halfpastfour.testing.Setting;
import org.junit.jupiter.api.Test;

/** A term of a home from the wishes to the last child collected; after each part the city office reads what was told, and to whom. */
class TermJourney extends Journey {

    private static final Setting PHONE = Setting.PHONE_CHINESE;
    private static final Setting DESK = Setting.WIDE_ENGLISH;
    private static final Duration LENGTH = Duration.ofMinutes(45);
    private static final String CLASS = "围棋";

    private final TermScene scene = new TermScene();

    @Test
    void wishesAreRankedPlacedMovedAndPublishedAndTheFamilyReadsItsAnswer() throws Exception {
        scene.classOfNextTerm("合唱", "10:00");
        scene.classOfNextTerm("剪纸", "14:00");
        Page staff = window(DESK, scene.staffLogin());
        askForWishes(staff);
        Page mother = window(PHONE, scene.motherLogin());
        rank(mother);
        scene.wishesAreIn();
        place(staff);
        scene.nothingWasTold();
        publish(staff);
        open(mother, "/wishes");
        assertThat(mother.locator("main")).containsText("青少年之家安排了：剪纸");
        assertThat(mother.locator("main")).not().containsText("人数更均匀");
        assertSound(mother);
        picture(mother, "term-answer-" + PHONE);
        Map<String, String> told = new OutgoingReader(window(DESK, "city"), scene).told();
        assertThat(told).containsOnlyKeys(own("Wishes answered"));
        assertThat(told.get(own("Wishes answered")))
                .contains("志愿有结果了", "分到剪纸，")
                .contains("Your wishes are answered", "a place in 剪纸.");
        open(mother, "/messages");
        assertThat(mother.locator(".message-card.is-unread", named("志愿有结果了"))).hasCount(1);
    }

    private void askForWishes(Page staff) {
        open(staff, "/placing");
        staff.locator("vaadin-button", named(Said.on(DESK, "placing.ask"))).click();
        staff.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        assertThat(staff.locator("main")).containsText("剪纸");
        assertSound(staff);
        picture(staff, "term-asked-" + DESK);
    }

    private void rank(Page mother) {
        open(mother, "/wishes");
        mother.locator("vaadin-button[aria-label='选择合唱']").click();
        mother.locator("vaadin-button[aria-label='选择剪纸']").click();
        assertSound(mother);
        picture(mother, "term-wishes-" + PHONE);
        mother.locator("vaadin-button", named("提交志愿")).click();
        assertThat(mother.locator("main")).containsText("已提交，还可以修改");
    }

    private void place(Page staff) {
        open(staff, "/placing");
        staff.locator("vaadin-button", named(Said.on(DESK, "placing.place"))).click();
        Locator row = staff.locator(".room-row", named(scene.ownFamily().name()));
        assertThat(row).containsText("Wish 1 of 2");
        row.locator("vaadin-button").click();
        staff.locator("vaadin-dialog vaadin-select").click();
        staff.locator("vaadin-select-item", named("剪纸")).click();
        staff.locator("vaadin-dialog vaadin-text-field input").fill("人数更均匀");
        assertSound(staff);
        picture(staff, "term-move-" + DESK);
        staff.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        assertThat(row).containsText("人数更均匀");
        assertSound(staff);
        picture(staff, "term-draft-" + DESK);
    }

    private void publish(Page staff) {
        staff.locator("main vaadin-button", named(Said.on(DESK, "placing.publish")))
                .first()
                .click();
        staff.locator(
                        "vaadin-confirm-dialog vaadin-button, vaadin-dialog vaadin-button",
                        named(Said.on(DESK, "placing.publish")))
                .last()
                .click();
        assertThat(staff.locator("main")).containsText(Said.on(DESK, "placing.staff.published"));
        picture(staff, "term-published-" + DESK);
    }

    @Test
    void aClassThatMovesATeacherWhoIsIllAndAClosedDayAreToldOnceToWhomTheyConcern() throws Exception {
        LocalDate day = LocalDate.now(Scene.ZONE).plusDays(3);
        UUID moves = scene.session(at(day, 10), LENGTH, CLASS);
        UUID ill = scene.session(at(day, 14), LENGTH, "剪纸");
        UUID closed = scene.session(at(day.plusDays(1), 10), LENGTH, "合唱");
        scene.book(moves, scene.ownFamily());
        scene.book(closed, scene.ownFamily());
        scene.book(closed, scene.otherFamily());
        scene.nothingWasTold();
        Page staff = window(DESK, scene.staffLogin());
        Page city = window(DESK, "city");
        OutgoingReader reader = new OutgoingReader(city, scene);
        move(staff, moves);
        Map<String, String> moved = reader.told();
        assertThat(moved).containsOnlyKeys(own("Time changed"), "林老师: Duty changed", "吴老师: Duty changed");
        assertThat(moved.values()).allMatch(text -> text.contains("10:00–10:45，101，改为"));
        assertThat(moved.values()).allMatch(text -> text.contains("and is now") && text.contains("11:00–11:45, 102"));
        putSomebodyElseInCharge(staff, ill);
        assertThat(reader.told())
                .as("families are not told who is ill")
                .containsOnlyKeys("林老师: Off duty", "周老师: On duty", "吴老师: Colleagues on duty changed");
        close(city, day.plusDays(1));
        scene.awaitCancelled(closed);
        Map<String, String> off = reader.told();
        assertThat(off).containsOnlyKeys(own("Called off"), other("Called off"), "林老师: Off duty", "吴老师: Off duty");
        assertThat(off.get(own("Called off")))
                .contains(scene.ownFamily().name(), "本场取消，不用再来。", "It does not take place")
                .doesNotContain(scene.otherFamily().name());
    }

    private void move(Page staff, UUID session) {
        open(staff, "/sessions/" + session);
        staff.locator("main vaadin-button", named(Said.on(DESK, "programme.move")))
                .first()
                .click();
        enter(DESK, staff.locator("vaadin-dialog vaadin-time-picker").nth(0), "11:00");
        enter(DESK, staff.locator("vaadin-dialog vaadin-time-picker").nth(1), "11:45");
        staff.locator("vaadin-dialog vaadin-select").last().click();
        staff.locator("vaadin-select-item", named("102")).click();
        assertSound(staff);
        picture(staff, "term-moving-" + DESK);
        staff.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        assertThat(staff.locator("main")).containsText("11:00–11:45");
        assertThat(staff.locator("main")).containsText("102");
    }

    private void putSomebodyElseInCharge(Page staff, UUID session) {
        open(staff, "/sessions/" + session);
        staff.locator("main vaadin-button[aria-label*='" + Said.on(DESK, "programme.adults") + "']")
                .click();
        Locator dialog = staff.locator("vaadin-dialog");
        within(dialog, "vaadin-checkbox label", "林老师").click();
        within(dialog, "vaadin-checkbox label", "周老师").click();
        assertSound(staff);
        picture(staff, "term-ill-" + DESK);
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog).isHidden();
        assertThat(staff.locator("main")).containsText("周老师");
        assertThat(staff.locator("main")).not().containsText("林老师");
    }

    private void close(Page city, LocalDate day) {
        open(city, "/city/calendar");
        city.locator("main vaadin-button", named(Said.on(DESK, "calendar.closures.add")))
                .click();
        Locator dialog = city.locator("vaadin-dialog");
        within(dialog, "vaadin-radio-button", Said.on(DESK, "calendar.closures.one-home"))
                .click();
        choose(city, dialog.locator("vaadin-combo-box").first(), "渝中");
        choose(city, dialog.locator("vaadin-combo-box").nth(1), scene.name());
        enter(DESK, dialog.locator("vaadin-date-picker").nth(0), day.toString());
        enter(DESK, dialog.locator("vaadin-date-picker").nth(1), day.toString());
        dialog.locator("vaadin-text-field[data-field=reason] input").fill("停水");
        within(dialog, "vaadin-button", Said.on(DESK, "calendar.preview.show")).click();
        assertThat(dialog).containsText("1 session");
        assertThat(dialog).containsText("2 families");
        assertSound(city);
        picture(city, "term-closing-" + DESK);
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog).isHidden();
    }

    private static void choose(Page page, Locator box, String text) {
        box.locator("input").fill(text);
        page.locator("vaadin-combo-box-item:not([hidden])", named(text)).first().click();
    }

    @Test
    void theDayRunsFromTheFirstArrivalToTheLastChildCollected() throws Exception {
        Instant start = Scene.soon(LENGTH);
        UUID session = scene.session(start, LENGTH, CLASS);
        scene.book(session, scene.otherFamily());
        scene.nothingWasTold();
        Page mother = window(PHONE, scene.motherLogin());
        open(mother, "/book/" + session);
        assertSound(mother);
        mother.locator(".book-submit").click();
        assertThat(mother.locator("h1")).containsText("已收到");
        OutgoingReader reader = new OutgoingReader(window(DESK, "city"), scene);
        assertThat(reader.told()).containsOnlyKeys(own("Booked"));
        scene.begins(session);
        Page staff = window(DESK, scene.staffLogin());
        open(staff, "/today");
        arrive(staff, scene.ownFamily().name());
        arrive(staff, scene.otherFamily().name());
        refuseTheUncle(staff);
        tellToBeHere(mother);
        open(staff, "/today");
        Locator waiting =
                staff.locator(".leaving .alert", named(scene.ownFamily().name()));
        assertThat(waiting).containsText("Here since");
        picture(staff, "term-today-" + DESK);
        waiting.locator("vaadin-button").click();
        assertThat(waiting).isHidden();
        leave(staff, scene.otherFamily().name(), scene.otherFamily().mother());
        closeTheDay(staff);
        assertThat(reader.told())
                .as("whoever is collected in time is told nothing")
                .isEmpty();
    }

    private void arrive(Page staff, String name) {
        staff.locator("vaadin-button[aria-label='Arrive " + name + "']").click();
        assertThat(staff.locator("vaadin-button[aria-label='Leave " + name + "']"))
                .isVisible();
    }

    /** He stands there with the reason, and cannot be chosen. */
    private void refuseTheUncle(Page staff) {
        staff.waitForTimeout(800);
        staff.locator("vaadin-button[aria-label='Leave " + scene.ownFamily().name() + "']")
                .click();
        Locator uncle = staff.locator(".choice-refused", named(scene.ownFamily().bannedUncle()));
        assertThat(uncle).isVisible();
        assertThat(staff.locator("vaadin-button.choice", named(scene.ownFamily().bannedUncle())))
                .hasCount(0);
        assertSound(staff);
        picture(staff, "term-uncle-" + DESK);
        staff.keyboard().press("Escape");
    }

    private void tellToBeHere(Page mother) {
        open(mother, "/home");
        mother.locator("a[href='collect']").first().click();
        mother.locator("vaadin-button", named("我在路上")).click();
        assertThat(mother.locator(".collect-line"))
                .containsText(scene.ownFamily().name());
        mother.locator("vaadin-button", named("我到了")).click();
        assertSound(mother);
        picture(mother, "term-here-" + PHONE);
    }

    private void leave(Page staff, String name, String with) {
        staff.locator("vaadin-button[aria-label='Leave " + name + "']").click();
        staff.locator("vaadin-button.choice", named(with)).click();
        assertThat(staff.locator("vaadin-button[aria-label='Leave " + name + "']"))
                .isHidden();
    }

    private void closeTheDay(Page staff) {
        staff.locator("main a[href*='today/closing']").click();
        assertThat(staff.locator(".closing-summary")).containsText("Left last");
        assertSound(staff);
        picture(staff, "term-close-" + DESK);
        staff.locator("vaadin-button", named(Said.on(DESK, "attendance.closing.close")))
                .click();
        assertThat(staff.locator("vaadin-button", named(Said.on(DESK, "attendance.closing.reopen"))))
                .isVisible();
        picture(staff, "term-closed-" + DESK);
    }

    private String own(String kind) {
        return scene.ownFamily().name() + "家: " + kind;
    }

    private String other(String kind) {
        return scene.otherFamily().name() + "家: " + kind;
    }

    private static Locator within(Locator part, String selector, String text) {
        return part.locator(selector, new Locator.LocatorOptions().setHasText(text));
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(Scene.ZONE).toInstant();
    }
}
