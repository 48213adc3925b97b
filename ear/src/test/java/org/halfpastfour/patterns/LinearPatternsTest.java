package org.halfpastfour.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a text says, looking through it costs steps that grow with its length and no faster, and never the stack. */
class LinearPatternsTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    @Test
    void everyPatternOfTheProductIsLinear() throws IOException {
        PatternsOfClasses product = new PatternsOfClasses();
        for (String module : modules()) {
            Path classes = ROOT.resolve(module).resolve("target/classes");
            assertThat(classes).isDirectory();
            product.read(classes);
        }
        assertThat(product.unreadable()).isEmpty();
        assertThat(product.found()).hasSizeGreaterThan(80);
        assertThat(product.found().stream().flatMap(each -> new PatternCost(each).fault().stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "\\s*·[\\s·]*~false",
                "\\s+$~false",
                ".*-[a-z-]{8,}\\.js~true",
                "[0-9.:]*:[0-9.:]*~true",
                "(x+x+)+y~true",
                "(a|aa)+b~true",
                "([a-z]+)((?:;[a-z]+=(?:'[^']*'|[^';:]*))*):(.*)~true",
                "(?:a|b)*~true"
            })
    void aPatternThatIsNotIsNoticed(String regex, boolean whole) {
        assertThat(new PatternCost(new FoundPattern(regex, 0, whole, "here")).fault())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {"[a-z]+~false", "[0-9.]*+:[0-9.:]*~true", "(?:a|b)*+~true", "第\\s*+\\d++天~false"})
    void aPatternThatIsIsLeftAlone(String regex, boolean whole) {
        assertThat(new PatternCost(new FoundPattern(regex, 0, whole, "here")).fault())
                .isEmpty();
    }

    @Test
    void patternsAreFoundWhereverTheyStand() throws IOException {
        PatternsOfClasses classes = new PatternsOfClasses();
        try (InputStream itself = LinearPatternsTest.class.getResourceAsStream("LinearPatternsTest$Owner.class")) {
            classes.read(itself.readAllBytes());
        }
        assertThat(classes.found())
                .extracting(FoundPattern::regex, FoundPattern::whole)
                .containsExactlyInAnyOrder(
                        tuple("whole", true),
                        tuple("searched", false),
                        tuple("given away", false),
                        tuple("m", true),
                        tuple("r", false),
                        tuple("s", false));
        assertThat(classes.unreadable()).hasSize(2);
    }

    /** Has patterns of every kind, and is never run. */
    @SuppressWarnings("unused")
    private static final class Owner {

        private static final Pattern WHOLE = Pattern.compile("whole");
        private static final Pattern SEARCHED = Pattern.compile("searched", Pattern.CASE_INSENSITIVE);
        private static final Pattern GIVEN_AWAY = Pattern.compile("given away");

        static boolean whole(String text) {
            return WHOLE.matcher(text).matches();
        }

        static String searched(String text) {
            return SEARCHED.matcher(text).replaceAll(text);
        }

        static Pattern givenAway() {
            return GIVEN_AWAY;
        }

        static Stream<String> calls(String text) {
            return text.matches("m") ? Stream.of(text.replaceAll("r", text)) : Stream.of(text.split("s", -1));
        }

        static Predicate<String> unreadable(String text) {
            Predicate<String> contains = text::matches;
            return contains.and(Pattern.compile("a" + text).asPredicate());
        }
    }

    /** As the product's pom.xml names them. */
    private static List<String> modules() throws IOException {
        return Pattern.compile("<module>(\\w+)</module>")
                .matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
