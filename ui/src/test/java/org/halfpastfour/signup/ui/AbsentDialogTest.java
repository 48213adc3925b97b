package org.halfpastfour.signup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.AwayLine;
import org.halfpastfour.attendance.AwayLine.Effect;
import org.halfpastfour.attendance.TellAbsence;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.signup.BookingState;
import org.halfpastfour.signup.ui.AbsentDialog.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a Sunday, two children of a family. */
class AbsentDialogTest extends BrowserlessTest {

    private static final LocalDate SUNDAY = BookingSamples.MONDAY.minusDays(1);

    private final List<TellAbsence> asked = new ArrayList<>();
    private final List<TellAbsence> told = new ArrayList<>();
    private final List<AwayLine> lines = new ArrayList<>();

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.halfpastfour.nowhere");
    }

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"TODAY, 0, 0", "TOMORROW, 1, 1", "UNTIL_FRIDAY, 0, 5"})
    void aTapSaysHowLongAndAnotherOneWhy(Days choice, int first, int last) {
        open(Effect.FREE);
        days().setValue(choice);
        button("Ill").click();
        assertThat(told).singleElement().satisfies(command -> {
            assertThat(command.from()).isEqualTo(SUNDAY.plusDays(first));
            assertThat(command.to()).isEqualTo(SUNDAY.plusDays(last));
            assertThat(command.kind()).isEqualTo(AbsenceKind.ILL);
            assertThat(command.children()).containsExactly(new ChildId(BookingSamples.id("Xiaoyu")));
        });
    }

    @Test
    void aBrotherIsAddedWithATick() {
        open(Effect.FREE);
        @SuppressWarnings("unchecked")
        CheckboxGroup<AwayDialog.Person> children = find(CheckboxGroup.class).single();
        children.select(person("Xiaoming"));
        button("Another reason").click();
        assertThat(told).singleElement().satisfies(command -> {
            assertThat(command.children()).hasSize(2);
            assertThat(command.kind()).isEqualTo(AbsenceKind.EXCUSED);
        });
    }

    @Test
    void eachChoiceIsAskedOnceAndNothingIsToldBeforeTheReason() {
        open(Effect.FREE);
        days().setValue(Days.UNTIL_FRIDAY);
        assertThat(asked).hasSize(2);
        assertThat(told).isEmpty();
    }

    @Test
    void whereNothingCanBeToldThereIsNoReasonToTap() {
        open(Effect.ABSENT_ALREADY);
        assertThat(button("Ill").isEnabled()).isFalse();
        assertThat(button("Another reason").isEnabled()).isFalse();
    }

    private void open(Effect effect) {
        lines.add(new AwayLine(
                BookingSamples.booking(
                        "Xiaoyu", BookingSamples.session(BookingSamples.MONDAY), BookingState.CONFIRMED, null),
                effect));
        AbsentDialog.About about = new AbsentDialog.About(
                HouseholdId.of(new UUID(1, 4)),
                List.of(person("Xiaoyu"), person("Xiaoming")),
                Set.of(BookingSamples.id("Xiaoyu")));
        AbsentDialog.Telling telling = new AbsentDialog.Telling(
                command -> {
                    asked.add(command);
                    return lines;
                },
                command -> {
                    told.add(command);
                    return lines;
                },
                () -> {});
        new AbsentDialog(about, telling, BookingSamples.words(), BookingSamples.ERRORS).open();
    }

    private static AwayDialog.Person person(String name) {
        return new AwayDialog.Person(BookingSamples.id(name), name, true);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Days> days() {
        return find(RadioButtonGroup.class).single();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
