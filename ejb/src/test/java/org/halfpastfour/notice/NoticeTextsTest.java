package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.halfpastfour.account.Language;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Message;
import org.halfpastfour.shared.TextFiles;
import org.halfpastfour.testing.CaseSideWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts that come with the product: complete, alike in both languages, and without a word of the case side. */
class NoticeTextsTest {

    private static final TextFiles FILES = TextFiles.only(Wording.class, "texts/notices");

    /** Of a message on a lock screen. */
    private static final List<String> OUTSIDE = List.of("outside", "outside-safety", "outside-trial", "short");

    private final Wording wording = asTheyCame();

    @Test
    void everyKindHasATitleAndWhatItTells() {
        for (NoticeKind kind : NoticeKind.values()) {
            for (Locale locale : locales()) {
                if (kind != NoticeKind.LETTER) {
                    assertThat(FILES.find(locale, Wording.key(kind, TextPart.TITLE))
                                    .map(Message::gaps))
                            .as("title of %s", kind)
                            .contains(Set.of());
                }
                if (kind != NoticeKind.LETTER && kind != NoticeKind.SEVERAL) {
                    assertThat(FILES.find(locale, Wording.key(kind, TextPart.BODY)))
                            .as("text of %s", kind)
                            .isPresent();
                }
            }
        }
    }

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSameGaps() {
        assertThat(FILES.keys()).hasSizeGreaterThan(40).allSatisfy(key -> {
            Message chinese = FILES.find(Locale.SIMPLIFIED_CHINESE, key).orElseThrow();
            Message english = FILES.find(Locale.ENGLISH, key).orElseThrow();
            assertThat(chinese.gaps()).as(key).isEqualTo(english.gaps());
        });
    }

    @Test
    void noTextHasAWordOfTheCaseSide() {
        assertThat(texts())
                .allSatisfy(text -> assertThat(sayingTooMuch(text)).as(text).isEmpty());
        assertThat(sayingTooMuch("您的社工已安排修复会谈")).isNotEmpty();
        assertThat(sayingTooMuch("Your caseworker has news")).isNotEmpty();
    }

    @Test
    void whatCanBeReadOnALockScreenSaysThatThereIsNewsAndNothingElse() {
        for (Locale locale : locales()) {
            for (String key : OUTSIDE) {
                assertThat(FILES.find(locale, key).orElseThrow().gaps())
                        .as(key)
                        .isSubsetOf("home", "phone", "outside", "link");
            }
        }
        assertThat(wording.around("outside", Language.CHINESE, Map.of("home", "大坪之家")))
                .isEqualTo("大坪之家有消息给您");
        assertThat(wording.around("outside", Language.ENGLISH, Map.of("home", "大坪之家")))
                .isEqualTo("大坪之家 has news for you");
    }

    @Test
    void aMailBeginsWithMoreNeutralWordsThanAPreviewShows() {
        Map<String, String> gaps = Map.of("home", "家", "phone", "1");
        assertThat(wording.around("mail-head", Language.CHINESE, gaps)).hasSizeGreaterThan(70);
        assertThat(wording.around("mail-head", Language.ENGLISH, gaps)).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BOOKED  | BODY  | {who}：{what}，{when}。                    |
            BOOKED  | BODY  | {who}：{what}，{when}，{where}。           |
            BOOKED  | BODY  | {who}：{what}。                           | text-lacks-gaps
            BOOKED  | BODY  | 好                                        | text-lacks-gaps
            BOOKED  | BODY  | {who}：{what}，{when}，{teacher}。         | text-has-unknown-gaps
            BOOKED  | BODY  | {who：{what}，{when}。                     | text-not-readable
            BOOKED  | TITLE | 好消息                                    |
            BOOKED  | TITLE | {who}有好消息                             | text-has-unknown-gaps
            WAITING | BODY  | {who}：{what}，{when}。                    | text-lacks-gaps
            """)
    void aTextWithoutAGapThatItNeedsOrWithOneThatNobodyFillsIsRefused(
            NoticeKind kind, TextPart part, String text, String refused) {
        if (refused == null) {
            assertThat(TemplateRule.checked(kind, part, Language.CHINESE, text).text())
                    .isEqualTo(text);
        } else {
            assertThatThrownBy(() -> TemplateRule.checked(kind, part, Language.CHINESE, text))
                    .isInstanceOfSatisfying(DomainException.class, fact -> assertThat(fact.code())
                            .isEqualTo(refused));
        }
    }

    @Test
    void whatComesWithTheProductIsNotRefused() {
        for (NoticeKind kind : NoticeKind.values()) {
            for (Language language : Language.values()) {
                for (TextPart part : TextPart.values()) {
                    FILES.find(language.locale(), Wording.key(kind, part)).ifPresent(text -> assertThatCode(
                                    () -> TemplateRule.checked(kind, part, language, text.text()))
                            .doesNotThrowAnyException());
                }
            }
        }
    }

    @Test
    void everyGapIsFilledWhateverItIsFilledWith() {
        for (String key : FILES.keys()) {
            for (Language language : Language.values()) {
                Map<String, String> gaps = new HashMap<>();
                FILES.find(language.locale(), key).orElseThrow().gaps().forEach(gap -> gaps.put(gap, "{x}'"));
                assertThat(wording.around(key, language, gaps).replace("{x}'", ""))
                        .as(key)
                        .doesNotContain("{", "}", "\uF8F0");
            }
        }
    }

    private static Stream<String> texts() {
        return locales().stream()
                .flatMap(locale -> FILES.in(locale).values().stream())
                .map(Message::text);
    }

    private static List<Locale> locales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    private static List<String> sayingTooMuch(String text) {
        return Stream.concat(
                        CaseSideWords.in(text).stream(),
                        Stream.of(CaseSideWords.MEETING).filter(text::contains))
                .toList();
    }

    private static Wording asTheyCame() {
        Wording wording = new Wording();
        wording.versions = new TextRecords() {
            @Override
            Optional<TextVersion> latest(NoticeKind kind) {
                return Optional.empty();
            }
        };
        return wording;
    }
}
