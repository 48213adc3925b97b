package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.testing.FamilyScene.Family;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.Scene;
import org.halfpastfour.testing.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Staff write of a class on a phone, in a few taps; the family reads it. */
class DayNoteJourney extends Journey {

    private static final Setting PHONE = Setting.PHONE_CHINESE;
    private static final Duration LENGTH = Duration.ofMinutes(45);

    private final Scene scene = new Scene();
    private final Family family = scene.family();
    private final Instant start = Scene.soon(LENGTH);
    private final LocalDate date = Scene.dateOf(start);

    @AfterEach
    void leaveTheParentAlone() {
        scene.belongsToNobodyElse(family, "parent");
    }

    @Test
    void whatStaffTapIsWhatTheFamilyReads() {
        UUID session = scene.session(start, LENGTH, 5);
        scene.alsoBelongsTo(family, "parent");
        scene.isGuardianOf(family, "parent");
        var unused = Rest.as("parent")
                .post("/sessions/" + session + "/bookings", "{\"children\":[\"" + family.child() + "\"]}");
        scene.arrives(session, family.child());
        write(session);
        read();
    }

    private void write(UUID session) {
        Page staff = window(PHONE, "staff");
        open(staff, "/today?date=" + date);
        staff.locator("a[href='today/notes/" + session + "']").click();
        Locator all = staff.locator(".class-note");
        all.getByText("写完了", new Locator.GetByTextOptions().setExact(true)).click();
        all.locator("vaadin-button", with("画画")).click();
        all.locator("vaadin-button", with("下课时")).click();
        all.locator("vaadin-button", with("保存，写给全班")).dblclick();
        Locator child = staff.locator(".noted-line", named(family.name()));
        assertThat(child.locator("button[aria-pressed=true]")).hasText("写完");
        child.locator("button", with("一部分")).click();
        assertThat(child.locator("button[aria-pressed=true]")).hasText("一部分");
        assertSound(staff);
        picture(staff, "day-notes-" + PHONE);
    }

    private void read() {
        Page parent = window(PHONE, "parent");
        open(parent, "/days?until=" + date);
        Locator day = parent.locator(".child-day", named(family.name()));
        assertThat(day).containsText("画画");
        assertThat(day).containsText("作业写了一部分");
        assertThat(day).containsText("起可以来接");
        assertSound(parent);
        picture(parent, "days-" + PHONE);
        if (date.equals(LocalDate.now(Scene.ZONE))) {
            isReadyToBeFetched(parent);
        }
    }

    private void isReadyToBeFetched(Page parent) {
        open(parent, "/collect");
        assertThat(parent.locator(".collect-ready", named(family.name()))).hasCount(1);
    }

    private static Locator.LocatorOptions with(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }
}
