package org.halfpastfour.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names of holidays, terms and school years, which calendars of this country write in Chinese, as an English page says
 * them. A name that somebody made stays as it is.
 */
public final class CalendarName {

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("元旦", "New Year’s Day"),
            Map.entry("除夕", "Chinese New Year’s Eve"),
            Map.entry("春节", "Spring Festival"),
            Map.entry("元宵节", "Lantern Festival"),
            Map.entry("妇女节", "Women’s Day"),
            Map.entry("清明", "Tomb-Sweeping Day"),
            Map.entry("清明节", "Tomb-Sweeping Day"),
            Map.entry("劳动节", "Labour Day"),
            Map.entry("青年节", "Youth Day"),
            Map.entry("儿童节", "Children’s Day"),
            Map.entry("端午", "Dragon Boat Festival"),
            Map.entry("端午节", "Dragon Boat Festival"),
            Map.entry("中秋", "Mid-Autumn Festival"),
            Map.entry("中秋节", "Mid-Autumn Festival"),
            Map.entry("国庆", "National Day"),
            Map.entry("国庆节", "National Day"),
            Map.entry("重阳节", "Double Ninth Festival"),
            Map.entry("寒假", "Winter holidays"),
            Map.entry("暑假", "Summer holidays"),
            Map.entry("第一学期", "First term"),
            Map.entry("第二学期", "Second term"),
            Map.entry("上学期", "First term"),
            Map.entry("下学期", "Second term"),
            Map.entry("秋季学期", "Autumn term"),
            Map.entry("春季学期", "Spring term"));
    private static final Pattern SCHOOL_YEAR = Pattern.compile("(\\d{4}) ?[—–-]{1,2} ?(\\d{4}) ?学年");
    private static final Pattern BETWEEN = Pattern.compile("、");

    private CalendarName() {}

    /** In the language of a page. */
    public static String in(Locale locale, String name) {
        return Texts.isEnglish(locale) ? english(name) : name;
    }

    /** Several days off that fall together, 国庆节、中秋节, are said one after another. */
    static String english(String name) {
        String parts = Arrays.stream(BETWEEN.split(name, -1))
                .map(part -> ENGLISH.getOrDefault(part, part))
                .collect(Collectors.joining(", "));
        String all = BETWEEN.splitAsStream(name).allMatch(ENGLISH::containsKey) ? parts : name;
        return SCHOOL_YEAR.matcher(all).replaceAll("School year $1–$2");
    }
}
