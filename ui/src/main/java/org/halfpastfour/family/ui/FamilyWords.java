package org.halfpastfour.family.ui;

import com.vaadin.flow.component.UI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.ConsentKind;
import org.halfpastfour.family.ConsentStanding;
import org.halfpastfour.family.Relation;
import org.halfpastfour.family.Sex;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** How things about families are said in the language of the page. */
record FamilyWords(Words words) {

    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    String text(String key, Object... parameters) {
        return words.text(key, parameters);
    }

    String relation(Relation relation) {
        return text("family.relation." + relation);
    }

    String sex(Sex sex) {
        return text("family.sex." + sex);
    }

    String grade(int grade) {
        return text("family.grade." + grade);
    }

    String consent(ConsentKind kind) {
        return text("family.consent." + kind);
    }

    /** What follows for a family. */
    String standing(ConsentStanding standing) {
        LocalDate until = standing.until();
        return switch (standing.state()) {
            case REFUSED -> text("family.consent.against", String.join(text("shell.list-comma"), standing.against()));
            case ASKED_AGAIN -> text("family.consent.again-until", until == null ? "" : words.fullDate(until));
            case LAPSED -> text("family.consent.lapsed-on", until == null ? "" : words.fullDate(until));
            default -> text("family.consent." + standing.kind() + ".short");
        };
    }

    /** 8 岁 · 女 · 大坪小学 · 二年级. */
    String details(ChildView child) {
        return join(Stream.of(
                words.age(child.birthDate()),
                sex(child.sex()),
                child.school(),
                child.grade() == null ? null : grade(child.grade())));
    }

    /** 周一至周五, or 周一、周三. */
    String weekdays(Set<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return text("family.every-day");
        }
        if (days.equals(WORKDAYS)) {
            return text("family.workdays");
        }
        List<String> names = days.stream().sorted().map(this::weekday).toList();
        return String.join(text("shell.list-comma"), names);
    }

    String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, locale());
    }

    /** Nothing while it holds without an end and has begun. */
    @Nullable
    String period(DateRange period) {
        boolean begun = !period.from().isAfter(words.today());
        if (period.to() == null) {
            return begun ? null : text("family.from", words.fullDate(period.from()));
        }
        return begun
                ? text("family.until", words.fullDate(period.to()))
                : words.period(period.from(), period.to(), words::fullDate);
    }

    static String join(Stream<@Nullable String> parts) {
        return String.join(
                " · ",
                parts.filter(part -> part != null && !part.isEmpty())
                        .map(String::valueOf)
                        .toList());
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
