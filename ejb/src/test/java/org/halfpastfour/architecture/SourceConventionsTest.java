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
    private static final Pattern TEST_METHOD =
            Pattern.compile("(?m)^    @(Test|Property|ParameterizedTest|RepeatedTest)\\b");

    @Test
    void everyPublicTypeSaysWhatItIs() {
        assertThat(Product.sources())
                .filteredOn(source -> PUBLIC_TYPE.matcher(Product.text(source)).find())
                .hasSizeGreaterThan(50)
                .allMatch(
                        source -> DOCUMENTED_PUBLIC_TYPE
                                .matcher(Product.text(source))
                                .find(),
                        "has a sentence");
    }

    @Test
    void noClassIsTooLongToRead() {
        assertThat(Product.sources())
                .filteredOn(source -> length(source) > LONGEST_CLASS)
                .isEmpty();
    }

    @Test
    void everyTestIsFoundByItsName() {
        assertThat(Product.testSources())
                .filteredOn(source -> TEST_METHOD.matcher(Product.text(source)).find())
                .hasSizeGreaterThan(10)
                .allMatch(source -> source.getFileName().toString().endsWith("Test.java"), "ends in Test");
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(Product.sourcesOfAllModules())
                .filteredOn(source -> Pattern.compile("\\b(TODO|FIXME|XXX)\\b")
                        .matcher(Product.text(source))
                        .find())
                .isEmpty();
    }

    /** Lines of code: without imports, annotations, comments and empty lines. */
    private static long length(Path source) {
        return Product.text(source)
                .lines()
                .filter(line -> !NO_CODE.matcher(line).find())
                .count();
    }
}
