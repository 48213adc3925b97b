package org.halfpastfour.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.OwnFamily;
import org.halfpastfour.matching.WishAnswer;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.TakenPlaces;
import org.halfpastfour.shared.Happening;
import org.halfpastfour.signup.GivenPlaces;
import org.halfpastfour.signup.SeriesAnswer;

/**
 * Makes bookings of a draft: in the order of lots first what was given, then, for who was given nothing, a wait for the
 * first wish that was full.
 */
@ApplicationScoped
class PublishDesk {

    @Inject
    WishRecords records;

    @Inject
    WishClasses classes;

    @Inject
    GivenPlaces places;

    @Inject
    TakenPlaces taken;

    @Inject
    FamilyDirectory families;

    @Inject
    Event<Happening> happenings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    PublishedSummary publish(WishRound round) {
        round.publish(caller.id().value(), clock.instant());
        List<WishList> lists = records.listsOf(round.id()).stream()
                .sorted(Comparator.comparingInt((WishList list) -> round.turn(list.children()))
                        .thenComparing(list -> list.id().value()))
                .toList();
        taken.openSignUpBy(wished(lists), clock.instant());
        mustStillHavePlaces(round, lists);
        records.flush();
        OwnFamily own = families.ownFamily(caller.id());
        int refused =
                lists.stream().mapToInt(list -> told(book(list), list, own)).sum();
        int waiting =
                lists.stream().mapToInt(list -> told(await(list), list, own)).sum();
        tell(round, lists);
        return summary(lists.stream().filter(list -> list.isSeenBy(own)).toList(), waiting, refused);
    }

    /** A number of a list of which who asks is told nothing is in no sum. */
    private static int told(int number, WishList list, OwnFamily own) {
        return list.isSeenBy(own) ? number : 0;
    }

    /** From now on it is first come, first served; others wait for the end of this transaction. */
    private static Set<SeriesId> wished(List<WishList> lists) {
        return lists.stream()
                .flatMap(list -> Stream.concat(
                        list.wishes().stream().map(RankedSeries::series),
                        list.given().stream().map(GivenClass::series)))
                .collect(Collectors.toSet());
    }

    private void mustStillHavePlaces(WishRound round, List<WishList> lists) {
        Map<SeriesId, Long> given = lists.stream()
                .flatMap(list -> list.given().stream())
                .collect(Collectors.groupingBy(GivenClass::series, Collectors.counting()));
        Map<SeriesId, WishClassView> offered = classes.of(round);
        given.forEach((series, count) -> {
            WishClassView view = offered.get(series);
            if (view == null || view.free() < count) {
                throw PlacingError.PLACES_CHANGED.told(view == null ? "" : view.title());
            }
        });
    }

    /** How many dates refused somebody. */
    private int book(WishList list) {
        Map<SeriesId, Set<UUID>> children = new TreeMap<>(Comparator.comparing(SeriesId::value));
        list.given().forEach(each -> children.computeIfAbsent(each.series(), none -> new TreeSet<>())
                .add(each.child()));
        return children.entrySet().stream()
                .mapToInt(each -> give(list.household(), each.getValue(), each.getKey()))
                .sum();
    }

    /** How many children wait. */
    private int await(WishList list) {
        List<UUID> without = list.without();
        if (without.isEmpty()) {
            return 0;
        }
        return list.wishes().stream()
                .filter(wish -> wish.answer() == WishAnswer.FULL)
                .findFirst()
                .map(wish -> {
                    give(list.household(), without, wish.series());
                    return without.size();
                })
                .orElse(0);
    }

    private int give(HouseholdId household, Collection<UUID> children, SeriesId series) {
        SeriesAnswer answer = places.give(household, children, series);
        return answer.refused().size();
    }

    private void tell(WishRound round, List<WishList> lists) {
        Set<UUID> households = new TreeSet<>();
        lists.forEach(list -> households.add(list.household().value()));
        households.forEach(household -> happenings.fire(
                new WishesAnswered(round.id(), round.term(), round.home(), new HouseholdId(household))));
    }

    private static PublishedSummary summary(List<WishList> lists, int waiting, int refused) {
        int households =
                (int) lists.stream().map(WishList::household).distinct().count();
        int without = lists.stream().mapToInt(list -> list.without().size()).sum();
        int given = lists.stream().mapToInt(list -> list.children().size()).sum() - without;
        return new PublishedSummary(households, given, waiting, without - waiting, refused);
    }
}
