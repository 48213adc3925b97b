package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.Scene;
import org.halfpastfour.testing.Setting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Staff marks arrivals; a forbidden adult is refused, the right one collects. */
class HandOverJourney extends Journey {

    /** Milliseconds after which a tap on the next button is no second half of the tap before. */
    private static final double AFTER_A_DOUBLE_TAP = 800;

    private static final Duration LENGTH = Duration.ofMinutes(45);

    private final Scene scene = new Scene();
    private final Scene.Family family = scene.family();
    private final Instant start = Scene.soon(LENGTH);
    private final UUID session = scene.session(start, LENGTH, 10);

    @ParameterizedTest
    @MethodSource(SETTINGS)
    void aChildArrivesAndLeavesOnlyWithWhoMayCollectIt(Setting setting) {
        scene.book(session, family.child());
        Page page = window(setting, "staff");
        open(page, "/today?date=" + Scene.dateOf(start));
        Locator row = page.locator("li.participant", named(family.name()));
        assertThat(row).hasAttribute("data-state", "EXPECTED");
        assertSound(page);

        button(row, setting.says("到达", "Arrive")).click();
        assertThat(row).hasAttribute("data-state", "HERE");
        picture(page, "today-" + setting);

        page.waitForTimeout(AFTER_A_DOUBLE_TAP);
        button(row, setting.says("离开", "Leave")).click();
        Locator refused = page.locator(".choice-refused", named(family.bannedUncle()));
        assertThat(refused).containsText(setting.says("已被禁止接这个孩子", "Banned from collecting this child"));
        assertThat(page.locator("vaadin-button.choice", named(family.bannedUncle())))
                .hasCount(0);
        assertSound(page);
        picture(page, "who-collects-" + setting);
        theHomeRefusesTheForbiddenAdultAlsoWithoutThePage();

        page.locator("vaadin-button.choice", named(family.mother())).click();
        assertThat(row).hasAttribute("data-state", "GONE");
        assertThat(row).containsText(collectedByTheMother(setting));
        assertSound(page);
    }

    @ParameterizedTest
    @MethodSource(SETTINGS)
    void aWrongTapIsTakenBack(Setting setting) {
        scene.book(session, family.child());
        Page page = window(setting, "staff");
        open(page, "/today?date=" + Scene.dateOf(start));
        Locator row = page.locator("li.participant", named(family.name()));
        button(row, setting.says("到达", "Arrive")).click();
        assertThat(row).hasAttribute("data-state", "HERE");
        page.waitForTimeout(AFTER_A_DOUBLE_TAP);
        button(row, setting.says("离开", "Leave")).click();
        page.locator("vaadin-button.choice", named(family.mother())).click();
        assertThat(row).hasAttribute("data-state", "GONE");
        assertThat(row).containsText(collectedByTheMother(setting));

        button(row, setting.says("撤销", "Undo")).click();
        assertThat(row).hasAttribute("data-state", "HERE");
        assertSound(page);
        picture(page, "undone-" + setting);
    }

    private void theHomeRefusesTheForbiddenAdultAlsoWithoutThePage() {
        Rest.Answer answer = scene.staff()
                .post(
                        "/sessions/" + session + "/departures",
                        "{\"child\":\"%s\",\"collectedBy\":\"%s\"}".formatted(family.child(), scene.uncleOf(family)));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("not-authorised-to-collect");
    }

    private String collectedByTheMother(Setting setting) {
        return setting.says("由" + family.mother() + "接走", "with " + family.mother());
    }

    private Locator button(Locator row, String text) {
        return row.locator("vaadin-button[aria-label='" + text + " " + family.name() + "']");
    }
}
