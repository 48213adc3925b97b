package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.halfpastfour.calendar.DateChoice;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.calendar.SeriesWeeks;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.TimeField;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** Once, or every week on some days; with the dates that were put in or left out by hand. */
final class RecurrenceFields extends Div {

    static final LocalTime SIGN_UP_OPENS = LocalTime.of(8, 0);

    private static final long serialVersionUID = 1L;

    private final Words words;
    private final RadioButtonGroup<Boolean> weekly = new RadioButtonGroup<>();
    private final CheckboxGroup<DayOfWeek> weekdays = new CheckboxGroup<>();
    private final DateField from;
    private final DateField to;
    private final TimePicker start;
    private final TimePicker end;
    private final RadioButtonGroup<SeriesDays> rule = new RadioButtonGroup<>();
    private final Select<SeriesWeeks> weeks = new Select<>();
    private final Map<LocalDate, Boolean> choices = new TreeMap<>();
    private final transient List<Runnable> listeners = new ArrayList<>();
    private final Suggestion suggestion;
    private @Nullable SessionKind followed;

    RecurrenceFields(Words words, Forms form) {
        this.words = words;
        this.suggestion = new Suggestion(words);
        addClassName("field-row");
        from = form.field("from", new DateField(words.text("programme.from")));
        to = form.field("to", new DateField(words.text("programme.to")));
        start = form.field("start", time("programme.start", LocalTime.of(16, 30)));
        end = form.field("end", time("programme.end", LocalTime.of(18, 0)));
        form.field("weekdays", weekdays);
        form.field("weekly", weekly);
        form.field("rule", rule);
        weekly.setLabel(words.text("programme.repeat"));
        weekly.setItems(true, false);
        weekly.setItemLabelGenerator(each -> words.text(each ? "programme.repeat.weekly" : "programme.repeat.once"));
        weekly.setValue(true);
        weekdays.setLabel(words.text("programme.weekdays"));
        weekdays.setItems(DayOfWeek.values());
        weekdays.setItemLabelGenerator(day -> SeriesWords.day(words, day));
        weekdays.setValue(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        weekdays.addClassName("full-field");
        rule.setLabel(words.text("programme.day-rule"));
        rule.setItems(SeriesDays.values());
        rule.setItemLabelGenerator(each -> words.text("programme.day-rule." + each));
        rule.setValue(SeriesDays.SCHOOL_DAYS);
        form.field("weeks", weeks);
        weeks.setLabel(words.text("programme.weeks"));
        weeks.setItems(SeriesWeeks.values());
        weeks.setItemLabelGenerator(each -> words.text("programme.weeks." + each));
        weeks.setHelperText(words.text("programme.weeks.how"));
        weeks.setValue(SeriesWeeks.EVERY);
        from.setMin(words.today());
        from.setValue(words.today().plusDays(1));
        to.setValue(words.today().plusWeeks(4));
        weekly.addClassName("full-field");
        rule.addClassName("full-field");
        add(suggestion, weekly, weekdays, from, to, start, end, weeks, rule);
        listen();
        showFields();
    }

    void onChange(Runnable changed) {
        listeners.add(changed);
    }

    /** The first kind begins with what is usual; after that nothing is changed, and what is usual is offered. */
    void follow(SessionKind kind) {
        if (kind == followed) {
            return;
        }
        boolean repeats = kind != SessionKind.PARENT_CHILD_EVENT;
        SeriesDays days = kind == SessionKind.AFTER_SCHOOL_CLASS ? SeriesDays.SCHOOL_DAYS : SeriesDays.ANY_DAY;
        if (followed == null) {
            rule.setValue(days);
            weekly.setValue(repeats);
        }
        followed = kind;
        rule.setVisible(!isForSchoolDaysOnly());
        suggestion.offer(kind, unusual(repeats, days));
    }

    private List<Suggestion.Change> unusual(boolean repeats, SeriesDays days) {
        List<Suggestion.Change> changes = new ArrayList<>();
        if (weekly.getValue() != repeats) {
            changes.add(new Suggestion.Change(
                    words.text("programme.suggest.weekly." + repeats), () -> weekly.setValue(repeats)));
        }
        if (rule() == SeriesDays.SCHOOL_DAYS && days == SeriesDays.ANY_DAY) {
            changes.add(new Suggestion.Change(
                    words.text("programme.suggest.any-day"), () -> rule.setValue(SeriesDays.ANY_DAY)));
        }
        return changes;
    }

    private boolean isForSchoolDaysOnly() {
        return followed == SessionKind.AFTER_SCHOOL_CLASS;
    }

    /** A class is held on school days only, whatever was chosen for another kind and stays chosen for it. */
    private SeriesDays rule() {
        return isForSchoolDaysOnly() ? SeriesDays.SCHOOL_DAYS : rule.getValue();
    }

    /** Puts a date in or leaves it out by hand, or with null goes back to what the calendar says. */
    void choose(LocalDate date, @Nullable Boolean held) {
        if (held == null) {
            choices.remove(date);
        } else {
            choices.put(date, held);
        }
        changed();
    }

    boolean isChosen(LocalDate date) {
        return choices.containsKey(date);
    }

    /** Today while none is chosen. */
    LocalDate first() {
        LocalDate first = from.getValue();
        return first == null ? words.today() : first;
    }

    LocalDate last() {
        LocalDate last = to.getValue();
        return weekly.getValue() && last != null ? last : first();
    }

    Recurrence value() {
        LocalDate first = required("from", from.getValue());
        LocalDate last = weekly.getValue() ? required("to", to.getValue()) : first;
        if (last.isBefore(first)) {
            throw new InvalidInput("to", CommonError.END_BEFORE_START.code());
        }
        Set<DayOfWeek> days = weekly.getValue() ? weekdays.getValue() : Set.of(first.getDayOfWeek());
        return new Recurrence(
                days,
                required("start", start.getValue()),
                required("end", end.getValue()),
                new DateRange(first, last),
                rule(),
                weekly.getValue() ? weeks.getValue() : SeriesWeeks.EVERY,
                choices.entrySet().stream()
                        .filter(choice -> !choice.getKey().isBefore(first)
                                && !choice.getKey().isAfter(last))
                        .map(choice -> new DateChoice(choice.getKey(), choice.getValue(), ""))
                        .toList());
    }

    private void listen() {
        weekly.addValueChangeListener(change -> {
            showFields();
            changed();
        });
        weekdays.addValueChangeListener(change -> changed());
        from.addValueChangeListener(change -> changed());
        to.addValueChangeListener(change -> changed());
        start.addValueChangeListener(change -> changed());
        end.addValueChangeListener(change -> changed());
        weeks.addValueChangeListener(change -> changed());
        rule.addValueChangeListener(change -> changed());
    }

    private void showFields() {
        boolean repeats = weekly.getValue();
        weekdays.setVisible(repeats);
        to.setVisible(repeats);
        weeks.setVisible(repeats);
        from.setLabel(words.text(repeats ? "programme.from" : "programme.date"));
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    private TimePicker time(String key, LocalTime value) {
        TimePicker picker = new TimeField(words.text(key));
        picker.setValue(value);
        picker.setStep(Duration.ofMinutes(15));
        return picker;
    }

    private static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidInput(List.of(new FieldError(field, CommonError.REQUIRED.code())));
        }
        return value;
    }
}
