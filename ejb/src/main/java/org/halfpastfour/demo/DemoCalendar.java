package org.halfpastfour.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** The weeks of the demo around the day on which it is made. */
record DemoCalendar(LocalDate today, ZoneId zone) {

    LocalDate monday(int week) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(week);
    }

    LocalDate day(int week, DayOfWeek weekday) {
        return monday(week).with(weekday);
    }

    Instant at(LocalDate date, int hour, int minute) {
        return date.atTime(LocalTime.of(hour, minute)).atZone(zone).toInstant();
    }
}
