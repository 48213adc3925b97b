package org.halfpastfour.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextFilesTest {

    private final TextFiles files = TextFiles.beside(Texts.class, "texts/errors-", List.of("shared", "none"));

    @Test
    void whoeverDoesNotAskForEnglishIsAnsweredInChinese() {
        assertThat(said(Locale.UK)).isEqualTo(said(Locale.ENGLISH)).isNotEqualTo(said(Locale.CHINA));
        assertThat(said(Locale.FRENCH)).isEqualTo(said(Locale.CHINA));
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
