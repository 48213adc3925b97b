package org.halfpastfour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page as somebody hears it who has it read aloud: what is said twice, and what is said in the other language. */
public final class Spoken {

    private static final Path TEXTS = Path.of("..", "ui", "src", "main", "resources", "vaadin-i18n");
    private static final Pattern DOUBLED_WORD = Pattern.compile("(?iu)\\b([\\p{IsLatin}]{2,}) \\1\\b");
    private static final Pattern QUOTED_TWICE = Pattern.compile("“([^”]+)”[^。；？！.;?!\\n]*“\\1”");
    /** Chinese sets no blank after its own marks, and its brackets are as wide as its characters. */
    private static final Pattern MISPLACED = Pattern.compile("[。，；！？、] +\\p{IsHan}|\\p{IsHan} ?\\([^)]*\\p{IsHan}");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{3,}");

    /** Addresses, codes of families and the names with which people sign in are the same in both languages. */
    private static final Pattern OF_NO_LANGUAGE = Pattern.compile(
            "https?://\\S+|\\b[0-9A-Z]{4}-[0-9A-Z]{4}\\b|\\b[a-z]+(?:[.0-9_-][a-z0-9]+)+\\b|\\b[a-z]+[0-9]+\\b"
                    + "|\\b(?:parent|staff|volunteer|caseworker|supervisor|city)\\b");

    /** Formats of files, browsers and their systems, which have no other name. */
    private static final Set<String> AT_HOME_IN_CHINESE = Set.of(
            "JSON",
            "iCalendar",
            "ics",
            "JPEG",
            "PNG",
            "Chrome",
            "Edge",
            "Firefox",
            "Safari",
            "Linux",
            "Windows",
            "Android",
            "iPhone",
            "iPad",
            "macOS",
            "HarmonyOS");

    /** What homes call their programmes and sessions is entered by them, and is a word of the product as well. */
    private static final Set<String> ENTERED = Set.of("四点半课堂", "家庭修复会谈", "课程", "简体中文");

    /** Without what is marked as being in another language, or in none. */
    private static final String SAID = """
            () => {
              const main = document.querySelector('main');
              const language = document.documentElement.lang.slice(0, 2);
              return [...main.querySelectorAll('[lang], [translate=no]')]
                .filter(each => each.translate === false || !each.lang.startsWith(language))
                .reduce((text, each) => each.innerText ? text.replace(each.innerText, ' ') : text, main.innerText);
            }""";

    private static final Set<String> CHINESE_TEXTS = chineseTexts();

    private Spoken() {}

    public static void assertSaidWell(Page page, Setting setting) {
        String text = (String) page.evaluate(SAID);
        assertThat(faults(text, setting.language().equals(Journey.CHINESE)))
                .as("words of " + page.url())
                .isEmpty();
    }

    static List<String> faults(String text, boolean chinese) {
        Stream<String> other = chinese ? latinWords(text) : productsChinese(text);
        Stream<String> marks = chinese ? found(MISPLACED, text) : Stream.empty();
        return Stream.of(found(DOUBLED_WORD, text), found(QUOTED_TWICE, text), marks, other)
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private static Stream<String> latinWords(String text) {
        String said = OF_NO_LANGUAGE.matcher(text).replaceAll(" ");
        return LATIN_WORD.matcher(said).find() ? foreign(Entered.without(text)) : Stream.empty();
    }

    private static Stream<String> foreign(String text) {
        return found(LATIN_WORD, OF_NO_LANGUAGE.matcher(text).replaceAll(" "))
                .filter(word -> !AT_HOME_IN_CHINESE.contains(word));
    }

    /** Names of people, homes and programmes are as they were entered; what the product itself says in Chinese is not. */
    private static Stream<String> productsChinese(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> HAN.matcher(line).find())
                .filter(line -> CHINESE_TEXTS.contains(line) && !ENTERED.contains(line));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }

    private static Set<String> chineseTexts() {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.filter(file -> !file.toString().endsWith("_en.properties"))
                    .flatMap(file -> texts(file).values().stream())
                    .map(String::valueOf)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties texts(Path file) {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            texts.load(in);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
