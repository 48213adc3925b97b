package org.halfpastfour.family;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The birth dates that are taken for the same one: it itself, the same day a year before or after, month and day
 * exchanged, one digit mistyped, or two digits beside each other exchanged.
 */
final class NearBirthDates {

    private static final int DIGITS = 8;
    /** Nobody mistypes the first two. */
    private static final int CENTURY = 2;

    private NearBirthDates() {}

    static boolean near(LocalDate one, LocalDate other) {
        return of(one).contains(other);
    }

    /** Of two dates either both are near the other one or neither is. */
    static Set<LocalDate> of(LocalDate date) {
        Set<LocalDate> near = new LinkedHashSet<>();
        near.add(date);
        addYearBeside(near, date, -1);
        addYearBeside(near, date, 1);
        addIfReal(near, () -> LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()));
        char[] digits = String.format("%04d%02d%02d", date.getYear(), date.getMonthValue(), date.getDayOfMonth())
                .toCharArray();
        for (int at = CENTURY; at < DIGITS; at++) {
            addMistyped(near, digits, at);
            if (at + 1 < DIGITS) {
                addExchanged(near, digits, at);
            }
        }
        return near;
    }

    /** Who was born on the last day of a long February is a year older on the last one of a short one. */
    private static void addYearBeside(Set<LocalDate> near, LocalDate date, int years) {
        LocalDate beside = date.plusYears(years);
        near.add(beside);
        LocalDate next = beside.plusDays(1);
        if (next.minusYears(years).equals(date)) {
            near.add(next);
        }
    }

    private static void addMistyped(Set<LocalDate> near, char[] digits, int at) {
        for (char digit = '0'; digit <= '9'; digit++) {
            char[] mistyped = digits.clone();
            mistyped[at] = digit;
            addIfReal(near, () -> parse(mistyped));
        }
    }

    private static void addExchanged(Set<LocalDate> near, char[] digits, int at) {
        char[] exchanged = digits.clone();
        exchanged[at] = digits[at + 1];
        exchanged[at + 1] = digits[at];
        addIfReal(near, () -> parse(exchanged));
    }

    private static LocalDate parse(char[] digits) {
        String text = new String(digits);
        return LocalDate.of(
                Integer.parseInt(text.substring(0, 4)),
                Integer.parseInt(text.substring(4, 6)),
                Integer.parseInt(text.substring(6)));
    }

    private static void addIfReal(Set<LocalDate> near, Supplier<LocalDate> date) {
        try {
            near.add(date.get());
        } catch (DateTimeException noSuchDay) {
            // thirteen months, or the thirtieth of February: nobody is born then
        }
    }
}
