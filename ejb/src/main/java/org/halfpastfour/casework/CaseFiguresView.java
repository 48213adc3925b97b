package org.halfpastfour.casework;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Figures of cases by month or quarter, of a district or the whole city.
 *
 * @param told what may be told, by figure, time and what it is of; what is not in it is withheld
 * @param periods the first months of all times of which something was told, of whichever district
 * @param caseworkers how many there are, by month
 * @param toHandIn months that are over and were not handed in, of one's own district
 */
public record CaseFiguresView(
        AskFigures asked,
        Map<CaseFigureKey, Long> told,
        List<YearMonth> periods,
        Map<YearMonth, Integer> caseworkers,
        List<YearMonth> toHandIn) {

    public CaseFiguresView {
        told = Map.copyOf(told);
        periods = List.copyOf(periods);
        caseworkers = Map.copyOf(caseworkers);
        toHandIn = List.copyOf(toHandIn);
    }

    /** Null where it is withheld. */
    public @Nullable Long number(CaseFigure figure, YearMonth period, List<String> what) {
        return told.get(new CaseFigureKey(figure, period, what));
    }

    /** So many of a hundred; of what is told alone. */
    public OptionalInt share(CaseFigure figure, YearMonth period, List<String> part, List<String> whole) {
        Long some = number(figure, period, part);
        Long all = number(figure, period, whole);
        return some == null || all == null || all == 0
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(100.0 * some / all));
    }

    /** How many cases there are to each caseworker. */
    public Optional<Double> caseload(YearMonth month) {
        Long cases = number(CaseFigure.CLIENTS, month, List.of("", "", ""));
        Integer workers = caseworkers.get(month);
        return cases == null || workers == null || workers == 0
                ? Optional.empty()
                : Optional.of(cases / (double) workers);
    }
}
