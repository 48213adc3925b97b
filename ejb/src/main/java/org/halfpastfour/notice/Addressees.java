package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.family.ContactDirectory;
import org.halfpastfour.family.HouseholdId;
import org.jspecify.annotations.Nullable;

/** Who of a receiver gets a message, and by which way. Who is kept from one of whom it tells gets nothing of it. */
@ApplicationScoped
class Addressees {

    @Inject
    ContactDirectory contacts;

    @Inject
    AddressRecords addresses;

    @Inject
    ChoiceDesk choices;

    @Inject
    Outlets outlets;

    @Inject
    Night night;

    @Inject
    Clock clock;

    List<Envelope> of(Letter letter) {
        Map<UUID, List<KnownAddress>> known = known(letter.receiver(), letter.about());
        Map<UUID, Chosen> chosen = choices.of(known.keySet());
        EnvelopeRule rule = new EnvelopeRule(outlets.open());
        Instant from = letter.isSafety() ? letter.at() : night.waking(letter.at());
        List<Envelope> envelopes = new ArrayList<>();
        known.forEach(
                (who, ways) -> envelopes.addAll(rule.of(letter, ways, chosen.getOrDefault(who, Chosen.all()), from)));
        return envelopes;
    }

    /** The adults of a household who may know of these. */
    Set<UUID> adults(UUID household, Set<UUID> about) {
        HouseholdId id = new HouseholdId(household);
        return contacts.of(Map.of(id, about), LocalDate.now(clock)).getOrDefault(id, List.of()).stream()
                .map(contact -> contact.adult().value())
                .collect(Collectors.toSet());
    }

    private Map<UUID, List<KnownAddress>> known(Receiver receiver, Set<UUID> about) {
        List<KnownAddress> all = Stream.ofNullable(receiver.household())
                .map(household -> addresses.ofPersons(adults(household, about)))
                .findFirst()
                .orElseGet(() -> addresses.ofStaff(one(receiver.staffMember())));
        return all.stream().collect(Collectors.groupingBy(KnownAddress::who, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<UUID> one(@Nullable UUID member) {
        return Stream.ofNullable(member).toList();
    }
}
