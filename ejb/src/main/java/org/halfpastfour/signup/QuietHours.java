package org.halfpastfour.signup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Hours of the night, from the evening until the next morning, in which the clock of an offer stands still. */
public record QuietHours(LocalTime from, LocalTime to) {

    public QuietHours {
        if (!to.isBefore(from)) {
            throw new IllegalArgumentException("Quiet hours last from an evening until the next morning");
        }
    }

    /** The moment at which so much time has gone by outside these hours. */
    Instant after(Instant start, Duration awake, ZoneId zone) {
        Instant at = start;
        Duration left = awake;
        while (true) {
            Instant waking = waking(at, zone);
            Instant evening = on(waking.atZone(zone).toLocalDate(), from, zone);
            Duration today = Duration.between(waking, evening);
            if (left.compareTo(today) <= 0) {
                return waking.plus(left);
            }
            left = left.minus(today);
            at = evening;
        }
    }

    /** The moment itself, or the morning when it is quiet. */
    public Instant waking(Instant moment, ZoneId zone) {
        ZonedDateTime there = moment.atZone(zone);
        LocalDate date = there.toLocalDate();
        if (there.toLocalTime().isBefore(to)) {
            return on(date, to, zone);
        }
        return there.toLocalTime().isBefore(from) ? moment : on(date.plusDays(1), to, zone);
    }

    private static Instant on(LocalDate date, LocalTime time, ZoneId zone) {
        return date.atTime(time).atZone(zone).toInstant();
    }
}
