package org.halfpastfour.signup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.attendance.AwayLine;
import org.halfpastfour.attendance.AwayLine.Effect;
import org.halfpastfour.attendance.StayAway;
import org.halfpastfour.attendance.StayAway.As;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.signup.BookingState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AwayDialogTest extends BrowserlessTest {

    private final List<StayAway> asked = new ArrayList<>();
    private final List<StayAway> done = new ArrayList<>();

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.halfpastfour.nowhere");
    }

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void showsWhatBecomesOfEachBookingBeforeItIsDone() {
        open(null, Effect.FREE, Effect.LATE, Effect.BEGUN);
        choose(As.CANCELLED);
        assertThat(lines())
                .satisfiesExactly(
                        free -> assertThat(free).startsWith("Mon 23 Nov").endsWith("without consequences"),
                        late -> assertThat(late).endsWith("Counts as a late cancellation"),
                        begun -> assertThat(begun).endsWith("Has begun, stays as it is"));
        assertThat(submit("Cancel 2 sessions").isEnabled()).isTrue();
        assertThat(done).isEmpty();
    }

    @Test
    void severalDaysAreReportedAbsentUnlessAnotherThingIsChosen() {
        open(null, Effect.FREE, Effect.FREE);
        submit("Report 2 absences").click();
        assertThat(done).singleElement().satisfies(command -> {
            assertThat(command.as()).isEqualTo(As.ILL);
            assertThat(command.to()).isEqualTo(command.from());
        });
    }

    @Test
    void theRestOfASeriesIsCancelledFromTheDateOfTheBookingOn() {
        SeriesId series = SeriesId.of(new UUID(1, 3));
        open(series, Effect.FREE, Effect.FREE);
        submit("Cancel 2 sessions").click();
        assertThat(done).singleElement().satisfies(command -> {
            assertThat(command.as()).isEqualTo(As.CANCELLED);
            assertThat(command.series()).isEqualTo(series);
            assertThat(command.to()).isNull();
        });
    }

    @Test
    void nothingIsDoneWhereNothingIsBooked() {
        open(null);
        assertThat(submit("Report nothing").isEnabled()).isFalse();
    }

    private void open(@Nullable SeriesId series, Effect... effects) {
        List<AwayLine> lines = new ArrayList<>();
        for (int i = 0; i < effects.length; i++) {
            lines.add(new AwayLine(
                    BookingSamples.booking(
                            "Xiaoyu",
                            BookingSamples.session(BookingSamples.MONDAY.plusDays(i)),
                            BookingState.CONFIRMED,
                            null),
                    effects[i]));
        }
        AwayDialog.About about = new AwayDialog.About(
                HouseholdId.of(new UUID(1, 4)),
                List.of(new AwayDialog.Person(BookingSamples.id("Xiaoyu"), "Xiaoyu", true)),
                BookingSamples.MONDAY,
                series,
                "Several days away");
        AwayDialog.Doing doing = new AwayDialog.Doing(
                command -> {
                    asked.add(command);
                    return lines;
                },
                command -> {
                    done.add(command);
                    return lines;
                },
                () -> {});
        new AwayDialog(about, doing, BookingSamples.words(), BookingSamples.ERRORS).open();
    }

    private void choose(As as) {
        @SuppressWarnings("unchecked")
        RadioButtonGroup<As> choice = find(RadioButtonGroup.class).single();
        choice.setValue(as);
    }

    private List<String> lines() {
        return find(ListItem.class).all().stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }

    private Button submit(String text) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
