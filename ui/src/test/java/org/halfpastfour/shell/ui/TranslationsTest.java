package org.halfpastfour.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.halfpastfour.shared.Message;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern USED = Pattern.compile(
            "(?:getTranslation|words\\.text|\\btext|Translations\\.say)\\(\\s*\"([a-z0-9.-]+\\.[a-z0-9.-]+)\"");
    private static final Pattern IN_MENU = Pattern.compile("@Menu\\([^)]*title = \"([^\"]+)\"");
    private static final Pattern CHINESE_CHARACTER = Pattern.compile("\\p{IsHan}");

    private static final Predicate<String> NAMES_A_LANGUAGE = key -> key.contains(".language.");

    private final Map<String, String> chinese = Translations.texts(PageLanguage.CHINESE.locale());
    private final Map<String, String> english = Translations.texts(PageLanguage.ENGLISH.locale());

    @Test
    void everyTextExistsInBothLanguages() {
        assertThat(chinese.keySet()).isNotEmpty().isEqualTo(english.keySet());
    }

    @Test
    void everyTextHasTheSamePlaceholdersInBothLanguages() {
        assertThat(chinese)
                .allSatisfy(
                        (key, text) -> assertThat(gaps(text)).as(key).isEqualTo(gaps(english.getOrDefault(key, ""))));
    }

    @Test
    void noEnglishTextIsLeftInChinese() {
        assertThat(english).allSatisfy((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            if (!NAMES_A_LANGUAGE.test(key)) {
                assertThat(text).as(key).doesNotContainPattern(CHINESE_CHARACTER);
            }
        });
    }

    @Test
    void everyKeyThatAPageUsesHasAText() throws IOException {
        Set<String> used = new TreeSet<>();
        Set<String> unknown = new TreeSet<>();
        for (Path source : sources()) {
            String code = Files.readString(source);
            Stream.of(USED, IN_MENU)
                    .flatMap(pattern -> pattern.matcher(code).results())
                    .map(found -> found.group(1))
                    .peek(used::add)
                    .filter(key -> !hasText(key) && !hasText(feature(source) + "." + key))
                    .forEach(key -> unknown.add(key + " in " + source.getFileName()));
        }
        assertThat(used).isNotEmpty();
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyFileOfTextsIsRead() throws IOException {
        Properties all = new Properties();
        try (Stream<Path> files = Files.list(TEXTS)) {
            for (Path file : files.toList()) {
                try (Reader text = Files.newBufferedReader(file)) {
                    all.load(text);
                }
            }
        }
        assertThat(chinese.keySet()).isEqualTo(all.stringPropertyNames());
    }

    @Test
    void showsTheKeyOfATextThatIsMissing() {
        assertThat(Translations.say("no.such.key", Locale.ENGLISH)).isEqualTo("!no.such.key");
    }

    @Test
    void writesNumbersWithoutSeparators() {
        assertThat(Translations.say("shell.minutes", Locale.ENGLISH, 1200)).isEqualTo("1200 min");
        assertThat(Translations.say("home.city.count", Locale.ENGLISH, 1200)).isEqualTo("1200 homes");
        assertThat(Translations.say("shell.minutes", Locale.ENGLISH, 12.5)).isEqualTo("12.5 min");
    }

    @Test
    void countsAsPeopleDo() {
        assertThat(Stream.of(0, 1, 2).map(homes -> Translations.say("home.city.count", Locale.ENGLISH, homes)))
                .containsExactly("no homes", "1 home", "2 homes");
        assertThat(Translations.say("report.policy.value.CHILDREN", Locale.ENGLISH, 0))
                .isEqualTo("0 children");
    }

    @Test
    void answersTheCodesOfRefusals() {
        assertThat(Translations.find("error.required", Locale.CHINA)).isPresent();
        assertThat(Translations.find("error.required", Locale.ENGLISH)).isPresent();
    }

    /** Some features put their own name before the keys. */
    private static String feature(Path source) {
        return source.getParent().getParent().getFileName().toString();
    }

    /** A key that ends with a dot is put together in the page: some text begins with it. */
    private boolean hasText(String key) {
        return key.endsWith(".")
                ? chinese.keySet().stream().anyMatch(known -> known.startsWith(key))
                : Translations.find(key, Locale.CHINA).isPresent();
    }

    private static Set<String> gaps(String text) {
        return Message.of(text, Locale.ENGLISH).gaps();
    }

    private static Iterable<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
