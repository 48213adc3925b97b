package org.halfpastfour.shared;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates as people say them in 简体中文, 12月1日（周二）, and in English, Tue 1 Dec: on pages, in refusals, and on paper. */
public final class SaidDate {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private SaidDate() {}

    /** 12月1日（周二）, Tue 1 Dec. */
    public static String day(Locale locale, LocalDate date) {
        return format(locale, date, "M月d日（EEE）", "EEE d MMM");
    }

    /** 2027年1月4日（周一）, Mon 4 Jan 2027. */
    public static String dayOfYear(Locale locale, LocalDate date) {
        return format(locale, date, "y年M月d日（EEE）", "EEE d MMM y");
    }

    /** 2018年3月5日, 5 Mar 2018: for birth dates and the like. */
    public static String date(Locale locale, LocalDate date) {
        return format(locale, date, "y年M月d日", "d MMM y");
    }

    /** 11月23日, 23 Nov. */
    public static String dayAndMonth(Locale locale, LocalDate date) {
        return format(locale, date, "M月d日", "d MMM");
    }

    /** 11/23, 23 Nov: where there is little room. */
    public static String dayOfMonth(Locale locale, LocalDate date) {
        return format(locale, date, "M/d", "d MMM");
    }

    /** 2026年11月, November 2026. */
    public static String month(Locale locale, YearMonth month) {
        return format(locale, month, "y年M月", "MMMM y");
    }

    /** 周一, Mon. */
    public static String weekday(Locale locale, LocalDate date) {
        return format(locale, date, "EEE", "EEE");
    }

    /** 16:30 in both languages. */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** 12月1日（周二）16:30, Tue 1 Dec 16:30. */
    public static String moment(Locale locale, ZonedDateTime moment) {
        return at(locale, day(locale, moment.toLocalDate()), time(moment.toLocalTime()));
    }

    /** A time after a day; between brackets and digits Chinese sets no blank. */
    public static String at(Locale locale, String day, String time) {
        return day.endsWith("）") && !Texts.isEnglish(locale) ? day + time : day + " " + time;
    }

    private static String format(Locale locale, TemporalAccessor value, String chinese, String english) {
        return Texts.isEnglish(locale)
                ? DateTimeFormatter.ofPattern(english, Locale.ENGLISH).format(value)
                : DateTimeFormatter.ofPattern(chinese, Locale.SIMPLIFIED_CHINESE)
                        .format(value);
    }
}
