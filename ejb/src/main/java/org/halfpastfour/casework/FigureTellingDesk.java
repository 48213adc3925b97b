package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.report.FigureCount;
import org.halfpastfour.report.FigurePlace;
import org.halfpastfour.report.WithholdingRule;
import org.jspecify.annotations.Nullable;

/** Tells a month that all districts handed in, and with the last one of a quarter the quarter: what tells of no family. */
@ApplicationScoped
class FigureTellingDesk {

    private static final int QUARTER = 3;

    @Inject
    FigureRecords figures;

    @Inject
    CaseRecords files;

    @Inject
    Clock clock;

    private boolean isWhole(YearMonth month) {
        Set<String> handedIn =
                figures.months(month, month).stream().map(FigureMonth::district).collect(Collectors.toSet());
        return handedIn.containsAll(figures.expected(month));
    }

    /** When the month is whole; what a district hands in after it was told is kept, and in nothing that is told. */
    void tellOnce(YearMonth month) {
        YearMonth first = month.minusMonths((month.getMonthValue() - 1) % QUARTER);
        YearMonth last = first.plusMonths(QUARTER - 1L);
        List<ToldFigure> before = figures.told(first, last);
        Set<YearMonth> whole = before.stream()
                .filter(ToldFigure::isOfMonth)
                .map(ToldFigure::month)
                .collect(Collectors.toCollection(TreeSet::new));
        if (whole.add(month) && isWhole(month)) {
            tell(month, first, inTime(figures.counts(first, last), before, month), before, whole);
        }
    }

    private static List<KeptCount> inTime(List<KeptCount> counts, List<ToldFigure> before, YearMonth month) {
        Set<List<String>> told = before.stream()
                .filter(ToldFigure::isOfMonth)
                .map(ToldFigure::place)
                .map(FigureTellingDesk::whoseAndWhen)
                .collect(Collectors.toSet());
        return counts.stream()
                .filter(count -> count.month().equals(month) || told.contains(whoseAndWhen(count.place())))
                .toList();
    }

    private static List<String> whoseAndWhen(FigurePlace place) {
        return List.of(place.whose(), place.when());
    }

    private void tell(
            YearMonth month, YearMonth first, List<KeptCount> counts, List<ToldFigure> before, Set<YearMonth> whole) {
        for (CaseFigure figure : CaseFigure.values()) {
            boolean quarter = figure.isAdding() && whole.size() == QUARTER;
            Predicate<YearMonth> counted = figure.isAdding() ? whole::contains : month::equals;
            tell(
                    figure,
                    counts.stream()
                            .filter(count -> count.figure() == figure && counted.test(count.month()))
                            .toList(),
                    before.stream()
                            .filter(told -> told.figure() == figure && counted.test(told.month()))
                            .collect(Collectors.partitioningBy(
                                    told -> told.number() != null,
                                    Collectors.mapping(ToldFigure::place, Collectors.toSet()))),
                    month,
                    quarter ? first : null);
        }
        files.write();
    }

    private void tell(
            CaseFigure figure,
            List<KeptCount> counts,
            Map<Boolean, Set<FigurePlace>> before,
            YearMonth month,
            @Nullable YearMonth quarter) {
        Map<FigurePlace, FigureCount> parts =
                counts.stream().collect(Collectors.toMap(KeptCount::place, KeptCount::count));
        List<FigurePlace> asked = new ArrayList<>(asked(figure, parts.keySet(), month.toString()));
        if (quarter != null) {
            asked.addAll(asked(figure, parts.keySet(), FigurePlace.ALL));
        }
        WithholdingRule rule = new WithholdingRule(parts, figures.heldTogether());
        Set<FigurePlace> told =
                rule.told(before.getOrDefault(true, Set.of()), before.getOrDefault(false, Set.of()), asked);
        TitlesRule titles = new TitlesRule(parts);
        Instant now = clock.instant();
        for (FigurePlace place : asked) {
            YearMonth when = place.when().equals(FigurePlace.ALL) && quarter != null ? quarter : month;
            boolean isTold = told.contains(place) && (figure != CaseFigure.TITLES || titles.isTold(place));
            files.add(new ToldFigure(figure, place, when, isTold ? rule.number(place) : null, now));
        }
    }

    /** Of each district that handed it in and of the whole city. */
    private static List<FigurePlace> asked(CaseFigure figure, Set<FigurePlace> parts, String when) {
        Stream<String> districts = Stream.concat(
                Stream.of(FigurePlace.ALL),
                parts.stream()
                        .filter(part ->
                                when.equals(FigurePlace.ALL) || part.when().equals(when))
                        .map(FigurePlace::whose)
                        .distinct()
                        .sorted());
        return districts
                .flatMap(district -> figure.asked().stream()
                        .map(what -> new FigurePlace(Stream.concat(Stream.of(district, when), what.stream())
                                .toList())))
                .toList();
    }
}
