package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.Scene;
import org.halfpastfour.testing.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A parent reports a child ill from the home page with three taps; the place goes on, and comes back once it is free again. */
class AbsentDaysJourney extends Journey {

    private static final String PARENT = "parent";

    private final Scene scene = new Scene();
    private final Scene.Family child = scene.family();
    private final UUID session =
            scene.session(scene.freeHourOf(PARENT, LocalDate.now(Scene.ZONE).plusDays(1)), Duration.ofMinutes(45), 1);

    private String booking = "";

    /** With the hour free again: tomorrow has only so many. */
    @AfterEach
    void leaves() {
        if (!booking.isEmpty()) {
            assertThat(scene.staff().delete("/bookings/" + booking).status()).isEqualTo(200);
        }
        scene.belongsToNobodyElse(child, PARENT);
    }

    @ParameterizedTest
    @MethodSource(SETTINGS)
    void threeTapsGiveThePlaceOnAndOneMoreTakesItBack(Setting setting) {
        scene.alsoBelongsTo(child, PARENT);
        Rest.Answer booked = Rest.as(PARENT)
                .post(
                        "/sessions/" + session + "/bookings",
                        "{\"children\":[\"%s\"],\"household\":\"%s\"}"
                                .formatted(child.child(), scene.householdOfAccount(PARENT)));
        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        booking = booked.json().path("bookings").path(0).path("id").asText();
        UUID neighbour = scene.book(session, scene.family().child());

        Page page = window(setting, PARENT);
        open(page, "/home");
        section(page).locator(".absent-days").click();
        page.locator("vaadin-dialog vaadin-radio-button", named(setting.says("明天", "Tomorrow")))
                .click();
        assertSound(page);
        picture(page, "absent-" + setting);
        button(page, setting.says("生病", "Ill")).click();

        Locator told = section(page).locator(".absent-told");
        assertThat(told).isVisible();
        assertThat(offered()).as("the place goes to who waits").isEqualTo(1);
        told.locator("vaadin-button").click();
        assertThat(page.locator(
                        "vaadin-dialog li", named(setting.says("名额已经给了别的家庭", "The place went to another family"))))
                .isVisible();
        picture(page, "return-" + setting);
        button(page, setting.says("不改了", "Leave it as it is")).click();

        assertThat(scene.staff().delete("/bookings/" + neighbour).status()).isEqualTo(200);
        open(page, "/home");
        section(page).locator(".absent-told vaadin-button").click();
        button(page, setting.says("撤回 1 场请假", "Take back 1 absence")).click();
        assertThat(section(page).locator(".absent-told")).hasCount(0);
        assertSound(page);
    }

    private Locator section(Page page) {
        return page.locator(".next-up", named(child.name()));
    }

    private static Locator button(Page page, String text) {
        return page.locator(
                        "vaadin-dialog vaadin-button, vaadin-dialog-overlay vaadin-button",
                        new Page.LocatorOptions().setHasText(text))
                .first();
    }

    private int offered() {
        return scene.staff()
                .get("/sessions/" + session + "/bookings")
                .json()
                .path("offered")
                .size();
    }
}
