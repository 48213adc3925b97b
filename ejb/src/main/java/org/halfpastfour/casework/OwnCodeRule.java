package org.halfpastfour.casework;

import java.util.stream.IntStream;
import org.halfpastfour.shared.Typed;

/** Which codes a client may choose: six to twelve digits, and none that somebody tries first. */
public final class OwnCodeRule {

    public static final int SHORTEST = 6;
    public static final int LONGEST = 12;

    private static final int LEAST_DIFFERENT = 3;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    private OwnCodeRule() {}

    static String plain(String typed) {
        return Typed.ungrouped(typed);
    }

    static boolean allows(String typed) {
        String code = plain(typed);
        return code.length() >= SHORTEST
                && code.length() <= LONGEST
                && code.chars().allMatch(sign -> sign >= '0' && sign <= '9')
                && code.chars().distinct().count() >= LEAST_DIFFERENT
                && !isRow(code)
                && !isRepeated(code)
                && !isDate(code);
    }

    /** 123456, 987654, 246802 … */
    private static boolean isRow(String code) {
        return IntStream.range(2, code.length()).allMatch(at -> step(code, at) == step(code, at - 1));
    }

    private static int step(String code, int at) {
        return Math.floorMod(code.charAt(at) - code.charAt(at - 1), 10);
    }

    /** 123123, 121212. */
    private static boolean isRepeated(String code) {
        return IntStream.rangeClosed(1, code.length() / 2)
                .filter(length -> code.length() % length == 0)
                .anyMatch(length -> code.equals(code.substring(0, length).repeat(code.length() / length)));
    }

    /** A birthday: 19850312, 850312. */
    private static boolean isDate(String code) {
        return switch (code.length()) {
            case 8 -> isYear(code.substring(0, 4)) && isDay(code.substring(4));
            case 6 -> isDay(code.substring(2)) || isYear(code.substring(0, 4)) && isMonth(code.substring(4));
            default -> false;
        };
    }

    private static boolean isYear(String digits) {
        int year = Integer.parseInt(digits);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean isMonth(String digits) {
        int month = Integer.parseInt(digits);
        return month >= 1 && month <= MONTHS;
    }

    private static boolean isDay(String digits) {
        int day = Integer.parseInt(digits.substring(2));
        return isMonth(digits.substring(0, 2)) && day >= 1 && day <= DAYS;
    }
}
