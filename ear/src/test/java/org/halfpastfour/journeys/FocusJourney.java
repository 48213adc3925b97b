package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Scene;
import org.halfpastfour.testing.Setting;
import org.junit.jupiter.api.Test;

/** By keyboard, on a phone: after something is done in a row the focus is on what follows, never on what takes away. */
class FocusJourney extends Journey {

    /** Milliseconds after which a row that was made anew stands, and a tap on it is no second half of the tap before. */
    private static final double SETTLED = 1_000;

    private static final double OPENED = 400;

    private static final Duration LENGTH = Duration.ofMinutes(45);
    private static final String RED = "vaadin-dialog[opened] vaadin-button[theme~=error]";

    private static final String FOCUS = """
            place => {
              const at = document.activeElement;
              if (at === document.body) return 'lost';
              if (at.closest('[theme~=error]')) return 'on what takes away: ' + at.textContent;
              return place === at || place.contains(at) ? 'there' : 'at ' + at.outerHTML.slice(0, 200);
            }""";

    private final Scene scene = new Scene();

    @Test
    void onTheBoardItIsOnWhatComesNextInTheRow() {
        Instant start = Scene.soon(LENGTH);
        UUID session = scene.session(start, LENGTH, 10);
        Scene.Family family = scene.family();
        scene.book(session, family.child());
        scene.book(session, scene.family().child());
        Page page = window(Setting.PHONE_CHINESE, "staff");
        open(page, "/today?date=" + Scene.dateOf(start));
        Locator row = page.locator("li.participant", named(family.name()));

        press(button(row, "到达", family));
        assertThat(row).hasAttribute("data-state", "HERE");
        assertFocusIn(button(row, "离开", family));

        page.keyboard().press("Enter");
        press(page.locator("vaadin-button.choice", named(family.mother())));
        assertThat(row).hasAttribute("data-state", "GONE");
        assertFocusIn(row);

        press(button(row, "撤销", family));
        assertThat(row).hasAttribute("data-state", "HERE");
        assertFocusIn(button(row, "离开", family));
    }

    @Test
    void aBookingThatIsGivenBackLeavesItInTheList() {
        Page page = window(Setting.PHONE_CHINESE, "parent");
        open(page, "/bookings");
        Locator list = page.locator(".booking-days");
        Locator ofAChild = list.locator(".person-actions", new Locator.LocatorOptions().setHasText("请假"));
        press(ofAChild.last().locator("vaadin-button[aria-label^='取消']"));
        press(page.locator(RED));
        assertThat(page.locator(RED)).hasCount(0);
        assertFocusIn(list);
        press(list.locator("vaadin-button[aria-label^='请假']").last());
        press(page.locator("vaadin-dialog[opened] vaadin-button[theme~=primary]")
                .last());
        assertThat(list.locator("vaadin-button[aria-label^='撤回请假']").last()).isVisible();
        assertFocusIn(list);
    }

    @Test
    void aFamilyThatWasReachedKeepsItOnTheList() {
        UUID session = inThreeDays(5);
        scene.book(session, scene.family().child());
        scene.book(session, scene.family().child());
        Assertions.assertThat(scene.staff()
                        .post("/sessions/" + session + "/cancellation", "{\"reason\":\"停水\"}")
                        .status())
                .isEqualTo(200);
        Page page = window(Setting.PHONE_CHINESE, "staff");
        open(page, "/sessions/" + session);
        Locator first = page.locator(".called-off li").first();
        first.locator("vaadin-checkbox input").focus();
        page.keyboard().press("Space");
        assertThat(first.locator("vaadin-checkbox")).hasAttribute("checked", "");
        assertThat(page.locator(".called-off h2")).containsText("还有 1 家");
        assertFocusIn(first);
    }

    @Test
    void whoIsTakenOffTheWaitingListLeavesItAtItsHeading() {
        UUID session = inThreeDays(1);
        scene.book(session, scene.family().child());
        Scene.Family waiting = scene.family();
        scene.book(session, waiting.child());
        scene.book(session, scene.family().child());
        Page page = window(Setting.PHONE_CHINESE, "staff");
        open(page, "/sessions/" + session);
        Locator part = page.locator(".sheet-part", new Page.LocatorOptions().setHas(page.locator("h2", named("候补"))));
        Locator lines = part.locator("li");
        assertThat(lines).hasCount(2);
        press(part.locator("vaadin-button[aria-label='移除 " + waiting.name() + "']"));
        page.locator("vaadin-dialog[opened] [data-field=reason] input").fill("家里来电");
        press(page.locator(RED));
        assertThat(lines).hasCount(1);
        assertFocusIn(part.locator("h2"));
    }

    private UUID inThreeDays(int places) {
        return scene.session(Scene.soon(LENGTH).plus(Duration.ofDays(3)), LENGTH, places);
    }

    /** A dialog that opens takes the focus to itself first. */
    private static void press(Locator button) {
        button.waitFor();
        button.page().waitForTimeout(OPENED);
        button.focus();
        button.page().keyboard().press("Enter");
    }

    private static Locator button(Locator row, String text, Scene.Family family) {
        return row.locator("vaadin-button[aria-label='" + text + " " + family.name() + "']");
    }

    private static void assertFocusIn(Locator place) {
        place.page().waitForTimeout(SETTLED);
        Assertions.assertThat(place.evaluate(FOCUS)).isEqualTo("there");
    }
}
