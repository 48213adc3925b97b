package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.AttachEvent;
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

    /** The component itself sets the month before the year in every language. */
    private static final String TITLE_AS_SAID = """
            const said = $0;
            this.i18n = Object.assign({}, this.i18n, {
              formatTitle: (month, year) => said.replace('{0}', month).replace('{1}', year)
            })""";

    public DateField(String label) {
        super(label);
        PageLanguage language = PageLanguage.of(getLocale());
        Locale locale = language.locale();
        TextStyle month = language == PageLanguage.CHINESE ? TextStyle.SHORT_STANDALONE : TextStyle.FULL_STANDALONE;
        setI18n(new DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(each -> each.getDisplayName(month, locale))
                        .toList())
                .setWeekdays(weekdays(day -> day.getDisplayName(TextStyle.FULL, locale)))
                .setWeekdaysShort(weekdays(day -> day.getDisplayName(TextStyle.NARROW, locale)))
                .setToday(getTranslation("shell.today"))
                .setCancel(getTranslation("shell.close"))
                .setBadInputErrorMessage(getTranslation("shell.not-a-date")));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        attached.getUI().beforeClientResponse(this, sent -> getElement()
                .executeJs(TITLE_AS_SAID, getTranslation("shell.month-title")));
    }

    /** Sunday first, as the component counts them. */
    private static List<String> weekdays(Function<DayOfWeek, String> name) {
        return IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day))
                .map(name)
                .toList();
    }
}
