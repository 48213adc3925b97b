package org.halfpastfour.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Work that does not count yet: a server compiles itself while it works. It is over when what a booking costs the processors stands still: in the last five windows
 * together as much as in the five before, for single ones differ by more than that. Where that is not known, the time that each takes stands for it.
 */
final class WarmUp {

    private static final double MILLIS = 1e3;

    private final List<Double> costs = new ArrayList<>();

    void add(Window window) {
        double product = window.spent().each(window.nanos().length).product();
        costs.add(Double.isNaN(product) ? MILLIS / window.rate() : product);
    }

    boolean isOver() {
        if (costs.size() < 2 * Standstill.WINDOWS) {
            return false;
        }
        double before = average(costs.size() - 2 * Standstill.WINDOWS);
        double last = average(costs.size() - Standstill.WINDOWS);
        return Math.abs(before - last) <= Standstill.WITHIN * before;
    }

    /** In milliseconds, of the first window. */
    double atFirst() {
        return costs.getFirst();
    }

    /** In milliseconds, of the last window. */
    double atLast() {
        return costs.getLast();
    }

    private double average(int from) {
        return costs.subList(from, from + Standstill.WINDOWS).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }
}
