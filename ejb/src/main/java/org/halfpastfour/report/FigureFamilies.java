package org.halfpastfour.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Of how many families numbers are, and how much of one of them, as far as that is certain. */
final class FigureFamilies {

    private final FigureCube cube;
    private final boolean apart;

    /** @param apart whether each family stands in one part only, at a time */
    FigureFamilies(FigureCube cube, boolean apart) {
        this.cube = cube;
        this.apart = apart;
    }

    /** Whether their sum would tell of few families. */
    boolean areToldBy(int[] parts) {
        long number = Arrays.stream(parts)
                .mapToLong(part -> cube.count(part).number())
                .sum();
        return number < SmallNumbers.LEAST || families(parts) < SmallNumbers.LEAST || 2 * largest(parts) > number;
    }

    /** Not more than there are: the same families may stand in several parts and come again at another time. */
    private long families(int[] parts) {
        return perDistrict(parts).values().stream()
                .mapToLong(times -> times.values().stream()
                        .mapToLong(each -> apart
                                ? each.stream().mapToLong(FigureCount::families).sum()
                                : each.stream()
                                        .mapToLong(FigureCount::families)
                                        .max()
                                        .orElse(0))
                        .max()
                        .orElse(0))
                .sum();
    }

    /** Not less than it is: it may be the same family in all of them. */
    private long largest(int[] parts) {
        return perDistrict(parts).values().stream()
                .mapToLong(times -> times.values().stream()
                        .mapToLong(each -> apart
                                ? each.stream()
                                        .mapToLong(FigureCount::largest)
                                        .max()
                                        .orElse(0)
                                : each.stream().mapToLong(FigureCount::largest).sum())
                        .sum())
                .max()
                .orElse(0);
    }

    private Map<Integer, Map<Integer, List<FigureCount>>> perDistrict(int[] parts) {
        Map<Integer, Map<Integer, List<FigureCount>>> counts = new HashMap<>();
        for (int part : parts) {
            int[] way = cube.way(part);
            counts.computeIfAbsent(way[0], none -> new HashMap<>())
                    .computeIfAbsent(way[1], none -> new ArrayList<>())
                    .add(cube.count(part));
        }
        return counts;
    }
}
