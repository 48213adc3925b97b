package org.halfpastfour.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SourceConventionsTest {

    private static final int LONGEST_CLASS = 150;
    private static final Pattern NO_CODE = Pattern.compile("^(import |package )|^\\s*($|@|/\\*\\*|\\*|//)");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^public (?:abstract |final |sealed |non-sealed )*(?:class|record|interface|enum) ");
    private static final Pattern DOCUMENTED_PUBLIC_TYPE = Pattern.compile(
            "(?m)^ ?\\*?.*\\*/\\n(?:@[^\\n]*\\n(?:[ )}\\t][^\\n]*\\n)*)*public (?:abstract |final |sealed |non-sealed )*(?:class|record|interface|enum) ");
    private static final Pattern DATE_FORMAT = Pattern.compile("DateTimeFormatter\\.of(Pattern|Localized)");
    private static final Pattern STRIPPED = Pattern.compile("command\\.\\w+\\(\\)\\.strip\\(\\)");
    private static final Pattern HYPHENS = Pattern.compile("replace\\('_', '-'\\)|replace\\('-', '_'\\)");
    private static final Pattern FOR_LATER = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
    private static final Pattern TEST_METHOD =
            Pattern.compile("(?m)^    @(Test|Property|ParameterizedTest|RepeatedTest)\\b");

    @Test
    void everyPublicTypeSaysWhatItIs() {
        assertThat(Product.sources().stream().filter(source -> has(PUBLIC_TYPE, source)))
                .hasSizeGreaterThan(50)
                .filteredOn(source -> !has(DOCUMENTED_PUBLIC_TYPE, source))
                .isEmpty();
    }

    @Test
    void noClassIsTooLongToRead() {
        assertThat(Product.sources())
                .filteredOn(source -> length(source) > LONGEST_CLASS)
                .isEmpty();
    }

    /** Benchmarks are run by their name only. */
    @Test
    void everyTestIsFoundByItsName() {
        assertThat(Product.testSources().stream().filter(source -> has(TEST_METHOD, source)))
                .hasSizeGreaterThan(10)
                .filteredOn(source -> !source.getFileName().toString().endsWith("Test.java"))
                .filteredOn(source -> !source.getFileName().toString().endsWith("Bench.java"))
                .isEmpty();
    }

    /** SaidDate for people, and what is written in calendar files. */
    @Test
    void onePlaceSaysHowDatesAreWritten() {
        assertThat(Product.sourcesOfAllModules())
                .filteredOn(source -> has(DATE_FORMAT, source))
                .extracting(source -> source.getFileName().toString())
                .containsExactlyInAnyOrder("SaidDate.java", "EventTimes.java");
    }

    /** CodeWord, and the port, which knows no class of the business. */
    @Test
    void onePlaceSaysHowCodesAreWritten() {
        assertThat(Product.sourcesOfAllModules())
                .filteredOn(source -> has(HYPHENS, source))
                .extracting(source -> source.getFileName().toString())
                .containsExactlyInAnyOrder("CodeWord.java", "PortRefusal.java");
    }

    /** Checks look at a text as it is composed: another way of stripping it lets in what they have not seen. */
    @Test
    void aTextIsKeptAsItWasChecked() {
        assertThat(Product.sources())
                .filteredOn(source -> has(STRIPPED, source))
                .isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(Product.sourcesOfAllModules())
                .filteredOn(source -> has(FOR_LATER, source))
                .isEmpty();
    }

    private static boolean has(Pattern pattern, Path source) {
        return pattern.matcher(Product.text(source)).find();
    }

    /** Lines of code: without imports, annotations, comments and empty lines. */
    private static long length(Path source) {
        return Product.text(source)
                .lines()
                .filter(line -> !NO_CODE.matcher(line).find())
                .count();
    }
}
