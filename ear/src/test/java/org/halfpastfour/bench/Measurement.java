package org.halfpastfour.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Windows one after the other. What it says is said of the last five, over which the rate stood still. */
final class Measurement {

    private static final double NANOS_A_MILLI = 1e6;

    private final List<Window> windows = new ArrayList<>();

    void add(Window window) {
        windows.add(window);
    }

    boolean standsStill() {
        return Standstill.isReached(windows.stream().map(Window::rate).toList());
    }

    double lastRate() {
        return windows.getLast().rate();
    }

    /** In a second. */
    double rate() {
        return done() / last().stream().mapToDouble(Window::seconds).sum();
    }

    /** In milliseconds. */
    double percentile(int percent) {
        long[] sorted = last().stream()
                .flatMapToLong(window -> Arrays.stream(window.nanos()))
                .sorted()
                .toArray();
        return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1L) * percent / 100)] / NANOS_A_MILLI;
    }

    /** In milliseconds for each thing that was done. */
    ProcessorTime spentOnEach() {
        return last().stream()
                .map(Window::spent)
                .reduce(ProcessorTime.NONE, ProcessorTime::plus)
                .each(done());
    }

    private long done() {
        return last().stream().mapToLong(window -> window.nanos().length).sum();
    }

    private List<Window> last() {
        return windows.subList(Math.max(0, windows.size() - Standstill.WINDOWS), windows.size());
    }
}
