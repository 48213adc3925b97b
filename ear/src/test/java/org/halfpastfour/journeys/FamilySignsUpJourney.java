package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Scene;
import org.halfpastfour.testing.Setting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A parent signs up two children, one waits; another family's cancellation brings an offer, and it is accepted. */
class FamilySignsUpJourney extends Journey {

    private final Scene scene = new Scene();
    private final Instant start =
            scene.freeHourOf("parent", LocalDate.now(Scene.ZONE).plusDays(3));
    private final UUID session = scene.session(start, Duration.ofMinutes(45), 2);

    @ParameterizedTest
    @MethodSource(SETTINGS)
    void oneChildGetsThePlaceAndTheOtherOneGetsTheFreedOne(Setting setting) {
        UUID neighbour = scene.book(session, scene.family().child());
        Page page = window(setting, "parent");
        assertSound(page);
        picture(page, "home-" + setting);
        findTheSession(page);
        assertSound(page);
        picture(page, "find-" + setting);
        page.locator(way()).click();

        bookBothWithADoubleTap(page, setting);
        assertThat(page.locator(".booked .person-line", named(setting.says("已预约", "Booked"))))
                .hasCount(1);
        assertThat(page.locator(".booked .person-line", named(setting.says("候补第 1 位", "Waiting at place 1"))))
                .hasCount(1);
        assertSound(page);
        picture(page, "booked-" + setting);
        JsonNode sheet = sheet();
        assertThat(sheet.path("confirmed").size())
                .as("the neighbour and one child")
                .isEqualTo(2);
        assertThat(sheet.path("waiting").size()).as("a double tap asks once").isEqualTo(1);

        assertThat(scene.staff().delete("/bookings/" + neighbour).status()).isEqualTo(200);
        acceptTheOffer(page, setting);
        assertThat(sheet().path("confirmed").size()).isEqualTo(2);
        assertThat(sheet().path("offered").size() + sheet().path("waiting").size())
                .isZero();
        open(page, "/bookings");
        assertSound(page);
        picture(page, "bookings-" + setting);
    }

    private void findTheSession(Page page) {
        open(page, "/find");
        assertThat(page.locator(way())).isVisible();
    }

    private void bookBothWithADoubleTap(Page page, Setting setting) {
        assertThat(page.locator("vaadin-checkbox-group.children vaadin-checkbox, .book-who vaadin-checkbox")
                        .first())
                .isVisible();
        Locator split = page.locator(".book-how vaadin-checkbox");
        split.locator("input").check();
        assertSound(page);
        picture(page, "book-" + setting);
        page.locator(".book-submit").dblclick();
    }

    private void acceptTheOffer(Page page, Setting setting) {
        open(page, "/home");
        Locator offer = page.locator(".offer-card");
        assertThat(offer).hasCount(1);
        assertSound(page);
        picture(page, "offer-" + setting);
        offer.locator("vaadin-button", new Locator.LocatorOptions().setHasText(setting.says("接受", "Accept")))
                .dblclick();
        assertThat(offer).hasCount(0);
    }

    private String way() {
        return "a[href='book/" + session + "']";
    }

    private JsonNode sheet() {
        return scene.staff().get("/sessions/" + session + "/bookings").json();
    }
}
