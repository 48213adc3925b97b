package org.halfpastfour.report.rest;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.halfpastfour.report.AskUse;
import org.halfpastfour.report.UseBy;
import org.halfpastfour.shared.rest.Params;
import org.jspecify.annotations.Nullable;

/** Months of an address: a month, or a day of it, for figures are of whole months. Without any it is the last twelve. */
final class MonthParams {

    private static final int USUAL_MONTHS = 12;

    private MonthParams() {}

    static AskUse ask(@Nullable String from, @Nullable String to, @Nullable String district, UseBy by, Clock clock) {
        YearMonth until = month("to", to, YearMonth.from(LocalDate.now(clock)));
        String code = Params.text("district", district).strip();
        return new AskUse(
                month("from", from, until.minusMonths(USUAL_MONTHS - 1L)), until, code.isEmpty() ? null : code, by);
    }

    private static YearMonth month(String field, @Nullable String text, YearMonth otherwise) {
        return YearMonth.from(Params.date(field, isMonth(text) ? text + "-01" : text, otherwise.atDay(1)));
    }

    private static boolean isMonth(@Nullable String text) {
        try {
            return text != null && YearMonth.parse(text) != null;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
