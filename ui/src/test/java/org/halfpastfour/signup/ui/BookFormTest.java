package org.halfpastfour.signup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.ProgrammeText;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.signup.Eligibility;
import org.halfpastfour.signup.Offering;
import org.halfpastfour.signup.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BookFormTest extends BrowserlessTest {

    private final Offering monday = BookingSamples.offering(
            BookingSamples.able("Xiaoyu"), BookingSamples.refused("Lele", Reason.TOO_OLD, Map.of()));
    private final Offering tuesday = new Offering(
            BookingSamples.session(BookingSamples.MONDAY.plusDays(1)),
            List.of(BookingSamples.refused(
                    "Xiaoyu",
                    Reason.OVERLAPS,
                    Map.of("name", "Xiaoyu", "start", "15:00", "end", "17:00", "with", "Calligraphy"))));

    private final Offering tuesdayToo = new Offering(
            BookingSamples.session(BookingSamples.MONDAY.plusDays(1)), List.of(BookingSamples.able("Xiaoyu")));

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.halfpastfour.nowhere");
    }

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void choosesTheChildrenWhoCanCome() {
        BookForm form = show(List.of());
        assertThat(form.choice().children()).containsExactly(ChildId.of(BookingSamples.id("Xiaoyu")));
        assertThat(form.choice().wholeSeries()).isFalse();
    }

    @Test
    void asksForOneDayOrTheSeriesOnlyWhereThereIsOne() {
        show(List.of(monday));
        assertThat(find(RadioButtonGroup.class).exists()).isFalse();
    }

    @Test
    void showsTheClashesOfAWholeSeriesBeforeItIsSent() {
        BookForm form = show(List.of(monday, tuesday));
        chooseSeries();
        assertThat(form.choice().wholeSeries()).isTrue();
        assertThat(find(Checkbox.class).all().stream().map(Checkbox::getLabel).filter(label -> label.contains("Nov")))
                .satisfiesExactly(first -> assertThat(first).startsWith("Mon 23 Nov"), second -> assertThat(second)
                        .startsWith("Tue 24 Nov"));
        assertThat(find(ListItem.class).all().stream()
                        .map(line -> line.getElement().getTextRecursively()))
                .satisfiesExactly(first -> assertThat(first).isEqualTo("Can book"), second -> assertThat(second)
                        .contains("Calligraphy"));
    }

    @Test
    void theWholeSeriesBeginsWithTheShownDate() {
        Offering before = new Offering(
                BookingSamples.session(BookingSamples.MONDAY.minusDays(1)), List.of(BookingSamples.able("Xiaoyu")));
        BookForm form = show(List.of(before, monday, tuesdayToo));
        chooseSeries();
        assertThat(form.choice().dates()).containsExactly(BookingSamples.MONDAY, BookingSamples.MONDAY.plusDays(1));
    }

    @Test
    void everyDateCanBeTickedOffAndTheButtonSaysHowMany() {
        BookForm form = show(List.of(monday, tuesdayToo));
        form.onSubmit(key -> {});
        chooseSeries();
        assertThat(find(Button.class).single().getText()).isEqualTo("Book 2 sessions");
        find(Checkbox.class)
                .withCondition(tick -> tick.getLabel().startsWith("Tue 24 Nov"))
                .single()
                .setValue(false);
        assertThat(find(Button.class).single().getText()).isEqualTo("Book 1 session");
        assertThat(form.choice().dates()).containsExactly(BookingSamples.MONDAY);
    }

    @Test
    void forTodayAfterNoonFreeCancellingIsNotPromised() {
        Offering today = new Offering(
                BookingSamples.session(BookingSamples.MONDAY.minusDays(1)), List.of(BookingSamples.able("Xiaoyu")));
        BookForm form = new BookForm(
                today,
                List.of(),
                LocalTime.NOON,
                BookingSamples.words(),
                BookingSamples.standing(),
                new Forms(BookingSamples.ERRORS));
        form.onSubmit(key -> {});
        UI.getCurrent().add(form);
        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .contains("Cancelling for today after 12:00 counts as a late cancellation.")
                .doesNotContain("Cancelling until 12:00 on the day has no consequences.");
    }

    @Test
    void saysAllThatTheStaffWroteAboutTheClass() {
        ProgrammeText text = new ProgrammeText("Homework.\nThen games.", "Mr Li", "a cup", "East gate");
        BookForm form = new BookForm(
                new Offering(monday.session(), monday.participants(), text),
                List.of(),
                LocalTime.NOON,
                BookingSamples.words(),
                BookingSamples.standing(),
                new Forms(BookingSamples.ERRORS));
        UI.getCurrent().add(form);
        assertThat(form.getElement().getTextRecursively())
                .contains("Homework.\nThen games.", "Teacher: Mr Li", "Bring: a cup", "Door: East gate");
    }

    @Test
    void aGuardianWhoHasTheEventAlreadyComesAlongWithTheSecondChild() {
        BookForm form = showEvent(
                BookingSamples.booked("Lele"), BookingSamples.able("Xiaoyu"), BookingSamples.adult("Li Mei", false));
        assertThat(form.choice().children()).containsExactly(ChildId.of(BookingSamples.id("Xiaoyu")));
        assertThat(form.choice().guardians()).isEmpty();
        CheckboxGroup<Eligibility> guardians = guardians();
        assertThat(guardians.getLabel()).isEqualTo("Which adults come too");
        assertThat(guardians
                        .getItemHelperGenerator()
                        .apply(guardians.getListDataView().getItem(0)))
                .isEqualTo("Has this session already and comes along");
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Eligibility> guardians() {
        return (CheckboxGroup<Eligibility>) find(CheckboxGroup.class).all().getLast();
    }

    @Test
    void aSecondGuardianIsNotChosenByItselfBesideOneWhoHasTheEvent() {
        BookForm form = showEvent(
                BookingSamples.booked("Lele"),
                BookingSamples.able("Xiaoyu"),
                BookingSamples.adult("Li Mei", false),
                BookingSamples.adult("Wang Qiang", true));
        assertThat(form.choice().guardians()).isEmpty();
    }

    @Test
    void whoHasTheShownDateCanBeChosenForTheOthersOfTheSeries() {
        Offering tuesdayEvent = new Offering(
                BookingSamples.event(BookingSamples.MONDAY.plusDays(1)),
                List.of(
                        BookingSamples.able("Lele"),
                        BookingSamples.able("Xiaoyu"),
                        BookingSamples.adult("Li Mei", true)));
        BookForm form = showEvent(
                List.of(tuesdayEvent),
                BookingSamples.booked("Lele"),
                BookingSamples.able("Xiaoyu"),
                BookingSamples.adult("Li Mei", false));
        chooseSeries();
        Checkbox tuesday = find(Checkbox.class)
                .withCondition(tick -> tick.getLabel().startsWith("Tue 24 Nov"))
                .single();
        assertThat(tuesday.isEnabled()).isFalse();
        assertThat(find(ListItem.class).all().getLast().getElement().getTextRecursively())
                .isEqualTo("A guardian has to come too.");
        assertThat(form.choice().dates()).containsExactly(BookingSamples.MONDAY);

        CheckboxGroup<Eligibility> guardians = guardians();
        Eligibility mother = guardians.getListDataView().getItem(0);
        assertThat(guardians.getItemEnabledProvider().test(mother)).isTrue();
        guardians.setValue(Set.of(mother));
        assertThat(form.choice().dates()).containsExactly(BookingSamples.MONDAY, BookingSamples.MONDAY.plusDays(1));
    }

    private BookForm showEvent(Eligibility... people) {
        return showEvent(List.of(), people);
    }

    private BookForm showEvent(List<Offering> later, Eligibility... people) {
        Offering shown = new Offering(BookingSamples.event(), List.of(people));
        BookForm form = new BookForm(
                shown,
                Stream.concat(Stream.of(shown), later.stream()).toList(),
                LocalTime.NOON,
                BookingSamples.words(),
                BookingSamples.standing(),
                new Forms(BookingSamples.ERRORS));
        UI.getCurrent().add(form);
        return form;
    }

    @SuppressWarnings("unchecked")
    private void chooseSeries() {
        RadioButtonGroup<Object> scope = find(RadioButtonGroup.class).single();
        scope.setValue(scope.getListDataView().getItem(1));
    }

    private BookForm show(List<Offering> series) {
        BookForm form = new BookForm(
                monday,
                series,
                LocalTime.NOON,
                BookingSamples.words(),
                BookingSamples.standing(),
                new Forms(BookingSamples.ERRORS));
        UI.getCurrent().add(form);
        return form;
    }
}
