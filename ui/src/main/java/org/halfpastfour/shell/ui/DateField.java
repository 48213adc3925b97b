package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A date to choose or type as 2026-11-23, with the names of months and days in the language of the page. */
public class DateField extends DatePicker {

    private static final long serialVersionUID = 1L;

    public DateField(String label) {
        super(label);
        Locale locale = Language.of(getLocale()).locale();
        setI18n(new DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(day -> day.getDisplayName(TextStyle.FULL, locale)))
                .setWeekdaysShort(weekdays(day -> day.getDisplayName(TextStyle.NARROW, locale)))
                .setToday(getTranslation("shell.today"))
                .setCancel(getTranslation("shell.close"))
                .setBadInputErrorMessage(getTranslation("shell.not-a-date")));
    }

    /** Sunday first, as the component counts them. */
    private static List<String> weekdays(Function<DayOfWeek, String> name) {
        return IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day))
                .map(name)
                .toList();
    }
}
