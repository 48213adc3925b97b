package org.halfpastfour.bench;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** How long each of several steps takes, whoever does it. */
final class Steps {

    private static final double NANOS_A_MILLI = 1e6;

    private final Map<String, List<Long>> nanos = Collections.synchronizedMap(new LinkedHashMap<>());

    /** Something that takes its time and may fail. */
    interface Work {
        void run() throws Exception;
    }

    void time(String step, Work work) throws Exception {
        List<Long> times = nanos.computeIfAbsent(step, one -> new CopyOnWriteArrayList<>());
        long start = System.nanoTime();
        work.run();
        times.add(System.nanoTime() - start);
    }

    /** A line for each, in the order in which they were first done. */
    void say() {
        synchronized (nanos) {
            nanos.forEach((step, times) -> System.out.printf(
                    "  %-34s %6d times   p50 %7.0f ms   p95 %7.0f ms   most %7.0f ms%n",
                    step, times.size(), percentile(times, 50), percentile(times, 95), percentile(times, 100)));
        }
    }

    static double percentile(List<Long> times, int percent) {
        List<Long> sorted = times.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) * percent / 100) / NANOS_A_MILLI;
    }
}
