package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Looks;
import org.halfpastfour.testing.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lies over a page: docs/decisions/one-look.md. */
class LookJourney extends Journey {

    private static final String RED = "vaadin-button[theme~=error]";

    private static final String COVERED = """
            () => {
              const card = document.querySelector('vaadin-notification-card').getBoundingClientRect();
              return [...document.querySelectorAll('h1, a[href], button, vaadin-button')]
                .filter(each => each.checkVisibility() && !each.closest('vaadin-notification-container'))
                .filter(each => {
                  const box = each.getBoundingClientRect();
                  return box.height && box.left < card.right && card.left < box.right && box.top < card.bottom
                    && card.top < box.bottom;
                })
                .map(each => each.textContent);
            }""";

    private static final String WRITE = """
            colours => {
              const line = document.createElement('p');
              line.className = 'hard-to-read';
              line.style = colours;
              line.textContent = '四点半';
              document.querySelector('main').append(line);
            }""";

    @ParameterizedTest
    @MethodSource(SETTINGS)
    void aQuestionOpensOnTheAnswerThatLeavesEverythingAsItIs(Setting setting) {
        Page page = window(setting, "parent");
        open(page, "/bookings");
        page.locator("main " + RED).first().click();
        Locator question = page.locator("vaadin-dialog[opened]");
        assertThat(question.locator("vaadin-button", text(setting.says("返回", "Back"))))
                .isFocused();
        assertThat(question.locator(RED + "[theme~=primary]")).hasCount(1);
        Looks.assertAlike(page);
        picture(page, "question-" + setting);
        page.keyboard().press("Enter");
        assertThat(question).hasCount(0);
        assertThat(page.locator("main " + RED).first()).isVisible();
    }

    @Test
    void whatHardlyStandsOutIsFoundOnAPageThatWasSoundBefore() {
        Page page = window(Setting.PHONE_CHINESE);
        open(page, "/login");
        assertSound(page);
        for (String colours : List.of("color: #ccc; background: #fff", "color: #555; background: #666")) {
            page.evaluate(WRITE, colours);
            Assertions.assertThatThrownBy(() -> assertSound(page)).hasMessageContaining("color-contrast");
            page.locator(".hard-to-read").evaluate("each => each.remove()");
            assertSound(page);
        }
    }

    @ParameterizedTest
    @MethodSource(SETTINGS)
    void aNoticeCoversNeitherATitleNorAButton(Setting setting) {
        Page page = window(setting, "parent");
        open(page, "/family");
        page.locator("main vaadin-button.family-act", named(setting.says("修改", "Change")))
                .first()
                .click();
        page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        assertThat(page.locator("vaadin-notification-card")).isVisible();
        page.waitForCondition(() -> ((List<?>) page.evaluate(COVERED)).isEmpty());
        picture(page, "notice-" + setting);
    }

    @ParameterizedTest
    @MethodSource(SETTINGS)
    void theLineThatIsLostIsToldAboveTheHead(Setting setting) {
        Page page = window(setting, "parent");
        page.context().setOffline(true);
        page.evaluate("window.dispatchEvent(new Event('offline'))");
        Locator line = page.locator("vaadin-connection-indicator .v-status-message");
        assertThat(line).containsText(setting.says("连接不上服务器", "The server cannot be reached"));
        assertThat(line).hasCSS("opacity", "1");
        Assertions.assertThat(page.locator(".shell-head").boundingBox().y)
                .isGreaterThanOrEqualTo(line.boundingBox().height - 1);
        picture(page, "no-line-" + setting);
        page.context().setOffline(false);
    }

    private static Locator.LocatorOptions text(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }
}
