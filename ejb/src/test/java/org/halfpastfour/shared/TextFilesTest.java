package org.halfpastfour.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextFilesTest {

    private final TextFiles files = TextFiles.beside(Texts.class, "texts/errors");

    @Test
    void whoeverDoesNotAskForEnglishIsAnsweredInChinese() {
        assertThat(said(Locale.UK)).isEqualTo(said(Locale.ENGLISH)).isNotEqualTo(said(Locale.CHINA));
        assertThat(said(Locale.FRENCH)).isEqualTo(said(Locale.CHINA));
    }

    /** The build finds them: a new feature's texts stand in no list. */
    @Test
    void theTextsOfEveryFeatureThatHasSomeAreRead() throws IOException {
        try (Stream<Path> sources = Files.list(Path.of("src/main/resources/texts"))) {
            Set<String> features = sources.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("errors-"))
                    .map(name -> name.replaceAll("^errors-|(_en)?\\.properties$", ""))
                    .collect(Collectors.toSet());
            assertThat(TextFiles.features(Texts.class, "texts/errors"))
                    .isNotEmpty()
                    .isEqualTo(features);
        }
    }

    @Test
    void saysWhereItLooksForTextsThatAreNotThere() {
        assertThatThrownBy(() -> TextFiles.beside(Texts.class, "texts/none"))
                .hasMessageContaining("texts/none.features");
    }

    @Test
    void keysAreThoseOfBothLanguages() {
        assertThat(files.keys())
                .isNotEmpty()
                .containsAll(files.in(Locale.CHINA).keySet())
                .containsAll(files.in(Locale.UK).keySet());
    }

    @Test
    void refusesASecondTextForTheSameKey() {
        Message text = Message.of("one", Locale.UK);
        Map<String, Message> texts = new HashMap<>(Map.of("error.closed", text));
        assertThatThrownBy(() -> TextFiles.put(texts, "error.closed", text)).hasMessageContaining("error.closed");
    }

    private String said(Locale locale) {
        return files.find(locale, "error.required").orElseThrow().text();
    }
}
