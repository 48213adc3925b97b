package org.halfpastfour.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Scene;
import org.halfpastfour.testing.Setting;
import org.halfpastfour.testing.Weight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What a phone on a slow line loads for each common tap. What pages weigh is in {@link PageBudget}. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TapWeightJourney extends Journey {

    private static final long LATER_PAGE = 40_000;
    private static final long TAP = 10_000;
    private static final Duration LENGTH = Duration.ofMinutes(45);

    private final Map<String, Weight.Load> seen = new LinkedHashMap<>();
    private final List<String> tooHeavy = new ArrayList<>();

    @AfterEach
    void nothingIsTooHeavy() {
        seen.forEach((what, load) -> System.out.println("weight " + what + ": " + load));
        assertThat(tooHeavy).isEmpty();
    }

    @Test
    void aParentTapsLightly() {
        Page page = window(Setting.PHONE_CHINESE, "parent");
        Weight weight = new Weight(page);
        open(page, "/find");
        tap("another day", weight, page.locator(".day").nth(1));
        open(page, "/bookings");
        tap(
                "cancel",
                weight,
                page.locator(".booking-card vaadin-button[aria-label^='取消']").last());
        tap("yes", weight, page.locator("vaadin-dialog[opened] vaadin-button[theme~=error]"));
    }

    /** Last, for it fills the home. */
    @Test
    @Order(Integer.MAX_VALUE)
    void staffTapLightlyOnABoard() {
        Scene scene = new Scene();
        Instant start = Scene.soon(LENGTH);
        UUID session = scene.session(start, LENGTH, 10);
        Scene.Family family = scene.family();
        scene.book(session, family.child());
        for (int other = 1; other < 4; other++) {
            scene.book(session, scene.family().child());
        }
        Page page = window(Setting.PHONE_CHINESE, "staff");
        Weight weight = new Weight(page);
        LocalDate day = Scene.dateOf(start);
        open(page, "/today?date=" + day);
        Locator row = page.locator("li.participant", named(family.name()));
        tap("arrives", weight, row.locator("vaadin-button[aria-label^='到达']"));
        page.waitForTimeout(800);
        tap("who collects", weight, row.locator("vaadin-button[aria-label^='离开']"));
        tap("leaves", weight, page.locator("vaadin-button.choice", named(family.mother())));
        open(page, "/week?date=" + day);
        weigh("the next week", LATER_PAGE, weight, page.locator("a.tool").last()::click);
    }

    private void tap(String what, Weight weight, Locator button) {
        weigh(what, TAP, weight, button::click);
    }

    private void weigh(String what, long most, Weight weight, Runnable done) {
        Weight.Load load = weight.of(done);
        seen.put(what, load);
        if (load.bytes() > most) {
            tooHeavy.add(what + ": " + load + " instead of " + most);
        }
    }
}
