package org.halfpastfour.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.halfpastfour.calendar.ICalendarLines.Component;
import org.halfpastfour.calendar.ICalendarLines.Property;
import org.halfpastfour.calendar.UnreadLine.Why;

/**
 * The days on which an event begins. Holiday calendars repeat from year to year, or from day to day within a holiday; a
 * rule without an end is followed until two years after this one, and a rule of another form has no days that are sure.
 */
final class Repeats {

    private static final int MOST = 366;
    private static final int YEARS_AHEAD = 2;
    private static final Set<String> KNOWN =
            Set.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYMONTH", "BYMONTHDAY", "BYDAY");

    private final EventTimes times;
    private final LocalDate horizon;

    Repeats(EventTimes times, LocalDate today) {
        this.times = times;
        this.horizon = LocalDate.of(today.getYear() + YEARS_AHEAD, 12, 31);
    }

    Set<LocalDate> days(Component event, LocalDate first) {
        if (event.property("RECURRENCE-ID").isPresent() || event.all("RRULE").count() > 1) {
            throw new NotUnderstood(Why.REPEAT_UNKNOWN);
        }
        Set<LocalDate> days = new TreeSet<>(Set.of(first));
        event.property("RRULE").ifPresent(rule -> days.addAll(days(parts(rule), first)));
        days.addAll(named(event, "RDATE"));
        named(event, "EXDATE").forEach(days::remove);
        if (days.size() > MOST) {
            throw new NotUnderstood(Why.REPEAT_UNKNOWN);
        }
        return days;
    }

    private List<LocalDate> named(Component event, String name) {
        List<LocalDate> days = event.all(name)
                .flatMap(property -> Stream.of(property.value().split(",", -1))
                        .map(value -> times.time(new Property(name, property.parameters(), value))
                                .toLocalDate()))
                .limit(MOST + 1)
                .toList();
        if (days.size() > MOST) {
            throw new NotUnderstood(Why.REPEAT_UNKNOWN);
        }
        return days;
    }

    private static Map<String, String> parts(Property rule) {
        Map<String, String> parts = new HashMap<>();
        for (String part : rule.value().strip().toUpperCase(Locale.ROOT).split(";", -1)) {
            String[] pair = part.split("=", -1);
            if (pair.length != 2 || !KNOWN.contains(pair[0])) {
                throw new NotUnderstood(Why.REPEAT_UNKNOWN);
            }
            parts.put(pair[0], pair[1]);
        }
        return parts;
    }

    private Set<LocalDate> days(Map<String, String> rule, LocalDate first) {
        mustNameTheFirst(rule, first);
        int interval = number(rule.getOrDefault("INTERVAL", "1"));
        int count = number(rule.getOrDefault("COUNT", "9999"));
        LocalDate last = rule.containsKey("UNTIL") ? until(rule.get("UNTIL")) : endOf(rule);
        Set<LocalDate> days = new TreeSet<>();
        for (int step = 0; days.size() < count; step++) {
            LocalDate next = next(rule.getOrDefault("FREQ", ""), first, (long) step * interval);
            if (next.isAfter(last)) {
                return days;
            }
            if (step >= MOST) {
                throw new NotUnderstood(Why.REPEAT_UNKNOWN);
            }
            if (next.getDayOfMonth() == first.getDayOfMonth() || !isByDate(rule)) {
                days.add(next);
            }
        }
        return days;
    }

    private LocalDate endOf(Map<String, String> rule) {
        return rule.containsKey("COUNT") ? LocalDate.MAX : horizon;
    }

    /** By month and by year the 29th to 31st are left out where there is none. */
    private static boolean isByDate(Map<String, String> rule) {
        return Set.of("MONTHLY", "YEARLY").contains(rule.getOrDefault("FREQ", ""));
    }

    private static LocalDate next(String frequency, LocalDate first, long steps) {
        return switch (frequency) {
            case "DAILY" -> first.plusDays(steps);
            case "WEEKLY" -> first.plusWeeks(steps);
            case "MONTHLY" -> first.plusMonths(steps);
            case "YEARLY" -> first.plusYears(steps);
            default -> throw new NotUnderstood(Why.REPEAT_UNKNOWN);
        };
    }

    /** Months and days may only say again what the first day says; anything else is another rule than these four. */
    private static void mustNameTheFirst(Map<String, String> rule, LocalDate first) {
        String frequency = rule.getOrDefault("FREQ", "");
        boolean same = says(rule, "BYMONTH", first.getMonthValue(), frequency.equals("YEARLY"))
                && says(rule, "BYMONTHDAY", first.getDayOfMonth(), isByDate(rule))
                && (!rule.containsKey("BYDAY")
                        || frequency.equals("WEEKLY") && rule.get("BYDAY").equals(letters(first.getDayOfWeek())));
        if (!same) {
            throw new NotUnderstood(Why.REPEAT_UNKNOWN);
        }
    }

    private static boolean says(Map<String, String> rule, String part, int value, boolean belongs) {
        return !rule.containsKey(part) || belongs && rule.get(part).equals(Integer.toString(value));
    }

    private static String letters(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    private static int number(String value) {
        if (!value.matches("[1-9]\\d{0,3}")) {
            throw new NotUnderstood(Why.REPEAT_UNKNOWN);
        }
        return Integer.parseInt(value);
    }

    private LocalDate until(String value) {
        try {
            return value.length() == "yyyyMMdd".length()
                    ? LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE)
                    : times.time(new Property("UNTIL", Map.of(), value)).toLocalDate();
        } catch (DateTimeException noDay) {
            throw new NotUnderstood(Why.REPEAT_UNKNOWN);
        }
    }
}
