package org.halfpastfour.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.calendar.AddClosure;
import org.halfpastfour.calendar.CalendarChange;
import org.halfpastfour.calendar.CalendarStepId;
import org.halfpastfour.home.DistrictSummary;
import org.halfpastfour.home.Homes;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.CalendarSteps;
import org.halfpastfour.signup.ChangedHome;
import org.halfpastfour.signup.PreviewStep;
import org.halfpastfour.signup.StepPreview;
import org.halfpastfour.signup.TakeStep;
import org.halfpastfour.testing.OpenPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A day is closed for the whole city only by who said so, and cancels nothing that was not shown first. */
@ExtendWith(OpenPage.class)
class ClosureDialogTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final List<TakeStep> closed = new ArrayList<>();
    private List<ChangedHome> touched = List.of(
            new ChangedHome(UUID.randomUUID(), "七星岗青少年之家", 2, 0, 0, 0, 0, 9),
            new ChangedHome(UUID.randomUUID(), "解放碑青少年之家", 1, 0, 0, 0, 0, 0));
    private final List<String> oneByOne = new ArrayList<>();
    private boolean changedMeanwhile;
    private int looks;
    private final ClosureDialog dialog = dialog();

    @Test
    void noHomeChosenIsNotEveryHome() {
        for (Boolean where : Arrays.asList(null, false)) {
            fill(where);
            look();
            assertThat(submit().isVisible()).isFalse();
            send();
        }
        assertThat(closed).isEmpty();
    }

    @Test
    void itCancelsOnlyAfterItWasShownByHomeWhatThatIs() {
        fill(true);
        assertThat(submit().isVisible()).isFalse();
        look();
        assertThat(closed).isEmpty();
        assertThat(all(dialog, ListItem.class)).hasSize(2);
        assertThat(submit().isVisible()).isTrue();
        send();
        assertThat(closed).containsExactly(new TakeStep(new AddClosure(null, DAY, DAY, "台风"), "台风停课，周四照常", "seen"));
    }

    @Test
    void whatIsTypedAfterThePreviewIsLookedAtAnew() {
        fill(true);
        look();
        field("lastDay").setValue(DAY.plusDays(1));
        assertThat(submit().isVisible()).isFalse();
        assertThat(all(dialog, ListItem.class)).isEmpty();
        look();
        send();
        assertThat(closed)
                .extracting(step -> ((AddClosure) step.change()).lastDay())
                .containsExactly(DAY.plusDays(1));
    }

    @Test
    void whatIsAnotherByThenIsShownAndNotDone() {
        fill(true);
        look();
        changedMeanwhile = true;
        touched = touched.subList(0, 1);
        send();
        assertThat(closed).isEmpty();
        assertThat(all(dialog, ListItem.class)).hasSize(1);
        assertThat(paragraphs()).contains("calendar.step.changed");
        changedMeanwhile = false;
        send();
        assertThat(closed).hasSize(1);
    }

    @Test
    void ofNothingOneAndManySessionsEachIsSaid() {
        fill(true);
        touched = List.of();
        look();
        assertThat(paragraphs()).contains("calendar.preview.touches-none");
        touched = Stream.generate(() -> new ChangedHome(UUID.randomUUID(), "家", 100, 0, 0, 0, 0, 50))
                .limit(3)
                .toList();
        look();
        assertThat(submit().getText()).contains("calendar.call-off.submit");
        assertThat(all(dialog, ListItem.class)).hasSize(3);
    }

    @Test
    void withoutWordsOfTheirOwnFamiliesReadTheReason() {
        fill(true);
        field("words").setValue("");
        look();
        send();
        assertThat(closed).extracting(TakeStep::words).containsExactly("台风");
    }

    @Test
    void ofTwoTapsThatDecideOneByOneTheSecondHandsInWhatTheFirstLookedAt() {
        fill(true);
        field("callOff").setValue(false);
        tap(buttons().get(2));
        tap(buttons().get(2));
        assertThat(oneByOne).containsExactly("seen 1", "seen 1");
    }

    @Test
    void whatIsAnotherByThenIsSaidAndLookedAtAnew() {
        fill(true);
        field("callOff").setValue(false);
        changedMeanwhile = true;
        tap(buttons().get(2));
        changedMeanwhile = false;
        tap(buttons().get(2));
        assertThat(oneByOne).containsExactly("seen 2");
    }

    private String paragraphs() {
        return all(dialog, Paragraph.class).map(Paragraph::getText).collect(Collectors.joining());
    }

    private void fill(@Nullable Boolean every) {
        field("every").setValue(every);
        field("firstDay").setValue(DAY);
        field("lastDay").setValue(DAY);
        field("reason").setValue("台风");
        field("words").setValue("台风停课，周四照常");
    }

    @SuppressWarnings("unchecked")
    private HasValue<?, Object> field(String name) {
        return all(dialog, Component.class)
                .filter(each -> name.equals(each.getElement().getAttribute("data-field")))
                .map(each -> (HasValue<?, Object>) each)
                .findFirst()
                .orElseThrow();
    }

    private List<Button> buttons() {
        return dialog.getFooter()
                .getElement()
                .getChildren()
                .map(Element::getComponent)
                .flatMap(component -> component.stream())
                .map(Button.class::cast)
                .toList();
    }

    private Button submit() {
        return buttons().getLast();
    }

    private void look() {
        tap(buttons().get(1));
    }

    private void send() {
        tap(submit());
    }

    private static void tap(Button button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private ClosureDialog dialog() {
        Homes homes = new Homes() {
            @Override
            public List<DistrictSummary> districts() {
                return List.of();
            }
        };
        CalendarSteps steps = new CalendarSteps() {
            @Override
            public StepPreview preview(PreviewStep command) {
                CalendarChange nothing = new CalendarChange(List.of(), List.of(), List.of());
                looks++;
                String seen = field("callOff").getValue().equals(true) ? "seen" : "seen " + looks;
                return new StepPreview(nothing, touched, 9, 2, List.of(), List.of(), List.of(), seen);
            }

            @Override
            public CalendarStepId close(AddClosure closure, Settlement chosen, String seen) {
                ChangedMeanwhile.unless(!changedMeanwhile);
                oneByOne.add(seen);
                return new CalendarStepId(UUID.randomUUID());
            }

            @Override
            public CalendarStepId take(TakeStep command) {
                ChangedMeanwhile.unless(!changedMeanwhile);
                closed.add(command);
                return new CalendarStepId(UUID.randomUUID());
            }
        };
        return new ClosureDialog(steps, homes, new Errors(CLOCK), new Words(CLOCK), () -> {});
    }

    private static <T extends Component> Stream<T> all(Component of, Class<T> type) {
        return Stream.concat(
                Stream.of(of).filter(type::isInstance).map(type::cast),
                of.getChildren().flatMap(child -> all(child, type)));
    }
}
