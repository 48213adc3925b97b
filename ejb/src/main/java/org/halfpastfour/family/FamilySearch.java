package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.Caller;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.PageRequest;

/** Finds families of a home by name, pinyin, phone or code. For the staff of that home. */
@ApplicationScoped
class FamilySearch {

    @Inject
    private HouseholdRecords households;

    @Inject
    private PersonRecords people;

    @Inject
    private FamilyScope scope;

    @Inject
    private Caller caller;

    List<FamilyRow> find(HomeId home, String typed, int first, int limit) {
        caller.mustServeHome(home.value());
        checkPart(first, limit);
        return rows(households.search(home, SearchText.of(typed), scope.today(), unseen(), first, limit));
    }

    List<ChildRow> children(HomeId home, String typed, int first, int limit) {
        caller.mustServeHome(home.value());
        checkPart(first, limit);
        return households.searchChildren(home, SearchText.of(typed), scope.today(), unseen(), first, limit).stream()
                .map(FamilySearch::row)
                .toList();
    }

    /** Households of children who are hidden from who asks, the own one among them: there one looks as a parent. */
    private Set<HouseholdId> unseen() {
        OwnFamily own = scope.own();
        Set<HouseholdId> unseen = new HashSet<>(own.hiddenHouseholds());
        if (!own.barred().isEmpty()) {
            unseen.addAll(households.memberships(own.barred(), scope.today()).stream()
                    .map(HouseholdMember::household)
                    .toList());
        }
        return unseen;
    }

    private static void checkPart(int first, int limit) {
        new Checks()
                .number("first", first, 0, 1_000_000)
                .number("limit", limit, 1, PageRequest.MOST)
                .orThrow();
    }

    private List<FamilyRow> rows(List<Household> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<HouseholdMember> members =
                households.members(found.stream().map(Household::id).toList(), scope.today());
        Map<UUID, Person> persons = people.byIds(
                members.stream().map(HouseholdMember::person).distinct().toList());
        Map<HouseholdId, List<Person>> families = new HashMap<>();
        members.forEach(member -> families.computeIfAbsent(member.household(), id -> new ArrayList<>())
                .add(Objects.requireNonNull(persons.get(member.person()))));
        return found.stream()
                .map(household -> row(household, families.getOrDefault(household.id(), List.of())))
                .toList();
    }

    private FamilyRow row(Household household, List<Person> members) {
        List<Person> inOrder =
                members.stream().sorted(Comparator.comparing(Person::id)).toList();
        return new FamilyRow(
                household.id(),
                household.name(),
                names(inOrder, Child.class),
                names(inOrder, Adult.class),
                inOrder.stream()
                        .map(Person::printedPhone)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                household.hasPriority(scope.today()));
    }

    private static List<String> names(List<Person> members, Class<? extends Person> kind) {
        return members.stream().filter(kind::isInstance).map(Person::name).toList();
    }

    private static ChildRow row(ChildOfHousehold found) {
        Child child = found.child();
        return new ChildRow(
                child.childId(),
                found.household().id(),
                found.household().name(),
                child.name(),
                child.birthDate(),
                child.school(),
                child.grade(),
                child.isHeld());
    }
}
