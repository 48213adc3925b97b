package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
        Object place = page.evaluate("Math.round(scrollY)");
        page.waitForTimeout(300);
        page.reload();
        page.waitForFunction("y => Math.abs(scrollY - y) <= 4", place);
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

    /** As the button of the phone does; nothing is loaded for it where something closes. */
    private static void stepBack(Page page) {
        page.evaluate("history.back()");
    }
}
