package org.halfpastfour.rollover.ui;

import java.time.DayOfWeek;
import java.util.Comparator;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.calendar.SeriesWeeks;
import org.halfpastfour.calendar.TermSummary;
import org.halfpastfour.programme.PlannedLine;
import org.halfpastfour.programme.PlanningView;
import org.halfpastfour.shell.ui.Words;

/** What is planned ahead as people say it. */
final class AheadWords {

    private static final int TITLES = 3;

    private AheadWords() {}

    /** 2026—2027学年第一学期. */
    static String term(Words words, TermSummary term) {
        return words.text("placing.term-of", words.calendarName(term.schoolYear()), words.calendarName(term.name()));
    }

    /** 单周 周一、周三 16:30–18:00. */
    static String when(Words words, Recurrence recurrence) {
        String weeks = recurrence.weeks() == SeriesWeeks.EVERY
                ? ""
                : words.text("programme.weeks." + recurrence.weeks()) + " ";
        return weeks
                + words.list(recurrence.weekdays().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(day -> day(words, day))
                        .toList())
                + " " + words.time(recurrence.start()) + "–" + words.time(recurrence.end());
    }

    static String day(Words words, DayOfWeek day) {
        return words.text("programme.weekday." + day);
    }

    /** 9月8日（周二） 16:30–18:00 · 四点半课堂 · 大教室. */
    static String line(Words words, PlannedLine line) {
        String room = line.room().isEmpty() ? "" : " · " + line.room();
        return words.date(line.date()) + " " + words.times(line.start(), line.end()) + " · " + line.title() + room;
    }

    /** Why something is not planned. */
    static String why(Words words, String code, String detail) {
        String why = words.text("rollover.why." + code);
        if (detail.isEmpty()) {
            return why;
        }
        return why + words.text("rollover.why.about", about(words, detail));
    }

    private static String about(Words words, String detail) {
        return detail.startsWith("day-") ? words.text("rollover.why." + detail) : words.calendarName(detail);
    }

    static String planning(Words words, PlanningView planning) {
        return words.text(
                "rollover.lately.line",
                words.text("rollover.kind." + planning.kind()),
                words.text(
                        "rollover.lately.titles",
                        words.list(planning.titles().stream().limit(TITLES).toList()),
                        planning.titles().size() > TITLES ? planning.titles().size() : 0),
                planning.sessions(),
                words.period(planning.firstDay(), planning.lastDay(), words::shortDate));
    }
}
