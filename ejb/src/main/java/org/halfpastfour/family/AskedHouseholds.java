package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.LookMemory;

/** Reads households as an account may know them, all in one question; within a look each once. */
@ApplicationScoped
class AskedHouseholds {

    private static final Comparator<Asked> IN_ORDER = Comparator.comparing(
                    (Asked asked) -> asked.household().reading())
            .thenComparing(asked -> asked.household().id().value());

    @Inject
    private HouseholdRecords households;

    @Inject
    private LookMemory memory;

    /** One that was read, with what is known of it for the account that asks. */
    record Asked(Household household, HouseholdFacts facts) {}

    /** In the order of their names, without those that do not exist. */
    List<Asked> of(Collection<HouseholdId> ids, AccountId by, LocalDate on) {
        return memory.each(new Of(by, on), ids, asked -> read(asked, by, on)).values().stream()
                .sorted(IN_ORDER)
                .toList();
    }

    private Map<HouseholdId, Asked> read(Set<HouseholdId> ids, AccountId by, LocalDate on) {
        Map<HouseholdId, List<Belonging>> each = households.asked(ids, by, on).stream()
                .collect(Collectors.groupingBy(one -> one.household().id(), LinkedHashMap::new, Collectors.toList()));
        Map<HouseholdId, Asked> asked = new LinkedHashMap<>();
        each.forEach((id, all) -> asked.put(id, asked(all, on)));
        return asked;
    }

    private static Asked asked(List<Belonging> all, LocalDate on) {
        Map<UUID, Participant> members = new TreeMap<>();
        Set<UUID> hidden = new HashSet<>();
        for (Belonging each : all) {
            Stream.ofNullable(each.member()).forEach(one -> members.put(one.id(), FamilyDirectory.participant(one)));
            Stream.ofNullable(each.kept()).forEach(hidden::add);
        }
        Household household = all.getFirst().household();
        UUID self = all.getFirst().self();
        return new Asked(
                household,
                new HouseholdFacts(
                        household.home(),
                        household.hasPriority(on),
                        household.isBehind(on),
                        List.copyOf(members.values()),
                        self != null && members.containsKey(self),
                        hidden));
    }

    private record Of(AccountId by, LocalDate on)
            implements LookMemory.Question<LookMemory.Found<HouseholdId, Asked>> {}
}
