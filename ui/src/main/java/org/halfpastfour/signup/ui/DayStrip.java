package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** The days that have something, in a row to swipe; one tap shows one day alone, a second tap all of them. */
class DayStrip extends Div {

    private static final long serialVersionUID = 1L;

    private final Words words;
    private final Map<LocalDate, NativeButton> days = new LinkedHashMap<>();
    private final transient Consumer<Optional<LocalDate>> chosen;
    private @Nullable LocalDate day;

    DayStrip(Words words, Consumer<Optional<LocalDate>> chosen) {
        this.words = words;
        this.chosen = chosen;
        addClassName("day-strip");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", words.text("signup.find.day"));
    }

    /** Shows these days; a chosen day that is not among them is let go. */
    void show(List<LocalDate> dates) {
        removeAll();
        days.clear();
        dates.forEach(date -> days.put(date, button(date)));
        if (day != null && !days.containsKey(day)) {
            day = null;
        }
        days.values().forEach(this::add);
        mark();
    }

    /** As if it had been tapped; {@link #show} lets it go when there is nothing that day. */
    void choose(Optional<LocalDate> date) {
        day = date.orElse(null);
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    private NativeButton button(LocalDate date) {
        Span weekday = new Span(words.nearDay(date).orElseGet(() -> words.weekday(date)));
        weekday.addClassName("day-name");
        Span number = new Span(words.dayOfMonth(date));
        number.addClassName("day-number");
        NativeButton button = new NativeButton();
        button.add(weekday, number);
        button.addClassName("day");
        button.addClickListener(click -> choose(date));
        return button;
    }

    private void choose(LocalDate date) {
        day = date.equals(day) ? null : date;
        mark();
        chosen.accept(day());
    }

    private void mark() {
        days.forEach(
                (date, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(date.equals(day))));
    }
}
