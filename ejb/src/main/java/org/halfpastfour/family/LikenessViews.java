package org.halfpastfour.family;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.home.HomeId;

/** Shows who may be the same person to the staff of a home. */
@ApplicationScoped
class LikenessViews {

    private static final int MOST_JOINS = 30;
    private static final int MOST_IN_THE_BOOKS = 50;

    @Inject
    private LikenessRecords likenesses;

    @Inject
    private LikenessScope scope;

    @Inject
    private FamilyScope family;

    @Inject
    private PersonRecords people;

    @Inject
    private JoinRecords joins;

    @Inject
    private ChildJoiner children;

    @Inject
    private MembershipJoiner memberships;

    @Inject
    private PersonCards cards;

    List<Likeness> waiting(HomeId home) {
        return scope.thoseFor(likenesses.openAt(home, family.today()));
    }

    List<AlikePair> questions(HomeId home) {
        return pairs(waiting(home));
    }

    /** Who they are, and what is around them, is read of all at once. */
    private List<AlikePair> pairs(List<Likeness> likenesses) {
        Map<UUID, Person> both = people.byIds(likenesses.stream()
                .flatMap(likeness -> Stream.of(likeness.newer(), likeness.known()))
                .collect(Collectors.toSet()));
        Map<UUID, PersonCard> each = cards.of(both.values());
        return likenesses.stream()
                .map(likeness -> new AlikePair(
                        requireNonNull(each.get(likeness.newer())),
                        requireNonNull(each.get(likeness.known())),
                        requireNonNull(both.get(likeness.newer())).isHeld(),
                        likeness.foundAt()))
                .toList();
    }

    List<AlikePair> questionsOf(HouseholdId id) {
        Household household = family.mustServe(id);
        Set<UUID> members = family.membersOf(household);
        return pairs(waiting(household.home()).stream()
                .filter(likeness -> members.contains(likeness.newer()) || members.contains(likeness.known()))
                .toList());
    }

    List<AlikePair> inTheBooks(HomeId home) {
        Set<Set<UUID>> seen = new LinkedHashSet<>();
        List<TwoPeople> near = Stream.of(
                        likenesses.childrenNearAt(home, family.today()), likenesses.adultsNearAt(home, family.today()))
                .flatMap(Collection::stream)
                .filter(two -> seen.add(Set.of(two.one().id(), two.other().id())))
                .toList();
        List<TwoPeople> alike = scope.pairsFor(near).stream()
                .filter(scope::isAlike)
                .limit(MOST_IN_THE_BOOKS)
                .toList();
        Map<UUID, PersonCard> each = cards.of(
                alike.stream().flatMap(two -> Stream.of(two.one(), two.other())).toList());
        return alike.stream()
                .map(two -> new AlikePair(
                        requireNonNull(each.get(two.newer().id())),
                        requireNonNull(each.get(two.known().id())),
                        false,
                        null))
                .toList();
    }

    List<JoinView> joins(HomeId home) {
        List<PersonJoin> latest = joins.at(home, MOST_JOINS);
        Map<UUID, Person> both = people.byIds(latest.stream()
                .flatMap(join -> Stream.of(join.gone(), join.kept()))
                .collect(Collectors.toSet()));
        Map<PersonJoin, TwoPeople> two = latest.stream()
                .collect(Collectors.toMap(
                        join -> join, join -> two(both, join), (one, same) -> one, LinkedHashMap::new));
        Set<TwoPeople> shown = Set.copyOf(scope.pairsFor(List.copyOf(two.values())));
        return two.entrySet().stream()
                .filter(each -> shown.contains(each.getValue()))
                .map(each -> view(each.getKey(), each.getValue()))
                .toList();
    }

    JoinEffect effect(JoinPeople command) {
        TwoPeople two = scope.mustSettle(command.newer(), command.known());
        return two.one() instanceof Child ? ofChild(two) : ofAdult(two);
    }

    private JoinEffect ofChild(TwoPeople two) {
        JoinPlan plan = children.plan(two.gone().id(), two.kept().id());
        List<HouseholdId> carried = children.carried(plan);
        List<HouseholdId> known = memberships.householdsOf(two.kept().id());
        List<HouseholdId> others = memberships.householdsOf(two.gone().id()).stream()
                .filter(household -> !known.contains(household))
                .toList();
        return new JoinEffect(
                two.kept().name(),
                cards.names(others.stream().filter(carried::contains).toList()),
                cards.names(
                        others.stream().filter(one -> !carried.contains(one)).toList()),
                names(
                        plan,
                        plan.gone().guardianships().stream()
                                .filter(guardianship -> plan.moves(guardianship) && !guardianship.isBlocked())),
                barredNames(plan));
    }

    private JoinEffect ofAdult(TwoPeople two) {
        List<HouseholdId> known = memberships.householdsOf(two.kept().id());
        return new JoinEffect(
                two.kept().name(),
                cards.names(memberships.householdsOf(two.gone().id()).stream()
                        .filter(household -> !known.contains(household))
                        .toList()),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<String> barredNames(JoinPlan plan) {
        return Stream.of(plan.gone(), plan.kept())
                .flatMap(file -> file.adults().values().stream())
                .filter(plan::bars)
                .map(Adult::name)
                .distinct()
                .toList();
    }

    private static List<String> names(JoinPlan plan, Stream<Guardianship> guardianships) {
        return guardianships
                .map(guardianship -> plan.gone().adult(guardianship.adult()).name())
                .distinct()
                .toList();
    }

    private static TwoPeople two(Map<UUID, Person> both, PersonJoin join) {
        return new TwoPeople(requireNonNull(both.get(join.kept())), requireNonNull(both.get(join.gone())));
    }

    private static JoinView view(PersonJoin join, TwoPeople two) {
        return new JoinView(
                join.id(),
                two.one() instanceof Child,
                two.one().name(),
                two.other().name(),
                join.joinedAt());
    }
}
