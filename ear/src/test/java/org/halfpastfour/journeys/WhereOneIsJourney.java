package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Setting;
import org.junit.jupiter.api.Test;

/** Back, forward and loading anew, on a phone: nobody loses the place. */
class WhereOneIsJourney extends Journey {

    private static final String OPEN = "vaadin-dialog[opened], vaadin-confirm-dialog[opened]";

    @Test
    void whatIsLoadedAnewStaysWhereItWas() {
        Page page = window(Setting.PHONE_CHINESE, "parent");
        open(page, "/find");
        page.locator(".offering-card").nth(4).scrollIntoViewIfNeeded();
        int place = scrolled(page);
        assertThat(place).as("further down than it opens").isPositive();
        page.waitForTimeout(300);
        page.reload();
        page.waitForFunction("y => Math.abs(scrollY - y) <= 4", place);
        assertThat(scrolled(page)).isCloseTo(place, within(4));
    }

    private static int scrolled(Page page) {
        return (int) page.evaluate("Math.round(scrollY)");
    }

    @Test
    void backClosesWhatIsOpenAndThenLeadsBack() {
        Page page = window(Setting.PHONE_CHINESE, "parent");
        String first = page.url();
        open(page, "/bookings");
        page.locator(".booking-card vaadin-button").last().click();
        assertThat(page.locator(OPEN)).hasCount(1);
        stepBack(page);
        assertThat(page.locator(OPEN)).hasCount(0);
        assertThat(page).hasURL(page.url().replaceFirst("/[^/]*$", "/bookings"));
        stepBack(page);
        page.waitForURL(first);
    }

    @Test
    void backAsksBeforeWhatWasTypedGoes() {
        Page page = window(Setting.PHONE_CHINESE, "staff");
        open(page, "/own-home");
        page.locator(".room-row vaadin-button").first().click();
        Locator form = page.locator(OPEN);
        Locator name = form.locator("vaadin-text-field input").first();
        name.fill("唱歌房");
        stepBack(page);
        assertThat(form).hasCount(2);
        stepBack(page);
        assertThat(form).hasCount(1);
        assertThat(name).hasValue("唱歌房");
    }

    @Test
    void whatWasChosenStandsInTheAddress() {
        Page page = window(Setting.PHONE_CHINESE, "parent");
        open(page, "/find");
        Locator chosen = page.locator(".day[aria-pressed=true]");
        page.locator(".day").nth(1).click();
        page.waitForURL(url -> url.contains("day="));
        assertThat(chosen).hasCount(1);
        page.reload();
        assertThat(chosen).hasCount(1);
        page.locator(".tool-language").click();
        assertThat(page.locator("html")).hasAttribute("lang", Pattern.compile("en.*"));
        assertThat(chosen).hasCount(1);
        stepBack(page);
        page.waitForURL(url -> url.endsWith("/find"));
        assertThat(chosen).hasCount(0);
    }

    @Test
    void whoIsSearchedForComesBackAndIsInNoAddress() {
        Page page = window(Setting.PHONE_CHINESE, "staff");
        open(page, "/families");
        Locator found = page.locator("a.family-link");
        String name = page.locator("a.family-link .family-name").nth(3).innerText();
        page.locator("[data-search] input").fill(name);
        assertThat(found).hasCount(1);
        found.click();
        page.waitForURL(url -> !url.endsWith("/families"));
        assertThat(page.locator("main h1")).containsText(name);
        stepBack(page);
        page.waitForURL(url -> url.endsWith("/families"));
        assertThat(page.locator("[data-search] input")).hasValue(name);
        assertThat(found).hasCount(1);
    }

    /** As the button of the phone does; nothing is loaded for it where something closes. */
    private static void stepBack(Page page) {
        page.evaluate("history.back()");
    }
}
