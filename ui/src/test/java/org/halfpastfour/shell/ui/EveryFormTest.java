package org.halfpastfour.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody can forget to say what becomes of what is typed: docs/decisions/where-one-is.md. */
class EveryFormTest {

    private static final Path PAGES = Path.of("src", "main", "java");
    private static final Pattern FIELD = Pattern.compile(
            "new (Text|Integer|Number|Password|Email|Date|Time)Field\\(|"
                    + "new TextArea\\(|new (Select|ComboBox|MultiSelectComboBox|CheckboxGroup|RadioButtonGroup)<|new Checkbox\\(");
    private static final Pattern SENT = Pattern.compile("Forms |Forms\\(|\\.form\\(\\)|\\bdialog\\.field\\(");
    private static final Pattern DIALOG = Pattern.compile("extends (Dialog|Sheet)\\b|new Dialog\\(");
    private static final Pattern ASKS = Pattern.compile("FormDialog\\.protect\\(");
    private static final Pattern DEAF = Pattern.compile("setCloseOnEsc\\(false\\)");
    private static final Pattern KEPT = Pattern.compile("\\bDraft\\.of|\\.keep\\(");

    /** What is chosen here is remembered at once, or is a part of a form beside it. */
    private static final Set<String> CHOICES =
            Set.of("HomeChoice.java", "HouseholdPage.java", "MatterLine.java", "PersonFields.java", "SeriesDates.java");

    /** One reason of a line or two, for something that is asked to be done now. */
    private static final Set<String> SHORT = Set.of(
            "AlikeActions.java",
            "GuardianDialogs.java",
            "EndingDialogs.java",
            "HelperDialogs.java",
            "ProgrammeFields.java",
            "StationDialogs.java");

    /** Behind a code on a phone that others use too: nothing may stay there. */
    private static final Set<String> LEAVES_NOTHING = Set.of("ErrandsPanel.java");

    @Test
    void everyFieldIsSentByAFormOrNoWorkAtAll() {
        assertThat(sources())
                .filteredOn(source -> has(FIELD, source) && !CHOICES.contains(name(source)))
                .hasSizeGreaterThan(30)
                .filteredOn(source -> !has(SENT, source) && !text(source).contains("TypedWork."))
                .isEmpty();
    }

    @Test
    void everyDialogWithFieldsAsksBeforeItThrowsThemAway() {
        assertThat(sources())
                .filteredOn(source -> has(DIALOG, source) && has(FIELD, source))
                .filteredOn(source -> !has(ASKS, source))
                .isEmpty();
    }

    /** Back does what Escape does; a dialog that hears neither is a dead end on a phone. */
    @Test
    void noDialogIsDeafToEscapeAndBack() {
        assertThat(sources()).filteredOn(source -> has(DEAF, source)).isEmpty();
    }

    @Test
    void everyLongTextIsKeptWhileItIsNotSent() {
        assertThat(sources())
                .filteredOn(source -> text(source).contains("new TextArea(") && !SHORT.contains(name(source)))
                .hasSizeGreaterThan(4)
                .filteredOn(source -> !has(KEPT, source) && !LEAVES_NOTHING.contains(name(source)))
                .isEmpty();
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean has(Pattern pattern, Path source) {
        return pattern.matcher(text(source)).find();
    }

    private static String name(Path source) {
        return source.getFileName().toString();
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
