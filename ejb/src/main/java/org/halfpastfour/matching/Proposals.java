package org.halfpastfour.matching;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.TreeSet;

/**
 * Lists ask for the best that may be theirs, and who stands behind gives way and asks again. Where every list is of one child and one
 * day, that is deferred acceptance: stable, the best for everybody that is stable, and nobody gains by ranking otherwise than it
 * is wished. Who is all or nothing, brothers and sisters or several days, leaves places when giving way: those go to who stands first
 * of all who would rather have them. Where that goes round in a circle, such a list only goes down its wishes after a while.
 */
final class Proposals {

    private final Market market;
    private final Seats seats;
    private final int patience;
    private final Deque<Integer> without = new ArrayDeque<>();
    private final TreeSet<Integer> vacant = new TreeSet<>();
    private final int[] moves;
    private final int[] lost;

    private Proposals(Market market, int patience) {
        this.market = market;
        this.seats = new Seats(market);
        this.patience = patience;
        this.moves = new int[market.lists()];
        this.lost = new int[market.lists()];
        Arrays.fill(lost, -1);
    }

    /** @param patience how often a list that is all or nothing may ask for what it gave way in before */
    static Seats settled(Market market, int patience) {
        Proposals proposals = new Proposals(market, patience);
        for (int list = 0; list < market.lists(); list++) {
            proposals.without.add(list);
        }
        proposals.settle();
        return proposals.seats;
    }

    private void settle() {
        while (!without.isEmpty() || !vacant.isEmpty()) {
            if (vacant.isEmpty()) {
                ask(without.removeFirst());
            } else {
                fill(vacant.removeFirst());
            }
        }
    }

    private void ask(int list) {
        int option = seats.wouldRather(list, isTired(list) ? lost[list] + 1 : 0);
        if (option != Seats.NOTHING) {
            take(list, option);
        }
    }

    /** Who stands first of those who would rather have it; nobody has to give way in the class for that. */
    private void fill(int number) {
        if (seats.free(number) <= 0) {
            return;
        }
        for (int list : market.wishing(number)) {
            int option = isTired(list) ? Seats.NOTHING : seats.wouldRatherWith(list, number);
            if (option != Seats.NOTHING) {
                vacant.add(number);
                take(list, option);
                return;
            }
        }
    }

    private boolean isTired(int list) {
        return market.isAllOrNothing(list) && moves[list] >= patience;
    }

    private void take(int list, int option) {
        moves[list]++;
        isFreed(seats.leave(list));
        seats.give(list, option);
        for (int number : market.options(list)[option]) {
            while (seats.free(number) < 0) {
                giveWay(seats.last(number));
            }
        }
    }

    private void giveWay(int list) {
        lost[list] = Math.max(lost[list], seats.has(list));
        isFreed(seats.leave(list));
        without.add(list);
    }

    private void isFreed(int[] numbers) {
        for (int number : numbers) {
            vacant.add(number);
        }
    }
}
