package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.shared.NameReading;

/** Whom of a family the home calls. It asks nobody's role: who calls it has checked who asks. */
@ApplicationScoped
public class ContactDirectory {

    @Inject
    private HouseholdRecords households;

    @Inject
    private PersonRecords people;

    @Inject
    private ChildFiles files;

    /**
     * The adults who belong to each of these households on that day. Nobody is called about a child for whom one is
     * blocked or banned, nor while the staff still looks at the entry.
     *
     * @param about of each household those about whom it is called
     */
    public Map<HouseholdId, List<Contact>> of(Map<HouseholdId, Set<UUID>> about, LocalDate on) {
        if (about.isEmpty()) {
            return Map.of();
        }
        Map<HouseholdId, List<HouseholdMember>> members = households.members(about.keySet(), on).stream()
                .collect(Collectors.groupingBy(HouseholdMember::household));
        Map<UUID, Person> known = people.byIds(Stream.concat(
                        about.values().stream().flatMap(Collection::stream),
                        members.values().stream().flatMap(List::stream).map(HouseholdMember::person))
                .collect(Collectors.toSet()));
        Map<UUID, ChildFile> children = files.of(
                about.values().stream()
                        .flatMap(Set::stream)
                        .filter(person -> known.get(person) instanceof Child)
                        .collect(Collectors.toSet()),
                on);
        Map<HouseholdId, List<Contact>> contacts = new LinkedHashMap<>();
        about.forEach((household, persons) -> contacts.put(
                household,
                members.getOrDefault(household, List.of()).stream()
                        .map(member -> known.get(member.person()))
                        .flatMap(person -> person instanceof Adult adult ? Stream.of(adult) : Stream.empty())
                        .filter(adult -> !adult.isHeld() && mayBeCalled(adult, persons, children, on))
                        .map(adult -> new Contact(adult.adultId(), adult.name(), adult.printedPhone()))
                        .sorted(NameReading.order(Contact::name))
                        .toList()));
        return contacts;
    }

    private static boolean mayBeCalled(Adult adult, Set<UUID> about, Map<UUID, ChildFile> children, LocalDate on) {
        return about.stream()
                .flatMap(person -> Stream.ofNullable(children.get(person)))
                .noneMatch(file -> Escort.of(file, adult.id(), on).barred());
    }
}
