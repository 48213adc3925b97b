package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    PersonCard of(Person person) {
        List<Household> own = households.byIds(households.memberships(Set.of(person.id()), scope.today()).stream()
                .map(HouseholdMember::household)
                .toList());
        boolean served = own.stream().anyMatch(this::serves);
        return person instanceof Child child ? card(child, own, served) : card((Adult) person, own, served);
    }

    /** Households as who asks may know them. */
    List<String> names(Collection<HouseholdId> ids) {
        return places(households.byIds(ids)).stream()
                .map(place -> place.name() == null ? place.home() : place.name())
                .toList();
    }

    private PersonCard card(Child child, List<Household> own, boolean served) {
        List<Guardianship> guardianships = childRecords.guardianships(List.of(child.id()));
        Map<UUID, Person> guardians =
                people.byIds(guardianships.stream().map(Guardianship::adult).collect(Collectors.toSet()));
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
                around(guardianships, guardians, served),
                places(own));
    }

    private PersonCard card(Adult adult, List<Household> own, boolean served) {
        List<Guardianship> guardianships = childRecords.guardianshipsOf(adult.id());
        Map<UUID, Person> children =
                people.byIds(guardianships.stream().map(Guardianship::child).collect(Collectors.toSet()));
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
                around(guardianships, children, served),
                places(own));
    }

    private List<PersonCard.Around> around(List<Guardianship> guardianships, Map<UUID, Person> others, boolean served) {
        return guardianships.stream()
                .filter(one -> one.isBlocked() || one.period().contains(scope.today()))
                .flatMap(one -> others.values().stream()
                        .filter(other ->
                                other.id().equals(one.adult()) || other.id().equals(one.child()))
                        .map(other -> new PersonCard.Around(other.name(), one.relation(), served && one.isBlocked())))
                .distinct()
                .toList();
    }

    private List<PersonCard.Place> places(List<Household> own) {
        Map<HomeId, HomeSummary> named =
                homes.homes(own.stream().map(Household::home).collect(Collectors.toSet()));
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
