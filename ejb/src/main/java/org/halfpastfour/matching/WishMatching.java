package org.halfpastfour.matching;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Gives places by deferred acceptance, families asking: nobody is passed in a class by who stands behind. The same lists
 * and classes have the same answer, in whatever order they come.
 */
public final class WishMatching {

    private final Market market;
    private final Seats seats;

    private WishMatching(Market market) {
        this.market = market;
        this.seats = FewestObjections.of(market);
    }

    public static Matched of(Collection<WishedClass> classes, Collection<RankedList> lists) {
        return new WishMatching(new Market(classes, lists)).matched();
    }

    /** Whether some of these classes, none at the same time as another, are held on so many weekdays together. */
    public static boolean isInReach(List<WishedClass> classes, int atLeast) {
        return !Bundles.of(classes, atLeast).isEmpty();
    }

    private Matched matched() {
        Map<UUID, List<UUID>> given = new HashMap<>();
        Map<UUID, List<WishAnswer>> answers = new HashMap<>();
        for (int list = 0; list < market.lists(); list++) {
            given.put(market.list(list).id(), ids(list, seats.has(list)));
            answers.put(market.list(list).id(), new Reasons(market, seats, list).answers());
        }
        return new Matched(
                given, answers, seats.objectors().stream().map(this::objection).toList());
    }

    private Objection objection(int list) {
        return new Objection(market.list(list).id(), ids(list, seats.wouldRather(list)));
    }

    private List<UUID> ids(int list, int option) {
        return option == Seats.NOTHING
                ? List.of()
                : Arrays.stream(market.options(list)[option])
                        .mapToObj(number -> market.offered(number).id())
                        .toList();
    }
}
