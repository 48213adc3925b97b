package org.halfpastfour.bench;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What many clients got done in some seconds.
 *
 * @param nanos how long each took
 * @param spent by everybody meanwhile
 */
record Window(double seconds, long[] nanos, ProcessorTime spent) {

    private static final double NANOS_A_SECOND = 1e9;

    /** Lets every client work for so many seconds; what one of them throws ends the measurement. */
    static Window of(int clients, int length, Supplier<ProcessorTime> clock, IntConsumer work)
            throws InterruptedException {
        var all = new ConcurrentLinkedQueue<long[]>();
        ProcessorTime before = clock.get();
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(length);
        try (var pool = Executors.newFixedThreadPool(clients)) {
            var running = IntStream.range(0, clients)
                    .mapToObj(client -> pool.submit(() -> all.add(times(end, () -> work.accept(client)))))
                    .toList();
            for (var one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        double seconds = (System.nanoTime() - start) / NANOS_A_SECOND;
        return new Window(
                seconds,
                all.stream().flatMapToLong(Arrays::stream).toArray(),
                clock.get().since(before));
    }

    double rate() {
        return nanos.length / seconds;
    }

    private static long[] times(long end, Runnable work) {
        long[] times = new long[1024];
        int count = 0;
        for (long before = System.nanoTime(); before < end; ) {
            work.run();
            long after = System.nanoTime();
            if (count == times.length) {
                times = Arrays.copyOf(times, count * 2);
            }
            times[count++] = after - before;
            before = after;
        }
        return Arrays.copyOf(times, count);
    }
}
