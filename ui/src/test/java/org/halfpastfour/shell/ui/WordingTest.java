package org.halfpastfour.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.shared.Message;
import org.halfpastfour.shared.Texts;
import org.junit.jupiter.api.Test;

/** What people trip over when a text is read aloud: on pages and in refusals. */
class WordingTest {

    /** Formats, units and one example, which Chinese writes so as well. */
    private static final Set<String> AT_HOME_IN_CHINESE = Set.of(
            "JSON",
            "json",
            "iCalendar",
            "ics",
            "iPhone",
            "Outlook",
            "Internet",
            "ICSx",
            "JPEG",
            "PNG",
            "MB",
            "KB",
            "Cookie",
            "Idempotency",
            "Key",
            "XQ",
            "zw");

    /** 健康说明, 场室 and 能参加的小时 are said; and where nothing is paid nothing is free of charge. */
    private static final Set<String> OTHER_WORDS = Set.of(
            "健康告知", "健康情况", "房间", "活动室", "免费", "可行小时", "已有名额", "名额约出", "本家", "这一场次", "停办", "停开", "闭馆", "上课日", "员工");

    /** As many as decide what is said in one of the two languages. */
    private static final List<Integer> NUMBERS = List.of(0, 1, 2);

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{2,}");
    private static final Pattern DOUBLED_WORD = Pattern.compile("(?iu)\\b(\\p{L}+) \\1\\b");
    private static final String SEVERAL =
            "(?:absences|adults|bookings|cases|characters|children|dates|days|entries|families|homes|hours"
                    + "|interventions|levels|marks|megapixels|minutes|months|offers|participants|people|pixels|places|seats|seconds|sessions"
                    + "|times|values|weeks|years)\\b";
    private static final Pattern COUNTED = Pattern.compile("\\{\\w+} (?:more |of )?" + SEVERAL);
    private static final Pattern ONE_AS_SEVERAL =
            Pattern.compile("\\b1 (?:more |of )?(?:" + SEVERAL + "|are\\b|have\\b|wait\\b)");
    private static final Pattern SEVERAL_AS_ONE =
            Pattern.compile("\\b[02] (?:more )?(?:absence|adult|booking|case|character|child|date|day"
                    + "|entry|family|home|hour|intervention|level|mark|megapixel|minute|month|offer|participant|person|pixel|place|seat|second"
                    + "|session|time|value|week|year|is|has|holds)\\b");
    private static final Pattern SENTENCE_END = Pattern.compile("[。；？！]|[.;?!] ");
    private static final Pattern ENDS_A_SENTENCE = Pattern.compile("[。.！!？?…]}?$");
    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan} ?[,;:?!()]|[,;:?!()] ?\\p{IsHan}");
    private static final Pattern FAMILIAR = Pattern.compile("你(?!们)");
    private static final Pattern OFFICE_FOR_PERSON = Pattern.compile("市级管理(?!员)");

    /** Word for word from another language: "who forgot it asks staff", "the own account", "the staff has", "stands there". */
    private static final Pattern STILTED = Pattern.compile(
            "\\b(?:the|an) own\\b|(?:^|[.;] )(?:Who|Whoever) [^?.]*\\."
                    + "|\\b[Ss]taff (?:has|is|was|looks|records|chooses|says)\\b|\\bstands? (?:here|there|on|beside)\\b|\\bsmall letters\\b");

    private static final Pattern CENTRE = Pattern.compile("(?i)\\bcent(?:re|er)s?\\b");
    private static final Pattern REHABILITATION = Pattern.compile("(?i)帮教|矫正|服刑|刑满|rehabilit|probation|offender");
    private static final Pattern CODE = Pattern.compile("server\\.log|application/json|zh-CN|\\ben\\b|\\bEnglish\\b");

    private final Map<String, Message> chinese = all(PageLanguage.CHINESE);
    private final Map<String, Message> english = all(PageLanguage.ENGLISH);

    @Test
    void chineseHasNoEnglishWords() {
        assertThat(offending(chinese, text -> LATIN_WORD
                        .matcher(GAP.matcher(CODE.matcher(text).replaceAll("")).replaceAll(""))
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(word -> !AT_HOME_IN_CHINESE.contains(word))))
                .isEmpty();
    }

    @Test
    void noSentenceNamesTheSameTwice() {
        Predicate<String> twice = text -> sentences(text)
                .map(WordingTest::gaps)
                .anyMatch(gaps -> Set.copyOf(gaps).size() < gaps.size());
        assertThat(offending(chinese, twice)).isEmpty();
        assertThat(offending(english, twice)).isEmpty();
    }

    @Test
    void noWordIsSaidTwiceInARow() {
        assertThat(offending(english, text -> DOUBLED_WORD.matcher(text).find()))
                .isEmpty();
    }

    @Test
    void oneThingIsNotSaidAsSeveralNorSeveralAsOne() {
        assertThat(offending(english, text -> COUNTED.matcher(text).find())).isEmpty();
        assertThat(offending(english, text -> ONE_AS_SEVERAL.matcher(text).find()))
                .isEmpty();
        assertThat(offending(english, text -> SEVERAL_AS_ONE.matcher(text).find()))
                .isEmpty();
        assertThat(readings(Message.of("{0, plural, one {# places} other {# places}}", Locale.UK)))
                .filteredOn(text -> ONE_AS_SEVERAL.matcher(text).find())
                .containsExactly("1 places");
        assertThat(readings(Message.of("{0, plural, one {# place} other {# place}}", Locale.UK)))
                .filteredOn(text -> SEVERAL_AS_ONE.matcher(text).find())
                .containsExactly("0 place", "2 place");
    }

    @Test
    void oneAndSeveralDifferInEnglishWhereverSomethingIsCounted() {
        assertThat(english.values())
                .filteredOn(text -> !text.counted().isEmpty())
                .hasSizeGreaterThan(50)
                .allSatisfy(text -> assertThat(reading(text, 1))
                        .as(text.text())
                        .isNotEqualTo(reading(text, 2).replace("2 ", "1 ")));
    }

    /** One and several are said alike in Chinese, so that only nothing may be said otherwise. */
    @Test
    void nothingIsSaidInThePluralInChinese() {
        assertThat(chinese.values())
                .filteredOn(text -> !text.counted().isEmpty())
                .allSatisfy(text ->
                        assertThat(reading(text, 1)).isEqualTo(reading(text, 2).replace('2', '1')));
    }

    @Test
    void oneWordStandsForOneThing() {
        assertThat(offending(chinese, text -> OTHER_WORDS.stream().anyMatch(text::contains)))
                .isEmpty();
    }

    /** People go to a youth home, and to no centre. */
    @Test
    void aHomeIsNoCentre() {
        assertThat(offending(chinese, text -> text.contains("中心"))).isEmpty();
        assertThat(offending(english, text -> CENTRE.matcher(text).find())).isEmpty();
    }

    /** A label in one language is a label in the other, and what is said in sentences is said so in both. */
    @Test
    void bothLanguagesEndAlike() {
        assertThat(chinese.keySet().stream().filter(key -> isSentence(chinese, key) != isSentence(english, key)))
                .isEmpty();
    }

    @Test
    void eachLanguageHasItsOwnMarks() {
        assertThat(offending(chinese, text -> HALF_WIDTH
                        .matcher(GAP.matcher(CODE.matcher(text).replaceAll("")).replaceAll(""))
                        .find()))
                .isEmpty();
        assertThat(offending(english, text -> text.contains("'") || text.contains("\"")).stream()
                        .filter(text -> !text.matches("family\\.consent\\..*\\.text\\.\\d+: .*")))
                .as("straight quotes, but in texts that people have signed")
                .isEmpty();
    }

    @Test
    void peopleAreAddressedAlikeAndAnOfficeIsNotAPerson() {
        assertThat(offending(chinese, text -> FAMILIAR.matcher(text).find())).isEmpty();
        assertThat(offending(chinese, text -> OFFICE_FOR_PERSON.matcher(text).find()))
                .allSatisfy(text -> assertThat(text).endsWith(": 市级管理"));
    }

    @Test
    void englishIsNotWordForWord() {
        assertThat(offending(english, text -> STILTED.matcher(text).find())).isEmpty();
    }

    /** Refusals of both sides are listed for everybody under /docs. */
    @Test
    void onlyPagesOfTheCaseSideTellOfRehabilitation() {
        assertThat(Stream.of(chinese, english)
                        .flatMap(texts -> offending(
                                texts, text -> REHABILITATION.matcher(text).find())
                                .stream()))
                .allSatisfy(text -> assertThat(text).startsWith("casework."));
    }

    private static boolean isSentence(Map<String, Message> texts, String key) {
        return Stream.ofNullable(texts.get(key))
                .flatMap(WordingTest::readings)
                .anyMatch(text -> ENDS_A_SENTENCE.matcher(text).find());
    }

    private static List<String> offending(Map<String, Message> texts, Predicate<String> rule) {
        return texts.entrySet().stream()
                .flatMap(text -> readings(text.getValue()).filter(rule).map(said -> text.getKey() + ": " + said))
                .sorted()
                .toList();
    }

    /** As it is read for each number, the other gaps being open. */
    private static Stream<String> readings(Message text) {
        return text.counted().isEmpty()
                ? Stream.of(text.text())
                : NUMBERS.stream().map(number -> reading(text, number));
    }

    private static String reading(Message text, int number) {
        return text.say(text.counted().stream().collect(Collectors.toMap(UnaryOperator.identity(), gap -> number)));
    }

    private static Stream<String> sentences(String text) {
        return SENTENCE_END.splitAsStream(text);
    }

    private static List<String> gaps(String sentence) {
        return GAP.matcher(sentence).results().map(found -> found.group(1)).toList();
    }

    private static Map<String, Message> all(PageLanguage language) {
        Locale locale = language.locale();
        Map<String, Message> texts = new HashMap<>();
        Translations.texts(locale).forEach((key, text) -> texts.put(key, Message.of(text, locale)));
        Texts.codes()
                .forEach(code ->
                        texts.put(code, Message.of(Texts.find(locale, code).orElseThrow(), locale)));
        return texts;
    }
}
