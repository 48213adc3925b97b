package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.halfpastfour.testing.AwayDatabase;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Said;
import org.halfpastfour.testing.Scene;
import org.halfpastfour.testing.ServerUnderTest;
import org.halfpastfour.testing.Setting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The database goes away while pages are open: a parent books, staff marks who arrives, somebody else writes a long form. What each of
 * them tapped is said to wait, nothing typed is lost, and it is done once when the database is back, without another tap.
 */
class DatabaseAwayJourney extends Journey {

    private static final String TOLD = "vaadin-connection-indicator[expanded]";
    private static final String WAITS = "vaadin-connection-indicator[reconnecting]";
    private static final String TYPED = "写到一半的班";
    private static final Duration LENGTH = Duration.ofMinutes(45);

    private final Scene scene = new Scene();
    private final Scene.Family family = scene.family();
    private final Instant start = Scene.soon(LENGTH);
    private final UUID today = scene.session(start, LENGTH, 10);
    private final UUID later =
            scene.session(scene.freeHourOf("parent", Scene.dateOf(start).plusDays(4)), LENGTH, 5);

    @ParameterizedTest
    @MethodSource(SETTINGS)
    void whatIsOpenWaitsAndGoesOnByItself(Setting setting) throws SQLException {
        scene.book(today, family.child());
        Page parent = booking(setting);
        Page board = window(setting, "staff");
        open(board, "/today?date=" + Scene.dateOf(start));
        Locator row = board.locator("li.participant", named(family.name()));
        assertThat(row).hasAttribute("data-state", "EXPECTED");
        Page form = window(setting, "staff");
        open(form, "/programmes/new");
        Locator title = form.locator("[data-field=title] input");
        title.fill(TYPED);
        waitUntilCalm(form);

        try (AwayDatabase away = AwayDatabase.begin()) {
            assertThat(away).isNotNull();
            parent.locator(".book-submit").click();
            arrive(row, setting).click();
            primary(form).click();
            assertWaits(parent, setting);
            assertWaits(board, setting);
            assertWaits(form, setting);
            assertThat(title).hasValue(TYPED);
            assertThat(row).hasAttribute("data-state", "EXPECTED");
            theShortPageComesInstead(parent.context().newPage(), setting);
        }

        assertThat(parent.locator(".booked .person-line")).hasCount(2);
        assertThat(row).hasAttribute("data-state", "HERE");
        assertThat(form.locator("main [invalid]").first()).isVisible();
        assertThat(title).hasValue(TYPED);
        for (Page page : new Page[] {parent, board, form}) {
            assertThat(page.locator(WAITS)).hasCount(0);
            assertThat(page.locator(TOLD)).hasCount(0);
            assertSound(page);
        }
        assertThat(scene.staff()
                        .get("/sessions/" + later + "/bookings")
                        .json()
                        .path("confirmed")
                        .size())
                .as("booked once")
                .isEqualTo(2);
        Page again = parent.context().pages().getLast();
        assertThat(again.locator(".shell-nav").first()).isVisible();
    }

    private Page booking(Setting setting) {
        Page page = window(setting, "parent");
        open(page, "/book/" + later);
        assertThat(page.locator(".book-who vaadin-checkbox").first()).isVisible();
        return page;
    }

    /** Who opens a page meanwhile reads in the language of the browser what to do, and the page comes by itself afterwards. */
    private static void theShortPageComesInstead(Page page, Setting setting) {
        Response answer = page.navigate(ServerUnderTest.origin() + "/bookings");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(page.locator("h1")).hasText(Said.on(setting, "shell.away.title"));
        assertThat(page.locator("main")).containsText(Said.error(setting, "try-again-soon"));
        assertThat(page.locator("html")).hasAttribute("lang", Pattern.compile(setting.says("zh.*", "en.*")));
    }

    private static void assertWaits(Page page, Setting setting) {
        Locator indicator = page.locator(WAITS);
        assertThat(indicator).hasCount(1);
        assertThat(indicator).containsText(Said.on(setting, "shell.connection.lost"));
        assertThat(page.locator("h1:visible")).hasCount(1);
    }

    private Locator arrive(Locator row, Setting setting) {
        return row.locator("vaadin-button[aria-label='" + setting.says("到达", "Arrive") + " " + family.name() + "']");
    }

    private static Locator primary(Page page) {
        return page.locator("main vaadin-button[theme~='primary']:visible").first();
    }
}
