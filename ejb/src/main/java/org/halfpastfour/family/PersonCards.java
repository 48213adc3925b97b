package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.Caller;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.HomeSummary;

/** Makes the cards that stand side by side; what belongs to another home is told by the home's name. */
@ApplicationScoped
class PersonCards {

    @Inject
    private HouseholdRecords households;

    @Inject
    private PersonRecords people;

    @Inject
    private ChildRecords childRecords;

    @Inject
    private HomeDirectory homes;

    @Inject
    private FamilyScope scope;

    @Inject
    private Caller caller;

    /** Of all these people at once, however many they are. */
    Map<UUID, PersonCard> of(Collection<? extends Person> all) {
        if (all.isEmpty()) {
            return Map.of();
        }
        Known known = known(all.stream().distinct().toList());
        return all.stream().distinct().collect(Collectors.toMap(Person::id, person -> card(person, known)));
    }

    /** What stands around them, by person. */
    private record Known(
            Map<UUID, List<Household>> households,
            Map<UUID, List<Guardianship>> guardianships,
            Map<UUID, Person> around,
            Map<HomeId, HomeSummary> homes) {}

    private Known known(Collection<? extends Person> all) {
        Map<UUID, List<Household>> own = households(all);
        Map<UUID, List<Guardianship>> guardianships = new HashMap<>();
        childRecords.guardianships(ids(all, Child.class)).forEach(one -> add(guardianships, one.child(), one));
        childRecords.guardianshipsOf(ids(all, Adult.class)).forEach(one -> add(guardianships, one.adult(), one));
        Set<UUID> around = guardianships.values().stream()
                .flatMap(List::stream)
                .flatMap(one -> Stream.of(one.adult(), one.child()))
                .collect(Collectors.toSet());
        Set<HomeId> at =
                own.values().stream().flatMap(List::stream).map(Household::home).collect(Collectors.toSet());
        return new Known(own, guardianships, people.byIds(around), homes.homes(at));
    }

    private Map<UUID, List<Household>> households(Collection<? extends Person> all) {
        List<HouseholdMember> memberships =
                households.memberships(all.stream().map(Person::id).toList(), scope.today());
        Map<HouseholdId, Household> byId =
                households
                        .byIds(memberships.stream()
                                .map(HouseholdMember::household)
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(
                                Household::id, household -> household, (one, same) -> one, LinkedHashMap::new));
        return all.stream().collect(Collectors.toMap(Person::id, person -> byId.values().stream()
                .filter(household -> memberships.stream()
                        .anyMatch(one -> one.person().equals(person.id())
                                && one.household().equals(household.id())))
                .toList()));
    }

    private static List<UUID> ids(Collection<? extends Person> all, Class<? extends Person> kind) {
        return all.stream().filter(kind::isInstance).map(Person::id).toList();
    }

    private static void add(Map<UUID, List<Guardianship>> all, UUID person, Guardianship one) {
        all.computeIfAbsent(person, first -> new ArrayList<>()).add(one);
    }

    private PersonCard card(Person person, Known known) {
        List<Household> own = known.households().getOrDefault(person.id(), List.of());
        boolean served = own.stream().anyMatch(this::serves);
        List<PersonCard.Around> around =
                around(person, known.guardianships().getOrDefault(person.id(), List.of()), known.around(), served);
        List<PersonCard.Place> places = places(own, known.homes());
        return person instanceof Child child
                ? card(child, around, places)
                : card((Adult) person, served, around, places);
    }

    /** Households as who asks may know them. */
    List<String> names(Collection<HouseholdId> ids) {
        List<Household> all = households.byIds(ids);
        return places(all, homes.homes(all.stream().map(Household::home).collect(Collectors.toSet()))).stream()
                .map(place -> place.name() == null ? place.home() : place.name())
                .toList();
    }

    private static PersonCard card(Child child, List<PersonCard.Around> around, List<PersonCard.Place> places) {
        return new PersonCard(
                child.id(),
                true,
                child.name(),
                child.birthDate(),
                child.sex(),
                child.school(),
                child.grade(),
                null,
                false,
                around,
                places);
    }

    private static PersonCard card(
            Adult adult, boolean served, List<PersonCard.Around> around, List<PersonCard.Place> places) {
        return new PersonCard(
                adult.id(),
                false,
                adult.name(),
                null,
                null,
                null,
                null,
                served ? adult.printedPhone() : null,
                adult.hasAccount(),
                around,
                places);
    }

    private List<PersonCard.Around> around(
            Person person, List<Guardianship> guardianships, Map<UUID, Person> others, boolean served) {
        return guardianships.stream()
                .filter(one -> one.isBlocked() || one.period().contains(scope.today()))
                .flatMap(one -> Stream.ofNullable(
                                others.get(one.child().equals(person.id()) ? one.adult() : one.child()))
                        .map(other -> new PersonCard.Around(other.name(), one.relation(), served && one.isBlocked())))
                .distinct()
                .toList();
    }

    private List<PersonCard.Place> places(List<Household> own, Map<HomeId, HomeSummary> named) {
        return own.stream()
                .map(household -> {
                    HomeSummary home = named.get(household.home());
                    String at = home == null ? "" : home.name();
                    return serves(household)
                            ? new PersonCard.Place(household.id(), household.name(), at)
                            : new PersonCard.Place(null, null, at);
                })
                .toList();
    }

    private boolean serves(Household household) {
        return caller.serves(household.home().value());
    }
}
