package org.halfpastfour.programme.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.calendar.SeriesWeeks;
import org.halfpastfour.programme.SeriesView;
import org.halfpastfour.shell.ui.Words;

/** A recurrence as people say it. */
final class SeriesWords {

    private static final Set<DayOfWeek> MONDAY_TO_FRIDAY = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private SeriesWords() {}

    /** 周一至周五 16:30–18:00. */
    static String when(Words words, Recurrence recurrence) {
        return weeks(words, recurrence) + days(words, recurrence) + " " + words.time(recurrence.start()) + "–"
                + words.time(recurrence.end());
    }

    static String dates(Words words, Recurrence recurrence) {
        LocalDate from = recurrence.dates().from();
        LocalDate to = recurrence.dates().to();
        return words.period(from, to == null ? from : to, words::date);
    }

    /** 周一至周五 16:30–18:00 · 9月1日至1月15日. */
    static String line(Words words, SeriesView series) {
        return when(words, series.recurrence()) + " · " + dates(words, series.recurrence());
    }

    static String day(Words words, DayOfWeek day) {
        return words.text("programme.weekday." + day);
    }

    /** 单周 before the weekdays; nothing for every week. */
    private static String weeks(Words words, Recurrence recurrence) {
        return recurrence.weeks() == SeriesWeeks.EVERY ? "" : words.text("programme.weeks." + recurrence.weeks()) + " ";
    }

    private static String days(Words words, Recurrence recurrence) {
        if (recurrence.weekdays().equals(MONDAY_TO_FRIDAY)) {
            return words.text(
                    recurrence.rule() == SeriesDays.SCHOOL_DAYS
                            ? "programme.every-school-day"
                            : "programme.monday-to-friday");
        }
        return words.list(recurrence.weekdays().stream()
                .sorted(Comparator.naturalOrder())
                .map(day -> day(words, day))
                .toList());
    }
}
