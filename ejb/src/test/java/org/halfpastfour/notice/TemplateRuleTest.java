package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.halfpastfour.account.Language;
import org.halfpastfour.shared.Message;
import org.halfpastfour.testing.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing between braces but the gaps themselves: what ICU knows besides would fail when a message is said. */
class TemplateRuleTest {

    @Test
    void aTextWithItsGapsPasses() {
        assertThat(checked("{who}：{what}，{when}。").gaps()).containsExactlyInAnyOrder("who", "what", "when");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{who}{what}{when}{",
                "{who}{what}{when}}",
                "{who}{what}{when}{}",
                "{who}{what}{when, date}",
                "{who}{what}{when, plural, one {x} other {y}}",
                "{who}{what}{when}{0",
                "{ who }{what}{when}"
            })
    void bracesThatAreNoPlainGapsAreRefused(String text) {
        assertThatThrownBy(() -> checked(text)).satisfies(refused -> Told.by(refused, NoticeError.TEXT_NOT_READABLE));
    }

    private static Message checked(String text) {
        return TemplateRule.checked(NoticeKind.CLOSED, TextPart.BODY, Language.CHINESE, text);
    }
}
