package org.halfpastfour.casework;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.halfpastfour.report.FigureCount;
import org.halfpastfour.report.FigurePlace;
import org.halfpastfour.report.SmallNumbers;

/**
 * How many caseworkers a district has is no secret to who keeps the accounts, whatever is told here: so those who hold a title are told
 * only where those without it are not few either, and of the city only where that is so in each district.
 */
final class TitlesRule {

    private final Map<FigurePlace, FigureCount> counted;

    TitlesRule(Map<FigurePlace, FigureCount> counted) {
        this.counted = Map.copyOf(counted);
    }

    boolean isTold(FigurePlace place) {
        String kind = place.what().getFirst();
        return kind.equals(CaseFigure.WORKING)
                || districts(place).allMatch(district -> isTold(district, place.when(), kind));
    }

    private Stream<String> districts(FigurePlace place) {
        return place.whose().equals(FigurePlace.ALL)
                ? counted.keySet().stream().map(FigurePlace::whose).distinct()
                : Stream.of(place.whose());
    }

    /** Where nobody works nobody is without a title. */
    private boolean isTold(String district, String when, String kind) {
        long working = number(district, when, CaseFigure.WORKING);
        return working == 0 || working - number(district, when, kind) >= SmallNumbers.LEAST;
    }

    private long number(String district, String when, String what) {
        return Objects.requireNonNullElse(counted.get(new FigurePlace(List.of(district, when, what))), FigureCount.NONE)
                .number();
    }
}
