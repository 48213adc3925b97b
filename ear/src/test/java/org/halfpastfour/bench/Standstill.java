package org.halfpastfour.bench;

import java.util.Collections;
import java.util.List;

/** When a rate has come to rest: the last five windows are within five per cent of each other. */
final class Standstill {

    static final int WINDOWS = 5;
    static final double WITHIN = 0.05;

    private Standstill() {}

    /** @param rates one for each window, in order */
    static boolean isReached(List<Double> rates) {
        if (rates.size() < WINDOWS) {
            return false;
        }
        List<Double> last = rates.subList(rates.size() - WINDOWS, rates.size());
        double least = Collections.min(last);
        double most = Collections.max(last);
        return least > 0 && most - least <= WITHIN * most;
    }
}
