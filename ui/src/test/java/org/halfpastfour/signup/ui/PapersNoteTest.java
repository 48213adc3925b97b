package org.halfpastfour.signup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.halfpastfour.family.DuePaper;
import org.halfpastfour.family.MissingPaper;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A family reads on its home page which papers a child needs, and which it is to look at again. */
@ExtendWith(OpenPage.class)
class PapersNoteTest {

    private static final List<String> ALL = Stream.concat(
                    Stream.of(MissingPaper.values()).map(MissingPaper::code),
                    Stream.of(DuePaper.values()).map(DuePaper::code))
            .toList();

    @Test
    void whatIsMissingAndWhatIsOnlyDueAreSaidApart() {
        assertThat(read(List.of("consent-missing", "health-note-due")))
                .satisfiesExactly(
                        missing -> assertThat(missing).contains("第一次参加前还需要：参加同意书", "去补全"),
                        due -> assertThat(due).contains("请再看一遍：本学期的健康说明", "去看看"));
        assertThat(read(List.of("consent-asked-again")))
                .singleElement()
                .asString()
                .contains("内容有更新的同意书");
        assertThat(read(List.of())).isEmpty();
    }

    @Test
    void everyPaperIsSaidInWordsInBothLanguages() {
        assertThat(read(ALL)).hasSize(2).noneMatch(text -> text.contains("signup.missing"));
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(read(ALL)).hasSize(2).noneMatch(text -> text.contains("signup.missing"));
    }

    private static List<String> read(List<String> codes) {
        return PapersNote.of(codes, BookingSamples.words()).stream()
                .map(note -> note.getElement().getTextRecursively())
                .toList();
    }
}
