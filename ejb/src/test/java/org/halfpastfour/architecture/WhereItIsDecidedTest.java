package org.halfpastfour.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The questions that strangers ask first each have one file, and docs/decisions/where-it-is-decided.md names it. */
class WhereItIsDecidedTest {

    private static final Path PAGE = Path.of("docs/decisions/where-it-is-decided.md");
    private static final Pattern ANSWER = Pattern.compile("(?m)^\\| [A-Z][^|]+\\? \\| `([^`]+)` \\|");

    @Test
    void eachQuestionHasAFileThatExists() {
        List<Path> files = ANSWER.matcher(Product.text(Product.root().resolve(PAGE)))
                .results()
                .map(found -> Product.root()
                        .resolve("ejb/src/main/java/org/halfpastfour")
                        .resolve(found.group(1)))
                .toList();
        assertThat(files).hasSize(10).doesNotHaveDuplicates().allMatch(Files::isRegularFile, "exists");
    }

    @Test
    void aFileThatIsNotThereIsFound() {
        assertThat(Product.root().resolve("ejb/src/main/java/org/halfpastfour/signup/NextInLine.java"))
                .doesNotExist();
    }
}
