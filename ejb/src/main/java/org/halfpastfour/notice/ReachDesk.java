package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.family.Contact;
import org.halfpastfour.family.ContactDirectory;
import org.halfpastfour.family.HouseholdId;

/** Says which families are reached by nothing but a call. */
@ApplicationScoped
class ReachDesk {

    @Inject
    ContactDirectory contacts;

    @Inject
    AddressRecords addresses;

    /** @param about of each household those about whom it is told */
    Set<HouseholdId> onlyByCall(Map<HouseholdId, Set<UUID>> about, LocalDate today) {
        Map<HouseholdId, List<Contact>> tellable = contacts.of(about, today);
        Set<UUID> reached = addresses
                .ofPersons(tellable.values().stream()
                        .flatMap(List::stream)
                        .map(contact -> contact.adult().value())
                        .collect(Collectors.toSet()))
                .stream()
                .filter(known -> known.channel() != null && !known.off())
                .map(KnownAddress::who)
                .collect(Collectors.toSet());
        Set<HouseholdId> byCall = new HashSet<>(about.keySet());
        byCall.removeIf(household -> tellable.getOrDefault(household, List.of()).stream()
                .anyMatch(contact -> reached.contains(contact.adult().value())));
        return byCall;
    }
}
