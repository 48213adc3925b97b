package org.halfpastfour.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.halfpastfour.account.Language;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.shared.Message;
import org.halfpastfour.testing.CaseSideWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a calendar says may be read by anybody who looks at the phone. */
class FeedWordsTest {

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(FeedWords.FILES.in(Locale.ENGLISH).keySet())
                .isEqualTo(FeedWords.FILES.in(Locale.SIMPLIFIED_CHINESE).keySet())
                .hasSizeGreaterThan(10);
        FeedWords.FILES.keys().forEach(key -> assertThat(gaps(Locale.ENGLISH, key))
                .isEqualTo(gaps(Locale.SIMPLIFIED_CHINESE, key)));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfSessionHasItsTitle(SessionKind kind) {
        assertThat(Stream.of(Language.values()).map(language -> new FeedWords(language).title(kind)))
                .noneMatch(String::isBlank)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfCalendarHasItsName(FeedKind kind) {
        assertThat(Stream.of(Language.values()).map(language -> new FeedWords(language).name(kind)))
                .noneMatch(String::isBlank)
                .doesNotHaveDuplicates();
    }

    @Test
    void noTextHasAWordOfTheCaseSide() {
        assertThat(Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)
                        .flatMap(locale -> FeedWords.FILES.in(locale).values().stream())
                        .map(Message::text))
                .noneMatch(CaseSideWords.ANY.asPredicate());
    }

    private static Set<String> gaps(Locale locale, String key) {
        return FeedWords.FILES.find(locale, key).orElseThrow().gaps();
    }
}
