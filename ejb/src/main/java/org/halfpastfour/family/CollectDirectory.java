package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.NameReading;

/** Who may collect, as one household of a child knows it. It asks nobody's role: who calls it has checked who asks. */
@ApplicationScoped
public class CollectDirectory {

    @Inject
    private HouseholdRecords households;

    @Inject
    private PersonRecords people;

    @Inject
    private ChildFiles files;

    /**
     * The children of the household from whom who asks is not kept, each with the adults of the household and those whom it, or the
     * home, allowed to collect; whom another household allowed is not among them.
     */
    public List<CollectedChild> ofHousehold(AccountId asker, HouseholdId household, LocalDate on) {
        Set<UUID> members = households.members(Set.of(household), on).stream()
                .map(HouseholdMember::person)
                .collect(Collectors.toSet());
        return people.ofAccount(asker)
                .map(Person::id)
                .filter(members::contains)
                .map(self -> files.of(children(members), on).values().stream()
                        .filter(file -> !file.isBarred(self, on))
                        .map(file -> child(file, members, self, on))
                        .sorted(NameReading.order(CollectedChild::name))
                        .toList())
                .orElse(List.of());
    }

    private Set<UUID> children(Set<UUID> members) {
        return people.byIds(members).values().stream()
                .filter(Child.class::isInstance)
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    private static CollectedChild child(ChildFile file, Set<UUID> members, UUID self, LocalDate on) {
        return new CollectedChild(
                file.child().childId(),
                file.child().name(),
                file.adults().values().stream()
                        .filter(adult -> isKnownToCollect(file, adult.id(), members, on))
                        .map(adult -> new OwnCollector(
                                adult.adultId(), adult.name(), adult.id().equals(self)))
                        .sorted(Comparator.comparing(OwnCollector::self)
                                .reversed()
                                .thenComparing(NameReading.order(OwnCollector::name)))
                        .toList());
    }

    private static boolean isKnownToCollect(ChildFile file, UUID adult, Set<UUID> members, LocalDate on) {
        boolean known = members.contains(adult) && file.isGuardian(adult, on)
                || file.pickupsOf(adult, PickupKind.ALLOWED)
                        .anyMatch(pickup -> pickup.holds(on) && !file.isGivenElsewhere(pickup, members));
        return known && CollectRule.decide(file, adult, on).allowed();
    }
}
