package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountId;

/** With which accounts the adults of a household sign in. It asks nobody's role: who uses it has checked who asks. */
@ApplicationScoped
public class ParentDirectory {

    @Inject
    private HouseholdRecords households;

    @Inject
    private PersonRecords people;

    /** Of those who belong to it on that day and are not being looked at; the oldest record first. */
    public List<AccountId> accountsOf(HouseholdId household, LocalDate on) {
        List<UUID> members = households.members(List.of(household), on).stream()
                .map(HouseholdMember::person)
                .toList();
        return people.byIds(members).values().stream()
                .flatMap(person -> person instanceof Adult adult ? Stream.of(adult) : Stream.empty())
                .filter(adult -> !adult.isHeld())
                .sorted(Comparator.comparing(Adult::id))
                .flatMap(adult -> Stream.ofNullable(adult.account()))
                .toList();
    }
}
