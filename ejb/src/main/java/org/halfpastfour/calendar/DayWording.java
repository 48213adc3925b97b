package org.halfpastfour.calendar;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.halfpastfour.calendar.ICalendarLines.Component;
import org.halfpastfour.shared.Text;

/**
 * Whether an event's days are off or worked, from the words of its maker: the mark that Apple gives, then the title, then
 * categories and the first line of the description where they are one plain word.
 */
final class DayWording {

    private static final Pattern REST = Pattern.compile(
            "[不无勿][用须需必]?[上补]班|(?<!调)休(?!渔)|非工作日|\\bdays? off\\b|\\boff\\b|\\bnon-? ?work(?:ing)? ?days?\\b|\\bno (?:work|school)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORK = Pattern.compile(
            "班(?![级车主])|工作日|补课|\\bwork(?:ing)? ?days?\\b|\\bmake-? ?up (?:day|work)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOLIDAY = Pattern.compile("放假|假期|假日|\\bholidays?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MOVED = Pattern.compile("调休");
    private static final Pattern OFF_WORD = Pattern.compile(
            "(?:public|statutory|national|bank|legal)? ?holidays?|法定节?假日|节假日|公共假[日期]|公众假期|放假|休|休息日?|假期|off",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORK_WORD = Pattern.compile(
            "(?:special )?work(?:ing)? ?days?|make-?up (?:work)? ?days?|补班日?|班|调休上班|上班|工作日|调休工作日",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKS = Pattern.compile(
            "第\\s*\\d+\\s*天.*|调休工作日|工作日|补班日?|上班|班|放假|假期|假日|调休|休息日?|休|公休"
                    + "|\\b(?:special )?work(?:ing)? ?days?\\b|\\bpublic holidays?\\b|\\bholidays?\\b|\\bdays? off\\b|\\boff\\b"
                    + "|[（(【\\[]\\s*[）)】\\]]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EDGES =
            Pattern.compile("^[\\s\\p{Punct}（）【】、，：·—–]++|(?<![\\s\\p{Punct}（）【】、，：·—–])[\\s\\p{Punct}（）【】、，：·—–]++$");
    private static final int LONGEST_NAME = 40;

    private DayWording() {}

    /** None when it says nothing of work, both when it says both. */
    static Set<SpecialDay.Kind> kinds(Component event) {
        Set<SpecialDay.Kind> marked = kindOfMark(event.text("X-APPLE-SPECIAL-DAY"));
        if (!marked.isEmpty()) {
            return marked;
        }
        Set<SpecialDay.Kind> titled = kindsOfTitle(title(event));
        return titled.isEmpty() ? kindsOfWords(event) : titled;
    }

    static String title(Component event) {
        return Text.line(event.text("SUMMARY"));
    }

    static String name(String title) {
        String bare = EDGES.matcher(MARKS.matcher(title).replaceAll("")).replaceAll("");
        return Text.cut(bare.isEmpty() ? title : bare, LONGEST_NAME);
    }

    private static Set<SpecialDay.Kind> kindOfMark(String mark) {
        return switch (mark.strip()) {
            case "WORK-HOLIDAY" -> EnumSet.of(SpecialDay.Kind.OFF);
            case "ALTERNATE-WORKDAY" -> EnumSet.of(SpecialDay.Kind.WORK);
            default -> EnumSet.noneOf(SpecialDay.Kind.class);
        };
    }

    /** A work day is often named after its holiday, so that the holiday's name says less than the word for work. */
    private static Set<SpecialDay.Kind> kindsOfTitle(String title) {
        boolean rest = REST.matcher(title).find();
        boolean work = WORK.matcher(REST.matcher(title).replaceAll(" ")).find();
        boolean holiday = HOLIDAY.matcher(title).find();
        boolean unclear = !rest && !work && !holiday && MOVED.matcher(title).find();
        return of(rest || holiday && !work || unclear, work || unclear);
    }

    private static Set<SpecialDay.Kind> kindsOfWords(Component event) {
        String description = event.text("DESCRIPTION").strip();
        Set<SpecialDay.Kind> categories = kindsOf(
                event.all("CATEGORIES").flatMap(each -> Stream.of(each.value().split(",", -1))));
        return categories.isEmpty() ? kindsOf(description.lines().limit(1)) : categories;
    }

    private static Set<SpecialDay.Kind> kindsOf(Stream<String> words) {
        var said = words.map(String::strip).toList();
        return of(
                said.stream().anyMatch(word -> OFF_WORD.matcher(word).matches()),
                said.stream().anyMatch(word -> WORK_WORD.matcher(word).matches()));
    }

    private static Set<SpecialDay.Kind> of(boolean off, boolean work) {
        Set<SpecialDay.Kind> kinds = EnumSet.noneOf(SpecialDay.Kind.class);
        if (off) {
            kinds.add(SpecialDay.Kind.OFF);
        }
        if (work) {
            kinds.add(SpecialDay.Kind.WORK);
        }
        return kinds;
    }
}
