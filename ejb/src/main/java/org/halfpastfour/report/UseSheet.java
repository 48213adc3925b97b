package org.halfpastfour.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.halfpastfour.shared.SaidDate;
import org.halfpastfour.shared.Texts;
import org.halfpastfour.sheet.CsvSheet;
import org.halfpastfour.sheet.SheetTable;
import org.jspecify.annotations.Nullable;

/** Figures as comma-separated values. */
final class UseSheet {

    private static final List<String> HEADS =
            List.of("district", "month", "sessions", "participations", "places", "use", "waiting");

    private final Locale locale;

    UseSheet(Locale locale) {
        this.locale = locale;
    }

    String write(UseReport report) {
        return CsvSheet.write(new SheetTable(
                word("file"),
                HEADS.stream().map(this::word).toList(),
                report.lines().stream().map(this::cells).toList()));
    }

    private List<@Nullable Object> cells(UseLine line) {
        UseFigures figures = line.figures();
        YearMonth month = line.month();
        String district = line.districtName();
        return List.of(
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

    private String word(String key) {
        return Texts.find(locale, "csv-" + key).orElse(key);
    }
}
