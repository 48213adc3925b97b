package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Setting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page does in the browser alone. */
class ShellJourney extends Journey {

    /** Milliseconds after which what a page begins with stands, and after which a browser has laid out what is new. */
    private static final double SETTLED = 2_000;

    private static final double AT_ONCE = 150;

    @ParameterizedTest
    @MethodSource(SETTINGS)
    void lightAndDarkAreSwitchedAndRemembered(Setting setting) {
        Page page = window(setting, "parent");
        page.locator("[data-scheme-cookie]").first().click();
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

    /** As when an alert comes, and goes, while somebody marks arrivals below. */
    @ParameterizedTest
    @MethodSource(SETTINGS)
    void nothingMovesUnderAFinger(Setting setting) {
        Page page = window(setting, "staff");
        open(page, "/today");
        Locator board = page.locator(".session-card h2").first();
        page.waitForTimeout(SETTLED);
        double place = y(board);
        page.evaluate("document.querySelector('.steady').insertAdjacentHTML('afterbegin',"
                + " '<div class=\"newcomer\" style=\"height:120px\">!</div>')");
        page.waitForTimeout(AT_ONCE);
        Assertions.assertThat(y(board)).isCloseTo(place, within(1.0));
        assertThat(page.locator(".steady-note")).isVisible();
        page.evaluate("document.querySelector('.newcomer').remove()");
        page.waitForTimeout(AT_ONCE);
        Assertions.assertThat(y(board)).isCloseTo(place, within(1.0));
    }

    @ParameterizedTest
    @MethodSource(SETTINGS)
    void aMonthIsSaidAsPeopleSayIt(Setting setting) {
        Page page = window(setting, "supervisor");
        open(page, "/supervision/log");
        page.locator("vaadin-date-picker").first().click();
        assertThat(page.locator("vaadin-month-calendar [part='month-header']:visible")
                        .first())
                .hasText(Pattern.compile(setting.says("\\d{4}年\\d{1,2}月", "[A-Z][a-z]+ \\d{4}")));
    }

    private static double y(Locator element) {
        return element.boundingBox().y;
    }
}
