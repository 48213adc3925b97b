package org.halfpastfour.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Why a list was given what it was, wish by wish. */
final class Reasons {

    private final Market market;
    private final Seats seats;
    private final int list;
    private final List<Integer> given;
    private final List<Integer> rather;

    Reasons(Market market, Seats seats, int list) {
        this.market = market;
        this.seats = seats;
        this.list = list;
        this.given = numbers(seats.has(list));
        this.rather = numbers(seats.wouldRather(list));
    }

    List<WishAnswer> answers() {
        List<WishAnswer> answers = new ArrayList<>();
        int found = 0;
        for (RankedWish wish : market.list(list).wishes()) {
            boolean enough = !given.isEmpty() && found == given.size();
            answers.add(answer(wish, enough));
            found += answers.getLast() == WishAnswer.GIVEN ? 1 : 0;
        }
        return answers;
    }

    private WishAnswer answer(RankedWish wish, boolean enough) {
        Integer number = market.number(wish.wished());
        WishAnswer barred = wish.barred();
        if (barred != null) {
            return barred;
        }
        if (enough) {
            return WishAnswer.ENOUGH;
        }
        return number == null ? WishAnswer.FULL : asked(number);
    }

    private WishAnswer asked(int number) {
        return given.contains(number) ? WishAnswer.GIVEN : refused(number);
    }

    private WishAnswer refused(int number) {
        if (!seats.hasTurn(list, number)) {
            return WishAnswer.FULL;
        }
        if (rather.contains(number)) {
            return WishAnswer.KNOTTED;
        }
        if (given.stream().anyMatch(each -> market.offered(each).clashesWith(market.offered(number)))) {
            return WishAnswer.OVERLAPS;
        }
        return given.isEmpty() ? WishAnswer.TOO_FEW_DAYS : WishAnswer.ENOUGH;
    }

    private List<Integer> numbers(int option) {
        return option == Seats.NOTHING
                ? List.of()
                : Arrays.stream(market.options(list)[option]).boxed().toList();
    }
}
