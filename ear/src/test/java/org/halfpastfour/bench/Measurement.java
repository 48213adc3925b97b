package org.halfpastfour.bench;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** How many times a second many clients get something done, and how long each time takes. */
final class Measurement {

    private final ConcurrentLinkedQueue<long[]> rounds = new ConcurrentLinkedQueue<>();
    private double seconds;

    /** Lets every client work for so many seconds; what one of them throws ends the measurement. */
    void run(int clients, int length, IntConsumer work) throws InterruptedException {
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(length);
        try (var pool = Executors.newFixedThreadPool(clients)) {
            var running = IntStream.range(0, clients)
                    .mapToObj(client -> pool.submit(() -> rounds.add(times(end, () -> work.accept(client)))))
                    .toList();
            for (var one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        seconds += (System.nanoTime() - start) / 1e9;
    }

    double rate() {
        return seconds == 0 ? 0 : all().length / seconds;
    }

    /** In milliseconds. */
    double percentile(int percent) {
        long[] sorted = all();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1L) * percent / 100)] / 1e6;
    }

    private long[] all() {
        return rounds.stream().flatMapToLong(Arrays::stream).toArray();
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
