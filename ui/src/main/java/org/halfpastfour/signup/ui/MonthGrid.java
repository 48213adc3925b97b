package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * A month, weeks down and days across from Monday: on each day what everybody of the family has, in the colour of how they
 * stand with it. A tap on a day with something chooses it, a second tap lets it go. A day is built anew only when it changed.
 */
final class MonthGrid extends Div {

    /**
     * What somebody has on a day.
     *
     * @param who as the family says it, on a phone the only thing that is shown
     * @param said all of it, for who does not see the colour
     */
    record Entry(String who, String what, Badge.Tone tone, String said) {}

    private record Shown(LocalDate date, List<Entry> entries, boolean chosen) {}

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 7;

    private final Words words;
    private final transient Consumer<@Nullable LocalDate> choose;
    private final NativeTable table = new NativeTable();
    private final Map<LocalDate, NativeTableCell> cells = new HashMap<>();
    private final transient Map<LocalDate, Shown> shown = new HashMap<>();
    private @Nullable YearMonth month;

    MonthGrid(Words words, Consumer<@Nullable LocalDate> choose) {
        this.words = words;
        this.choose = choose;
        addClassName("month-grid");
        add(table);
    }

    void show(YearMonth wanted, Map<LocalDate, List<Entry>> entries, @Nullable LocalDate chosen) {
        if (!wanted.equals(month)) {
            month = wanted;
            lay(wanted);
        }
        cells.forEach((date, cell) -> {
            Shown now = new Shown(date, entries.getOrDefault(date, List.of()), date.equals(chosen));
            if (!now.equals(shown.put(date, now))) {
                cell.removeAll();
                cell.add(day(now));
            }
        });
    }

    private void lay(YearMonth of) {
        cells.clear();
        shown.clear();
        table.getHead().removeAll();
        table.getBody().removeAll();
        table.setCaptionText(words.month(of));
        table.getCaption().addClassName("visually-hidden");
        NativeTableRow head = new NativeTableRow();
        LocalDate first = of.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        IntStream.range(0, DAYS).forEach(day -> head.add(weekday(first.plusDays(day))));
        table.getHead().add(head);
        for (LocalDate monday = first; !monday.isAfter(of.atEndOfMonth()); monday = monday.plusDays(DAYS)) {
            NativeTableRow row = new NativeTableRow();
            for (int day = 0; day < DAYS; day++) {
                row.add(cell(monday.plusDays(day), of));
            }
            table.getBody().add(row);
        }
    }

    private NativeTableHeaderCell weekday(LocalDate date) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words.weekday(date));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /** Days of the months beside it stay empty. */
    private NativeTableCell cell(LocalDate date, YearMonth of) {
        NativeTableCell cell = new NativeTableCell();
        if (YearMonth.from(date).equals(of)) {
            cell.setClassName("is-today", date.equals(words.today()));
            cell.setClassName("is-past", date.isBefore(words.today()));
            cells.put(date, cell);
        }
        return cell;
    }

    private Component day(Shown day) {
        Span number = new Span(String.valueOf(day.date().getDayOfMonth()));
        number.addClassName("month-number");
        if (day.entries().isEmpty()) {
            return number;
        }
        NativeButton button = new NativeButton();
        button.addClassName("month-day");
        button.add(number);
        day.entries().forEach(entry -> button.add(entry(entry)));
        button.getElement().setAttribute("aria-pressed", String.valueOf(day.chosen()));
        button.setAriaLabel(words.text(
                "signup.month.day",
                words.date(day.date()),
                day.entries().stream().map(Entry::said).collect(Collectors.joining(words.text("shell.list-comma")))));
        button.addClickListener(click -> choose.accept(day.chosen() ? null : day.date()));
        return button;
    }

    private static Span entry(Entry entry) {
        Span who = new Span(entry.who());
        Span what = new Span(entry.what());
        what.addClassName("month-what");
        Span line = new Span(who, what);
        line.addClassNames("month-entry", "month-" + entry.tone().name().toLowerCase(Locale.ROOT));
        return line;
    }
}
