package org.halfpastfour.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Has every set-up work, in turn, until all of them are warm, and says how long that took; {@code -Dhpf.bench.warm-up=} are the seconds after which it goes on all the same. */
final class Warming {

    private static final Duration LONGEST = Duration.ofSeconds(Integer.getInteger("hpf.bench.warm-up", 900));

    private final long start = System.nanoTime();
    private final Map<SetUp, WarmUp> each = new LinkedHashMap<>();
    private int windows;

    private Warming(List<SetUp> setUps) {
        setUps.forEach(setUp -> each.put(setUp, new WarmUp()));
    }

    static void of(List<SetUp> setUps, String name, SetUp.Spread spread, int seconds) throws InterruptedException {
        var warming = new Warming(setUps);
        while (!warming.isOver() && warming.lasted().compareTo(LONGEST) < 0) {
            warming.goOn(spread, seconds);
        }
        warming.say(name);
    }

    private void goOn(SetUp.Spread spread, int seconds) throws InterruptedException {
        windows++;
        for (Map.Entry<SetUp, WarmUp> one : each.entrySet()) {
            one.getValue().add(one.getKey().book(seconds, spread));
        }
    }

    private boolean isOver() {
        return each.values().stream().allMatch(WarmUp::isOver);
    }

    private Duration lasted() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void say(String name) {
        System.out.printf(
                "%n%s: %s after %d s and %d windows each (what a booking costs stands still within %.0f %% over five windows; at most %d s)%n",
                name,
                isOver() ? "warm" : "not warm, and measured all the same,",
                lasted().toSeconds(),
                windows,
                Standstill.WITHIN * 100,
                LONGEST.toSeconds());
        each.forEach((setUp, warmUp) -> System.out.printf(
                "%s, %s: server and database spent %.2f ms on a booking at first, and %.2f ms at last%n",
                name, setUp.name(), warmUp.atFirst(), warmUp.atLast()));
    }
}
