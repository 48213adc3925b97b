package org.halfpastfour.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.shared.SaidDate;
import org.halfpastfour.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Figures as comma-separated values. The mark at the beginning tells Excel that it is UTF-8, and a cell that would be taken
 * for a formula is written as the text that it is.
 */
final class UseSheet {

    private static final String UTF_8_MARK = "\uFEFF";
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("^\\s*[=+\\-@\\t\\r]");
    private static final List<String> HEADS =
            List.of("district", "month", "sessions", "participations", "places", "use", "waiting");

    private final Locale locale;

    UseSheet(Locale locale) {
        this.locale = locale;
    }

    String write(UseReport report) {
        Stream<String> head = Stream.of(row(HEADS.stream().map(this::word)));
        Stream<String> lines = report.lines().stream().map(line -> row(cells(line)));
        return Stream.concat(head, lines).collect(Collectors.joining("\r\n", UTF_8_MARK, "\r\n"));
    }

    private Stream<String> cells(UseLine line) {
        UseFigures figures = line.figures();
        YearMonth month = line.month();
        String district = line.districtName();
        return Stream.of(
                district == null ? "" : district,
                month == null ? "" : SaidDate.month(locale, month),
                number(figures.sessions()),
                number(figures.participations()),
                number(figures.places()),
                use(figures.use()),
                number(figures.waiting()));
    }

    private String number(@Nullable Long number) {
        return number == null ? word("withheld") : number.toString();
    }

    private String use(@Nullable Integer percent) {
        return percent == null ? word("none") : percent.toString();
    }

    private static String row(Stream<String> cells) {
        return cells.map(UseSheet::cell).collect(Collectors.joining(","));
    }

    static String cell(String text) {
        String harmless = LIKE_A_FORMULA.matcher(text).find() ? "'" + text : text;
        return harmless.matches("(?s).*[\",\\r\\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    private String word(String key) {
        return Texts.find(locale, "csv-" + key).orElse(key);
    }
}
