package org.halfpastfour.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a number stands among figures: whose it is first, then of when, then of what.
 *
 * @param at a word for each direction; {@link #ALL} for the sum over it
 */
public record FigurePlace(List<String> at) {

    public static final String ALL = "";

    public FigurePlace {
        at = List.copyOf(at);
    }

    public static FigurePlace of(String... at) {
        return new FigurePlace(List.of(at));
    }

    /** Whose it is. */
    public String whose() {
        return at.getFirst();
    }

    /** Of when it is. */
    public String when() {
        return at.get(1);
    }

    /** Of what it is: all that stands behind the first two. */
    public List<String> what() {
        return at.subList(2, at.size());
    }

    /** The same, summed over a direction. */
    public FigurePlace summedOver(int direction) {
        List<String> sum = new ArrayList<>(at);
        sum.set(direction, ALL);
        return new FigurePlace(sum);
    }

    /** Whether it sums up nothing. */
    boolean isPart() {
        return !at.contains(ALL);
    }

    boolean contains(FigurePlace part) {
        return IntStream.range(0, at.size())
                .allMatch(direction -> at.get(direction).equals(ALL)
                        || at.get(direction).equals(part.at().get(direction)));
    }
}
