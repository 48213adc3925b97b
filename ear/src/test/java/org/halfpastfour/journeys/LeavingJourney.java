package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.testing.FamilyScene.Family;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Rows;
import org.halfpastfour.testing.Scene;
import org.halfpastfour.testing.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A parent says "I am here", staff hand the child over from the list of those who wait, and close a day. */
class LeavingJourney extends Journey {

    private static final Setting PHONE = Setting.PHONE_CHINESE;
    private static final Setting DESK = Setting.WIDE_ENGLISH;

    private final Scene scene = new Scene();
    private final Family family = scene.family();

    @AfterEach
    void leaveTheParentAlone() {
        scene.belongsToNobodyElse(family, "parent");
    }

    @Test
    void whoSaysToBeHereIsHandedTheChild() {
        UUID session = scene.session(Scene.soon(Duration.ofMinutes(45)), Duration.ofMinutes(45), 5);
        scene.book(session, family.child());
        scene.alsoBelongsTo(family, "parent");
        scene.isGuardianOf(family, "parent");
        scene.arrives(session, family.child());
        Page parent = window(PHONE, "parent");
        open(parent, "/collect");
        assertSound(parent);
        parent.locator("vaadin-button", named("我到了")).click();
        assertThat(parent.locator(".collect-line", named(family.name()))).hasCount(1);
        picture(parent, "collect-" + PHONE);
        Page staff = window(DESK, "staff");
        open(staff, "/today?date=" + Scene.dateOf(Scene.soon(Duration.ofMinutes(45))));
        Locator waiting = staff.locator(".leaving .alert", named(family.name()));
        assertThat(waiting).containsText("Here since");
        assertSound(staff);
        picture(staff, "today-leaving-" + DESK);
        waiting.locator("vaadin-button").click();
        assertThat(waiting).not().isVisible();
        closeADay(staff);
    }

    /** Other tests leave children in. */
    private void whoIsStillInHasLeft() {
        Rows.run("""
                UPDATE programme.attendance a SET left_at = a.arrived_at FROM programme.session s
                WHERE s.id = a.session_id AND s.home_id = ? AND s.date < current_date - 5
                    AND a.arrived_at IS NOT NULL AND a.left_at IS NULL""", scene.home());
    }

    /** Of last week: of today other tests have sessions to come. What is left open there is marked first. */
    private void closeADay(Page staff) {
        LocalDate day = LocalDate.now(Scene.ZONE).minusDays(7);
        whoIsStillInHasLeft();
        open(staff, "/today/closing?date=" + day);
        Locator open = staff.locator(".closing-line");
        while (open.count() > 0) {
            int before = open.count();
            open.first().getByText("Unexcused").click();
            assertThat(open).hasCount(before - 1);
        }
        assertSound(staff);
        picture(staff, "closing-" + DESK);
        staff.locator("vaadin-button", named("Close the day")).click();
        Locator again = staff.locator("vaadin-button", named("Open it again"));
        again.click();
        staff.locator("vaadin-text-field[data-field=reason] input").fill("Somebody was forgotten");
        staff.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        assertThat(staff.locator("main")).containsText("Somebody was forgotten");
        assertSound(staff);
    }
}
