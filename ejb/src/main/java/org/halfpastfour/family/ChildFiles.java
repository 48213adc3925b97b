package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Opens the files of many children at once, with the same few queries as for one. */
@ApplicationScoped
class ChildFiles {

    @Inject
    private HouseholdRecords households;

    @Inject
    private PersonRecords people;

    @Inject
    private ChildRecords childRecords;

    /** The files of those that are children, in the order asked for. */
    Map<UUID, ChildFile> of(Collection<UUID> children, LocalDate on) {
        Map<UUID, ChildFile> files = new LinkedHashMap<>();
        if (children.isEmpty()) {
            return files;
        }
        var drawer = new Drawer(children, on);
        children.forEach(child -> {
            if (drawer.people.get(child) instanceof Child found) {
                files.put(child, drawer.file(found));
            }
        });
        return files;
    }

    ChildFile of(ChildId child, LocalDate on) {
        ChildFile file = of(Set.of(child.value()), on).get(child.value());
        if (file == null) {
            throw new ChildNotFound(child);
        }
        return file;
    }

    private static <T> Map<UUID, List<T>> by(Function<T, UUID> child, List<T> all) {
        return all.stream().collect(Collectors.groupingBy(child));
    }

    private final class Drawer {

        final Map<UUID, List<Guardianship>> guardianships;
        final Map<UUID, List<PickupAuthority>> pickups;
        final Map<UUID, List<Consent>> consents;
        final Map<UUID, HealthNote> healthNotes = new HashMap<>();
        final Map<UUID, Set<UUID>> housemates;
        final Map<UUID, Person> people;
        final Set<UUID> photos;

        Drawer(Collection<UUID> children, LocalDate on) {
            guardianships = by(Guardianship::child, childRecords.guardianships(children));
            List<PickupAuthority> authorities = childRecords.pickups(children);
            pickups = by(PickupAuthority::child, authorities);
            consents = by(Consent::child, childRecords.consents(children));
            childRecords.healthNotes(children).forEach(note -> healthNotes.put(note.child(), note));
            housemates = housemates(children, on);
            photos = authorities.isEmpty()
                    ? Set.of()
                    : childRecords.photos(authorities.stream()
                            .map(pickup -> pickup.id().value())
                            .toList());
            people = ChildFiles.this.people.byIds(everybody(children));
        }

        ChildFile file(Child child) {
            var file = new ChildFile(
                    child,
                    guardianships.getOrDefault(child.id(), List.of()),
                    pickups.getOrDefault(child.id(), List.of()),
                    consents.getOrDefault(child.id(), List.of()),
                    healthNotes.get(child.id()),
                    housemates.getOrDefault(child.id(), Set.of()),
                    new LinkedHashMap<>(),
                    photos);
            named(file).forEach(id -> {
                if (people.get(id) instanceof Adult adult) {
                    file.adults().put(id, adult);
                }
            });
            return file;
        }

        private Stream<UUID> named(ChildFile file) {
            return Stream.of(
                            file.guardianships().stream().map(Guardianship::adult),
                            file.pickups().stream().map(PickupAuthority::adult),
                            file.consents().stream().map(Consent::signer),
                            file.housemates().stream())
                    .flatMap(Function.identity());
        }

        private Set<UUID> everybody(Collection<UUID> children) {
            Set<UUID> everybody = new HashSet<>(children);
            guardianships.values().forEach(all -> all.forEach(one -> everybody.add(one.adult())));
            pickups.values().forEach(all -> all.forEach(one -> everybody.add(one.adult())));
            consents.values().forEach(all -> all.forEach(one -> everybody.add(one.signer())));
            housemates.values().forEach(everybody::addAll);
            return everybody;
        }
    }

    private Map<UUID, Set<UUID>> housemates(Collection<UUID> children, LocalDate on) {
        Map<HouseholdId, Set<UUID>> members = new HashMap<>();
        List<HouseholdMember> memberships = households.memberships(children, on);
        Set<HouseholdId> lived =
                memberships.stream().map(HouseholdMember::household).collect(Collectors.toSet());
        if (!lived.isEmpty()) {
            households.members(lived, on).forEach(member -> members.computeIfAbsent(
                            member.household(), id -> new HashSet<>())
                    .add(member.person()));
        }
        Map<UUID, Set<UUID>> housemates = new HashMap<>();
        memberships.forEach(membership -> housemates
                .computeIfAbsent(membership.person(), id -> new HashSet<>())
                .addAll(members.getOrDefault(membership.household(), Set.of())));
        return housemates;
    }
}
