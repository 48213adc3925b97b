package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Setting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page does in the browser alone. */
class ShellJourney extends Journey {

    @ParameterizedTest
    @MethodSource(SETTINGS)
    void lightAndDarkAreSwitchedAndRemembered(Setting setting) {
        Page page = window(setting, "parent");
        page.locator("[onclick*=switchScheme]").first().click();
        assertThat(page.locator("html[theme=dark]")).hasCount(1);
        page.reload();
        assertThat(page.locator("html[theme=dark]")).hasCount(1);
    }

    @ParameterizedTest
    @MethodSource(SETTINGS)
    void whoFollowsALinkByKeyboardStartsAtTheHeading(Setting setting) {
        Page page = window(setting, "staff");
        open(page, "/programmes");
        Locator link = page.locator("main a[href='programmes/new']").first();
        link.focus();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith("/programmes/new"));
        assertThat(page.locator("main h1")).isFocused();
    }
}
