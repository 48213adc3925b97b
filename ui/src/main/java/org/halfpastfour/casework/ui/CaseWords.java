package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.UI;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.OptionalInt;
import org.halfpastfour.casework.Responsible;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.EngagementRow;
import org.halfpastfour.engagement.Involvement;
import org.halfpastfour.engagement.Outcome;
import org.halfpastfour.engagement.Share;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.shared.BothLanguages;
import org.halfpastfour.shared.CodeWord;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** The words of the case side in the language of the page. */
public class CaseWords implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Words words;
    private final transient Clock clock;

    @Inject
    public CaseWords(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    ZoneId zone() {
        return clock.getZone();
    }

    Words words() {
        return words;
    }

    String text(String key, Object... parameters) {
        return words.text("casework." + key, parameters);
    }

    /** Of a value such as {@link Outcome}: casework.outcome.attended. */
    String of(Enum<?> value) {
        return text(hyphened(value.getDeclaringClass()) + "." + CodeWord.of(value));
    }

    /** A text of a template, in the language of the page where it is there. */
    String of(BothLanguages text) {
        return text.in(UI.getCurrent().getLocale());
    }

    /** 李社工, or somebody whose name one does not see. */
    String who(@Nullable String name) {
        return name == null ? text("somebody") : name;
    }

    /** The caseworker, or who else sees to something. */
    String responsible(Responsible responsible) {
        return responsible.name().isEmpty()
                ? of(responsible.kind())
                : text("responsible.named", of(responsible.kind()), responsible.name());
    }

    String date(LocalDate date) {
        return words.date(date);
    }

    /** 2026年9月1日—11月30日, of a review. */
    String reviewed(DateRange period) {
        LocalDate to = period.to();
        return words.period(period.from(), to == null ? period.from() : to, words::fullDate);
    }

    String dateOrNone(@Nullable LocalDate date) {
        return date == null ? text("none") : words.date(date);
    }

    /** 11月23日, in the columns of a table. */
    String shortDate(@Nullable LocalDate date) {
        return date == null ? text("none") : words.shortDate(date);
    }

    /** 每周 3 天, 16 周内共 8 次. */
    String dose(Stream stream, int count, DosePeriod period) {
        return text("dose." + CodeWord.of(period), count, unit(stream, count));
    }

    /** 天 for child care, 次 for everything else. */
    String unit(Stream stream, int count) {
        return text(stream == Stream.CHILD_CARE ? "unit.day" : "unit.session", count);
    }

    /** 21 / 27 天. */
    String against(Stream stream, int attended, int due) {
        return text("against", attended, due, unit(stream, due));
    }

    String percent(Share share) {
        OptionalInt percent = share.percent();
        return percent.isPresent() ? percent.getAsInt() + "%" : text("none");
    }

    String hours(long minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    String enrolment(Share share) {
        return share.whole() == 0 ? text("enrolment.none") : text("enrolment.of", share.part(), share.whole());
    }

    String retention(Share share) {
        return share.whole() == 0 ? text("retention.none") : text("retention.of", share.part(), share.whole());
    }

    String doseTaken(Share share) {
        return share.whole() == 0 ? text("taken.none") : text("taken.of", hours(share.part()), hours(share.whole()));
    }

    String involvement(Involvement involvement) {
        return involvement.median() == null
                ? text("involvement.none")
                : text("involvement.of", median(involvement), involvement.marks());
    }

    String median(Involvement involvement) {
        Double median = involvement.median();
        return median == null
                ? text("none")
                : BigDecimal.valueOf(median).stripTrailingZeros().toPlainString();
    }

    String title(EngagementRow row) {
        return row.title().isEmpty() ? of(row.stream()) : row.title();
    }

    private static String hyphened(Class<?> type) {
        return type.getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
