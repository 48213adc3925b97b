package org.halfpastfour.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The build puts the pages' own scripts into one file: none is forgotten. */
class JoinedFilesTest {

    private static final Pattern LISTED = Pattern.compile("(?<=[\",])[a-z-]+\\.js(?=[,\"])");

    @Test
    void everyScriptIsInTheOneThatThePagesLoad() throws IOException {
        List<String> listed = LISTED.matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(MatchResult::group)
                .toList();
        try (Stream<Path> scripts = Files.list(Path.of("src/main/webapp/scripts"))) {
            assertThat(listed)
                    .containsExactlyInAnyOrderElementsOf(
                            scripts.map(script -> script.getFileName().toString())
                                    .toList());
        }
    }
}
