package org.halfpastfour.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where no answer was found to which nobody could object: of all there are among the lists that share classes with each
 * other, the one to which the fewest could. So many are tried as can be in a moment; where there are more, the best of
 * those that were found by asking is kept.
 */
final class FewestObjections {

    private static final long MOST_TRIED = 50_000;
    private static final int[] PATIENCE = {8, 2, 30};

    private final Market market;
    private final Seats seats;
    private final List<Integer> circle;
    private int fewest;
    private int[] best;

    private FewestObjections(Market market, Seats settled, List<Integer> circle) {
        this.market = market;
        this.seats = Seats.of(market, settled.all());
        this.circle = circle;
        this.fewest = objections();
        this.best = settled.all();
    }

    static Seats of(Market market) {
        Seats better = asked(market);
        for (List<Integer> circle : Neighbours.of(market, better.objectors())) {
            if (ways(market, circle) <= MOST_TRIED) {
                better = new FewestObjections(market, better, circle).tried();
            }
        }
        return better;
    }

    /** The best of several ways of asking. */
    private static Seats asked(Market market) {
        Seats best = Proposals.settled(market, PATIENCE[0]);
        for (int i = 1; i < PATIENCE.length && !best.objectors().isEmpty(); i++) {
            Seats other = Proposals.settled(market, PATIENCE[i]);
            best = other.objectors().size() < best.objectors().size() ? other : best;
        }
        return best;
    }

    private static long ways(Market market, List<Integer> circle) {
        long ways = 1;
        for (int list : circle) {
            ways = Math.min(ways * (market.options(list).length + 1), MOST_TRIED + 1);
        }
        return ways;
    }

    private Seats tried() {
        circle.forEach(seats::leave);
        tryFrom(0);
        return Seats.of(market, best);
    }

    private void tryFrom(int next) {
        if (fewest == 0) {
            return;
        }
        if (next == circle.size()) {
            keepIfFewer();
            return;
        }
        int list = circle.get(next);
        int[][] options = market.options(list);
        for (int option = 0; option < options.length; option++) {
            if (isFree(list, options[option])) {
                seats.give(list, option);
                tryFrom(next + 1);
                seats.leave(list);
            }
        }
        tryFrom(next + 1);
    }

    private boolean isFree(int list, int[] option) {
        return Arrays.stream(option).allMatch(number -> seats.free(number) >= market.children(list));
    }

    private void keepIfFewer() {
        int objections = objections();
        if (objections < fewest) {
            fewest = objections;
            best = seats.all();
        }
    }

    private int objections() {
        return Math.toIntExact(circle.stream()
                .filter(list -> seats.wouldRather(list) != Seats.NOTHING)
                .count());
    }

    /** Lists that share classes with each other, directly or through others. */
    private static final class Neighbours {

        private final Market market;
        private final boolean[] seen;

        private Neighbours(Market market) {
            this.market = market;
            this.seen = new boolean[market.lists()];
        }

        /** The circles in which these are, each in the order of lots. */
        static List<List<Integer>> of(Market market, List<Integer> objectors) {
            Neighbours neighbours = new Neighbours(market);
            return objectors.stream()
                    .filter(list -> !neighbours.seen[list])
                    .map(neighbours::around)
                    .toList();
        }

        private List<Integer> around(int start) {
            List<Integer> around = new ArrayList<>(List.of(start));
            seen[start] = true;
            for (int next = 0; next < around.size(); next++) {
                wanted(around.get(next))
                        .flatMap(number -> market.wishing(number).stream().mapToInt(Integer::intValue))
                        .filter(list -> !seen[list])
                        .forEach(list -> {
                            seen[list] = true;
                            around.add(list);
                        });
            }
            return around.stream().sorted().toList();
        }

        private IntStream wanted(int list) {
            return Arrays.stream(market.options(list))
                    .flatMapToInt(Arrays::stream)
                    .distinct();
        }
    }
}
