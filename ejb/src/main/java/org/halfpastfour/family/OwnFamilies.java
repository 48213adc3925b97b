package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.LookMemory;
import org.halfpastfour.shared.DateRange;

/** Finds out who is family to the person behind an account. */
@ApplicationScoped
class OwnFamilies {

    @Inject
    private HouseholdRecords households;

    @Inject
    private PersonRecords people;

    @Inject
    private ChildRecords childRecords;

    @Inject
    private OwnFamilyOfTransaction remembered;

    @Inject
    private LookMemory memory;

    @Inject
    private Clock clock;

    OwnFamily of(AccountId account) {
        return remembered.of(people.unitOfWork(), account, asked -> people.ofAccount(asked)
                .map(this::of)
                .orElse(OwnFamily.NOBODY));
    }

    /** Takes from what was read besides whether somebody of a family signs in with the account, and who. */
    void meet(AccountId account, Collection<? extends Person> seen) {
        Optional<Adult> person = seen.stream()
                .filter(Adult.class::isInstance)
                .map(Adult.class::cast)
                .filter(adult -> account.equals(adult.account()))
                .findFirst();
        var unused = remembered.of(people.unitOfWork(), account, asked -> person.flatMap(people::theKeptOne)
                .map(this::of)
                .orElse(OwnFamily.NOBODY));
    }

    /** Finds out of all of these in one question who is of a family at all; of a staff, few are. */
    void meet(Collection<AccountId> accounts) {
        Set<AccountId> unknown = new HashSet<>(accounts);
        unknown.removeIf(account -> remembered.knows(people.unitOfWork(), account));
        if (!unknown.isEmpty()) {
            Map<AccountId, Adult> found = people.ofAccounts(unknown);
            unknown.forEach(account ->
                    remembered.of(people.unitOfWork(), account, asked -> Optional.ofNullable(found.get(asked))
                            .flatMap(people::theKeptOne)
                            .map(this::of)
                            .orElse(OwnFamily.NOBODY)));
        }
    }

    /** Of the accounts of those who are blocked or banned for a child, the children. */
    Map<AccountId, Set<UUID>> barred(Collection<AccountId> accounts) {
        Map<AccountId, Set<UUID>> barred = new HashMap<>();
        for (AccountId account : ofFamilies(accounts)) {
            Set<UUID> children = of(account).barred();
            if (!children.isEmpty()) {
                barred.put(account, children);
            }
        }
        return barred;
    }

    /** Where something may be changed in between, who is of a family is asked each time. */
    private Collection<AccountId> ofFamilies(Collection<AccountId> accounts) {
        if (memory.isOpen()) {
            meet(accounts);
            return accounts;
        }
        return people.ofAccounts(accounts).keySet();
    }

    private OwnFamily of(Adult person) {
        Set<HouseholdId> own = householdsOf(Set.of(person.id()));
        Set<UUID> members = membersOf(own);
        members.add(person.id());
        Set<UUID> blocked = new HashSet<>();
        Set<UUID> children = childrenAmong(members);
        for (Guardianship guardianship : childRecords.guardianshipsOf(person.id())) {
            children.add(guardianship.child());
            if (guardianship.isBlocked()) {
                blocked.add(guardianship.child());
            }
        }
        Set<UUID> barred = union(blocked, banned(person));
        children.addAll(barred);
        Set<HouseholdId> others = householdsOf(children);
        others.removeAll(own);
        Set<UUID> hidden = membersOf(others);
        hidden.removeAll(members);
        return new OwnFamily(Set.of(person.id()), own, union(members, children), barred, union(hidden, barred), others);
    }

    /** Whatever entry a ban was written to, it is of the person: as at the door, unless both have accounts. */
    private Set<UUID> banned(Adult person) {
        List<PickupAuthority> bans = childRecords.bansLike(person, today());
        Collection<UUID> named = bans.stream().map(PickupAuthority::adult).collect(Collectors.toSet());
        Set<UUID> same = people.byIds(named).values().stream()
                .filter(Adult.class::isInstance)
                .map(Adult.class::cast)
                .filter(banned ->
                        banned.id().equals(person.id()) || !banned.hasAccount() && Resemblance.between(banned, person))
                .map(Person::id)
                .collect(Collectors.toSet());
        return bans.stream()
                .filter(ban -> same.contains(ban.adult()))
                .filter(ban -> ban.period().overlaps(DateRange.since(today())))
                .map(PickupAuthority::child)
                .collect(Collectors.toSet());
    }

    private Set<UUID> childrenAmong(Set<UUID> members) {
        return people.byIds(members).values().stream()
                .filter(Child.class::isInstance)
                .map(Person::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Set<HouseholdId> householdsOf(Collection<UUID> persons) {
        return persons.isEmpty()
                ? new HashSet<>()
                : households.memberships(persons, today()).stream()
                        .map(HouseholdMember::household)
                        .collect(Collectors.toCollection(HashSet::new));
    }

    private Set<UUID> membersOf(Collection<HouseholdId> some) {
        return some.isEmpty()
                ? new HashSet<>()
                : households.members(some, today()).stream()
                        .map(HouseholdMember::person)
                        .collect(Collectors.toCollection(HashSet::new));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Set<UUID> union(Set<UUID> one, Set<UUID> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }
}
