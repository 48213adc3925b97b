package org.halfpastfour.programme.ui;

import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.calendar.CareDay;
import org.halfpastfour.calendar.DayReason;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Words;

/** What a week shows: rooms, days with what is special about them, and sessions in order of time. */
record WeekPlan(List<RoomSummary> rooms, List<CareDay> days, List<SessionView> sessions) {

    List<SessionView> in(RoomId room, LocalDate date) {
        return on(date).stream().filter(session -> session.room().equals(room)).toList();
    }

    List<SessionView> on(LocalDate date) {
        return sessions.stream().filter(session -> session.date().equals(date)).toList();
    }

    /** A holiday, a make-up workday or a closure by name; empty on an ordinary day. */
    static String note(Words words, CareDay day) {
        if (day.reason() == DayReason.SCHOOL_DAY || day.reason() == DayReason.WEEKEND) {
            return "";
        }
        String reason = words.text("programme.reason." + day.reason());
        return day.detail().isEmpty() ? reason : reason + " · " + words.calendarName(day.detail());
    }
}
