package org.halfpastfour.report;

import java.util.Map;

/**
 * A number before anybody decides whether it may be told.
 *
 * @param families of how many families it is
 * @param largest how much of it is of one family
 */
public record FigureCount(long number, long families, long largest) {

    public static final FigureCount NONE = new FigureCount(0, 0, 0);

    /** Of families that count once each. */
    public static FigureCount ofFamilies(long families) {
        return new FigureCount(families, families, Math.min(1, families));
    }

    /** With one family more, which counts so much. */
    public FigureCount and(long ofFamily) {
        return ofFamily == 0 ? this : new FigureCount(number + ofFamily, families + 1, Math.max(largest, ofFamily));
    }

    /** What a place sums up. */
    public static long sum(Map<FigurePlace, FigureCount> counted, FigurePlace place) {
        return counted.entrySet().stream()
                .filter(part -> part.getKey().isPart() && place.contains(part.getKey()))
                .mapToLong(part -> part.getValue().number())
                .sum();
    }
}
