package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.Caller;

/** What who asks may see and decide. What may not be seen is not found. */
@ApplicationScoped
class FamilyScope {

    @Inject
    private Caller caller;

    @Inject
    private HouseholdRecords households;

    @Inject
    private PersonRecords people;

    @Inject
    private ChildFiles files;

    @Inject
    private OwnFamilies ownFamilies;

    @Inject
    private Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Recorded recorded() {
        return new Recorded(caller.id().value(), clock.instant());
    }

    Household mustSee(HouseholdId id) {
        return households.find(id).filter(this::sees).orElseThrow(() -> FamilyError.HOUSEHOLD_NOT_FOUND.told(id));
    }

    /** A household of a home that who asks is staff of. */
    Household mustServe(HouseholdId id) {
        Household household = mustSee(id);
        mustNotBeOwn(own().includes(id));
        if (!serves(household)) {
            throw FamilyError.HOUSEHOLD_NOT_FOUND.told(id);
        }
        return household;
    }

    /** One that who asks serves, or is granted as a parent. */
    Household mustChange(HouseholdId id) {
        Household household = mustSee(id);
        mustNotBeOwn(!serves(household) && !caller.belongsTo(id.value()));
        return household;
    }

    /** As staff nobody decides about this person who is of the own family; as a parent one may. */
    void mustDecideAsParent(UUID person) {
        mustNotBeOwn(own().includes(person)
                && visibleHouseholdsOf(person).stream()
                        .noneMatch(household -> caller.belongsTo(household.id().value())));
    }

    /** Nor what somebody of the own family may do with somebody else's child. */
    void mustBeAnother(UUID person) {
        mustNotBeOwn(own().includes(person));
    }

    /** The same of somebody who is typed anew, with the own name or phone. */
    void mustNotLookLikeSelf(Adult added) {
        mustNotBeOwn(!caller.homes().isEmpty()
                && people.ofAccount(caller.id())
                        .filter(self -> Resemblance.between(self, added))
                        .isPresent());
    }

    private static void mustNotBeOwn(boolean own) {
        if (own) {
            throw FamilyError.ABOUT_ONESELF.told();
        }
    }

    /** Who is family to who asks as staff; for a parent, households say it. */
    OwnFamily own() {
        return caller.homes().isEmpty() ? OwnFamily.NOBODY : ownFamilies.of(caller.id());
    }

    boolean servesHousehold(HouseholdId id) {
        return households.find(id).filter(this::serves).isPresent();
    }

    /** Who belongs to the household today. */
    Set<UUID> membersOf(Household household) {
        return households.members(Set.of(household.id()), today()).stream()
                .map(HouseholdMember::person)
                .collect(Collectors.toSet());
    }

    Set<UUID> membersOf(Collection<Household> some) {
        return households.members(some.stream().map(Household::id).toList(), today()).stream()
                .map(HouseholdMember::person)
                .collect(Collectors.toSet());
    }

    Viewer viewerOf(Household household) {
        return new Viewer(
                serves(household),
                caller.belongsTo(household.id().value()),
                people.ofAccount(caller.id()).map(Person::id).orElse(null));
    }

    /** Whether the person is who asks. */
    boolean isAsker(UUID person) {
        return people.ofAccount(caller.id())
                .map(Person::id)
                .filter(person::equals)
                .isPresent();
    }

    /** The file of a child in a household of who asks, who is not blocked for it. */
    ChildFile mustSee(ChildId child) {
        ChildFile file = files.of(child, today());
        if (!sees(file)) {
            throw new ChildNotFound(child);
        }
        return file;
    }

    boolean sees(ChildFile file) {
        return visibleHouseholdsOf(file.child().id()).stream()
                .anyMatch(household -> viewerOf(household).sees(file));
    }

    /** The file of a child for whom who asks decides. */
    ChildFile mustDecideFor(ChildId child) {
        ChildFile file = mustSee(child);
        mustDecideAsParent(child.value());
        if (visibleHouseholdsOf(child.value()).stream()
                .noneMatch(household -> viewerOf(household).decidesFor(file, today()))) {
            throw FamilyError.NOT_THE_GUARDIAN.told();
        }
        return file;
    }

    /** What another household of the child gave is its own, and not found. */
    void mustShow(PickupAuthority pickup, ChildFile file) {
        if (!shows(pickup, file)) {
            throw FamilyError.PICKUP_NOT_FOUND.told(pickup.id());
        }
    }

    boolean shows(PickupAuthority pickup, ChildFile file) {
        UUID child = file.child().id();
        return serves(child) || !file.isGivenElsewhere(pickup, membersOf(visibleHouseholdsOf(child)));
    }

    /** The file of a child of a home that who asks is staff of. */
    ChildFile mustServe(ChildId child) {
        OwnFamily own = own();
        mustNotBeOwn(own.includes(child.value()));
        if (own.hides(child.value()) || !serves(child.value())) {
            throw new ChildNotFound(child);
        }
        return files.of(child, today());
    }

    /** Whether who asks is staff of a home of this person. */
    boolean serves(UUID person) {
        OwnFamily own = own();
        return !own.concerns(person)
                && visibleHouseholdsOf(person).stream()
                        .anyMatch(
                                household -> caller.serves(household.home().value()) && !own.concerns(household.id()));
    }

    /** Of these people, those of a home that who asks is staff of. */
    Set<UUID> servedAmong(Collection<UUID> persons) {
        OwnFamily own = own();
        List<HouseholdMember> memberships = households.memberships(persons, today());
        Set<HouseholdId> lived =
                memberships.stream().map(HouseholdMember::household).collect(Collectors.toSet());
        Set<HouseholdId> served = households.byIds(lived).stream()
                .filter(this::serves)
                .map(Household::id)
                .collect(Collectors.toSet());
        return memberships.stream()
                .filter(membership -> served.contains(membership.household()))
                .map(HouseholdMember::person)
                .filter(person -> !own.concerns(person))
                .collect(Collectors.toSet());
    }

    /** The households of the person that who asks may see, as they are today. */
    List<Household> visibleHouseholdsOf(UUID person) {
        List<HouseholdId> all = households.memberships(Set.of(person), today()).stream()
                .map(HouseholdMember::household)
                .toList();
        return households.byIds(all).stream().filter(this::sees).toList();
    }

    private boolean serves(Household household) {
        return caller.serves(household.home().value()) && !own().concerns(household.id());
    }

    private boolean sees(Household household) {
        return (caller.serves(household.home().value())
                        || caller.belongsTo(household.id().value()))
                && !own().hides(household.id());
    }
}
