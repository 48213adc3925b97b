package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountId;

/** Facts about those who come to a home, for its door and its board. It asks nobody's role: who calls it has checked who asks. */
@ApplicationScoped
public class DoorDirectory {

    @Inject
    private PersonRecords people;

    @Inject
    private ChildRecords childRecords;

    @Inject
    private ChildFiles files;

    @Inject
    private OwnFamilies ownFamilies;

    /** These people for a board; of the doubtful children {@link #withNobodyToCall} says it. */
    public Map<UUID, AtTheDoor> onTheBoard(Collection<UUID> persons, LocalDate on) {
        return met(people.onTheBoard(persons, on));
    }

    /** Of these children those for whom nobody of the family can be called on that day, whatever they had once. */
    public Set<UUID> withNobodyToCall(Collection<UUID> doubtful, LocalDate on) {
        return files.of(doubtful, on).values().stream()
                .filter(file -> !ReadinessRule.isAnybodyReachable(file, on))
                .map(file -> file.child().id())
                .collect(Collectors.toSet());
    }

    /** Somebody who stands at the door of who asks; of a doubtful child {@link #missingAtTheDoor} says it. */
    public Optional<AtTheDoor> atTheDoor(UUID person, AccountId asker, LocalDate on) {
        List<Seen> seen = people.atTheDoor(List.of(person), asker, on);
        ownFamilies.meet(asker, seen.stream().map(Seen::person).toList());
        return Optional.ofNullable(met(seen).get(person));
    }

    private static Map<UUID, AtTheDoor> met(List<Seen> seen) {
        Map<UUID, AtTheDoor> met = new HashMap<>();
        for (Seen each : seen) {
            HealthNote note = each.note();
            met.put(
                    each.person().id(),
                    new AtTheDoor(
                            FamilyDirectory.participant(each.person()),
                            note == null ? null : note.view(),
                            each.doubtful() != null,
                            each.light()));
        }
        return met;
    }

    /** Of what is missing, what was never there: that a paper or an adult counts no more turns no child away. */
    public List<String> missingAtTheDoor(ChildId child, LocalDate on) {
        ChildFile file = files.of(child, on);
        List<String> missing = ReadinessRule.missing(file, on);
        return missing.isEmpty()
                ? missing
                : ReadinessRule.neverThere(missing, file, childRecords.kindsEverConsented(child));
    }
}
