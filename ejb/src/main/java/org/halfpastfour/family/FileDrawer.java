package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/** What was read of some children for some days, and how a file of one day is made of it. */
final class FileDrawer {

    private final Set<UUID> children;
    private final DateRange days;
    private final Map<UUID, List<Guardianship>> guardianships;
    private final Map<UUID, List<PickupAuthority>> pickups;
    private final Map<UUID, List<Consent>> consents;
    private final Map<UUID, HealthNote> healthNotes;
    private final Map<UUID, List<HouseholdMember>> belongings;
    private final Map<HouseholdId, List<HouseholdMember>> households;
    private final PickupNotes notes;
    private final Map<UUID, Person> people;

    /** @param around everybody of the households of these children on these days */
    FileDrawer(
            Set<UUID> children,
            DateRange days,
            List<Guardianship> guardianships,
            List<PickupOfChild> pickups,
            List<Consent> consents,
            List<HealthNote> healthNotes,
            List<HouseholdMember> around,
            Function<Set<UUID>, Map<UUID, Person>> people) {
        this.children = children;
        this.days = days;
        this.guardianships = by(Guardianship::child, guardianships);
        this.pickups = by(
                PickupAuthority::child,
                pickups.stream().map(PickupOfChild::pickup).toList());
        this.consents = by(Consent::child, consents);
        this.healthNotes = healthNotes.stream()
                .collect(Collectors.toMap(HealthNote::child, Function.identity(), (earlier, later) -> later));
        this.belongings = by(HouseholdMember::person, around);
        this.households = by(HouseholdMember::household, around);
        this.notes = PickupNotes.of(pickups);
        this.people = people.apply(everybody());
    }

    /** Whether the file of this child on this day can be made of it; that of who is no child is empty. */
    boolean holds(UUID child, LocalDate on) {
        return children.contains(child) && days.contains(on);
    }

    @Nullable
    ChildFile file(UUID id, LocalDate on) {
        if (!(people.get(id) instanceof Child child)) {
            return null;
        }
        var file = new ChildFile(
                child,
                guardianships.getOrDefault(id, List.of()),
                pickups.getOrDefault(id, List.of()),
                consents.getOrDefault(id, List.of()),
                healthNotes.get(id),
                housemates(id, on),
                new LinkedHashMap<>(),
                notes);
        named(file).forEach(one -> {
            if (people.get(one) instanceof Adult adult) {
                file.adults().put(one, adult);
            }
        });
        return file;
    }

    private Set<UUID> housemates(UUID child, LocalDate on) {
        return on(belongings.getOrDefault(child, List.of()), on)
                .map(HouseholdMember::household)
                .flatMap(household -> on(households.getOrDefault(household, List.of()), on))
                .map(HouseholdMember::person)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<HouseholdMember> on(List<HouseholdMember> members, LocalDate on) {
        return members.stream().filter(member -> member.period().contains(on));
    }

    private static Stream<UUID> named(ChildFile file) {
        return Stream.of(
                        file.guardianships().stream().map(Guardianship::adult),
                        file.pickups().stream().map(PickupAuthority::adult),
                        signers(file.consents()),
                        file.housemates().stream())
                .flatMap(Function.identity());
    }

    /** Who only took back what was signed, and is no guardian, has nothing to do with the child any more. */
    private static Stream<UUID> signers(List<Consent> some) {
        return some.stream().filter(consent -> !consent.isWithdrawn()).map(Consent::signer);
    }

    private Set<UUID> everybody() {
        Set<UUID> everybody = new HashSet<>(children);
        guardianships.values().forEach(all -> all.forEach(one -> everybody.add(one.adult())));
        pickups.values().forEach(all -> all.forEach(one -> everybody.add(one.adult())));
        consents.values().forEach(all -> signers(all).forEach(everybody::add));
        everybody.addAll(belongings.keySet());
        return everybody;
    }

    private static <K, T> Map<K, List<T>> by(Function<T, K> key, List<T> all) {
        return all.stream().collect(Collectors.groupingBy(key));
    }
}
