package org.halfpastfour.signup;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Who of a family that is taken one by one has the first place: those whom the family named, in its order, and behind them the
 * others in the order in which they were entered, which is that of their ids.
 */
final class TurnRule {

    private TurnRule() {}

    static <T> List<T> inTurn(Collection<T> all, Function<T, UUID> person, List<UUID> order) {
        return all.stream()
                .sorted(Comparator.comparingInt((T each) -> turn(person.apply(each), order))
                        .thenComparing(person))
                .toList();
    }

    private static int turn(UUID person, List<UUID> order) {
        int turn = order.indexOf(person);
        return turn < 0 ? order.size() : turn;
    }
}
