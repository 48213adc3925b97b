package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which questions are for who asks: the staff of a home of either person, and nobody about the own family. Whatever is
 * not for them is not found.
 */
@ApplicationScoped
class LikenessScope {

    @Inject
    private FamilyScope scope;

    @Inject
    private PersonRecords people;

    @Inject
    private LikenessRecords likenesses;

    @Inject
    private Newcomers newcomers;

    /** Both, locked, when the question is open or the two are found alike. */
    TwoPeople mustSettle(UUID newer, UUID known) {
        TwoPeople two = lock(newer, known).orElseThrow(FamilyError.NOT_ALIKE::told);
        boolean sameKind = two.one() instanceof Child == two.other() instanceof Child;
        boolean joinedAlready = Stream.of(two.one(), two.other()).anyMatch(person -> person.joinedInto() != null);
        if (!sameKind || joinedAlready || !isFor(two) || !isOpen(two)) {
            throw FamilyError.NOT_ALIKE.told();
        }
        return two;
    }

    void mustServe(TwoPeople two) {
        if (!isFor(two)) {
            throw FamilyError.JOIN_NOT_FOUND.told();
        }
    }

    /** In the order asked for; locked in one order, so that two who ask do not wait for each other in a circle. */
    Optional<TwoPeople> lock(UUID one, UUID other) {
        if (one.equals(other)) {
            return Optional.empty();
        }
        Stream.of(one, other).sorted().forEach(people::locked);
        return people.locked(one).flatMap(first -> people.locked(other).map(second -> new TwoPeople(first, second)));
    }

    boolean isFor(TwoPeople two) {
        OwnFamily own = scope.own();
        return (scope.serves(two.one().id()) || scope.serves(two.other().id()))
                && !own.concerns(two.one().id())
                && !own.concerns(two.other().id());
    }

    /** Of these the ones that are for who asks, in one question of each kind. */
    List<Likeness> thoseFor(List<Likeness> all) {
        return thoseFor(all, each -> List.of(each.newer(), each.known()));
    }

    List<TwoPeople> pairsFor(List<TwoPeople> all) {
        return thoseFor(all, two -> List.of(two.one().id(), two.other().id()));
    }

    private <T> List<T> thoseFor(List<T> all, Function<T, List<UUID>> persons) {
        if (all.isEmpty()) {
            return all;
        }
        OwnFamily own = scope.own();
        Set<UUID> served = scope.servedAmong(
                all.stream().map(persons).flatMap(List::stream).collect(Collectors.toSet()));
        return all.stream()
                .filter(each -> persons.apply(each).stream().anyMatch(served::contains))
                .filter(each -> persons.apply(each).stream().noneMatch(own::concerns))
                .toList();
    }

    boolean isAlike(TwoPeople two) {
        Candidate one = Candidate.of(two.one());
        Candidate other = Candidate.of(two.other());
        if (two.one() instanceof Child) {
            return LooksLike.sameChild(one, other);
        }
        return LooksLike.sameAdult(one, other, false)
                || LooksLike.sameAdult(one, other, true) && newcomers.aroundTheSameChildren(one.id(), other.id());
    }

    private boolean isOpen(TwoPeople two) {
        Optional<Likeness> asked = likenesses.around(two.one().id()).stream()
                .filter(likeness -> likeness.isOf(two.one().id(), two.other().id()))
                .findFirst();
        return asked.map(Likeness::isOpen).orElseGet(() -> isAlike(two));
    }
}
