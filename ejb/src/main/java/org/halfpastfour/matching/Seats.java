package org.halfpastfour.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Who has which places, at one moment of the matching. */
final class Seats {

    static final int NOTHING = Integer.MAX_VALUE;

    private final Market market;
    private final int[] has;
    private final int[] taken;
    private final List<TreeSet<Long>> holders = new ArrayList<>();

    Seats(Market market) {
        this.market = market;
        this.has = new int[market.lists()];
        Arrays.fill(has, NOTHING);
        this.taken = new int[market.classes()];
        for (int number = 0; number < taken.length; number++) {
            holders.add(new TreeSet<>());
        }
    }

    /** Which of its options the list has, 0 for the best, or {@link #NOTHING}. */
    int has(int list) {
        return has[list];
    }

    int free(int number) {
        return market.places(number) - taken[number];
    }

    /** Whether all who stand before the list leave room for it in the class. */
    boolean hasTurn(int list, int number) {
        SortedSet<Long> before = holders.get(number).headSet(market.turn(list, number));
        int room = market.places(number) - market.children(list);
        for (long each : before) {
            room -= market.children(market.listAt(each));
        }
        return room >= 0;
    }

    boolean hasTurn(int list, int[] option) {
        for (int number : option) {
            if (!hasTurn(list, number)) {
                return false;
            }
        }
        return true;
    }

    /** The best that it would rather have and whose turn it is, or {@link #NOTHING}. */
    int wouldRather(int list) {
        return wouldRather(list, 0);
    }

    /** The same without the options before the first of these. */
    int wouldRather(int list, int first) {
        int[][] options = market.options(list);
        for (int option = first; option < options.length && option < has[list]; option++) {
            if (hasTurn(list, options[option])) {
                return option;
            }
        }
        return NOTHING;
    }

    /** The best of those in which this class is. */
    int wouldRatherWith(int list, int number) {
        int[][] options = market.options(list);
        for (int option = 0; option < options.length && option < has[list]; option++) {
            if (contains(options[option], number) && hasTurn(list, options[option])) {
                return option;
            }
        }
        return NOTHING;
    }

    private static boolean contains(int[] option, int number) {
        for (int each : option) {
            if (each == number) {
                return true;
            }
        }
        return false;
    }

    void give(int list, int option) {
        leave(list);
        has[list] = option;
        for (int number : market.options(list)[option]) {
            holders.get(number).add(market.turn(list, number));
            taken[number] += market.children(list);
        }
    }

    /** What it had, which is free then. */
    int[] leave(int list) {
        if (has[list] == NOTHING) {
            return new int[0];
        }
        int[] had = market.options(list)[has[list]];
        for (int number : had) {
            holders.get(number).remove(market.turn(list, number));
            taken[number] -= market.children(list);
        }
        has[list] = NOTHING;
        return had;
    }

    /** Of those in the class, who stands behind all others. */
    int last(int number) {
        return market.listAt(holders.get(number).last());
    }

    /** Lists that would rather have something that all who stand before would leave to them. */
    List<Integer> objectors() {
        List<Integer> objectors = new ArrayList<>();
        for (int list = 0; list < has.length; list++) {
            if (wouldRather(list) != NOTHING) {
                objectors.add(list);
            }
        }
        return objectors;
    }

    int[] all() {
        return has.clone();
    }

    static Seats of(Market market, int[] has) {
        Seats seats = new Seats(market);
        for (int list = 0; list < has.length; list++) {
            if (has[list] != NOTHING) {
                seats.give(list, has[list]);
            }
        }
        return seats;
    }
}
