package org.halfpastfour.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One look for what takes something away, one place for notices, one kind of question: docs/decisions/one-look.md. */
class LossTest {

    private static final Path PAGES = Path.of("src", "main", "java");
    private static final Pattern RED = Pattern.compile("ButtonVariant\\.(LUMO_)?ERROR|\"[a-z ]*\\berror\\b[a-z ]*\"");
    private static final Pattern NOTICE = Pattern.compile("new Notification\\(|Notification\\.show\\(");
    private static final Pattern OTHER_QUESTION = Pattern.compile("component\\.confirmdialog\\.");

    @Test
    void whatLeadsToALossIsRedLettersAndWhatDoesItIsRedAllOver() {
        assertThat(Loss.way(new Button()).getThemeNames()).containsExactly("error");
        assertThat(Loss.last(new Button()).getThemeNames()).containsExactlyInAnyOrder("error", "primary");
    }

    @Test
    void whatIsALossByWhatWasChosenIsRedOnlyThen() {
        Button send = new Button();
        Loss.when(true, send);
        assertThat(send.getThemeNames()).containsExactly("error");
        Loss.when(false, send);
        assertThat(send.getThemeNames()).isEmpty();
    }

    @Test
    void onlyOnePlaceSaysWhatALossLooksLike() {
        assertThat(sourcesWith(RED)).containsExactly("Loss.java");
    }

    @Test
    void onlyOnePlaceShowsNotices() {
        assertThat(sourcesWith(NOTICE)).containsExactly("Notices.java");
    }

    @Test
    void everyQuestionIsAskedInOneWay() {
        assertThat(sourcesWith(OTHER_QUESTION)).isEmpty();
        assertThat(Dialog.class).isAssignableFrom(Question.class);
    }

    private static List<String> sourcesWith(Pattern pattern) {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> pattern.matcher(text(file)).find())
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
