package org.halfpastfour.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A number for each figure, before anybody decides which of them may be shown. */
record Counts(Map<UseFigure, Long> numbers) {

    static Counts of(long... inOrderOfFigures) {
        Map<UseFigure, Long> numbers = new EnumMap<>(UseFigure.class);
        Arrays.stream(UseFigure.values()).forEach(figure -> numbers.put(figure, inOrderOfFigures[figure.ordinal()]));
        return new Counts(numbers);
    }

    long of(UseFigure figure) {
        return numbers.getOrDefault(figure, 0L);
    }

    Counts plus(Counts other) {
        Map<UseFigure, Long> sums = new EnumMap<>(numbers);
        other.numbers.forEach((figure, number) -> sums.merge(figure, number, Long::sum));
        return new Counts(sums);
    }

    Set<UseFigure> small() {
        return Arrays.stream(UseFigure.values())
                .filter(figure -> SmallNumbers.isSmall(of(figure)))
                .collect(Collectors.toSet());
    }
}
