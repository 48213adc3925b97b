package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.shared.TimeRange;

/** The family repair sessions of a client with who was asked and came. */
@ApplicationScoped
class RepairFiles {

    private static final int DAYS_AHEAD = 60;

    @Inject
    CaseRecords files;

    @Inject
    Clock clock;

    List<RepairView> views(Client client, CaseContents records) {
        List<UUID> one = List.of(client.id().value());
        Map<UUID, List<RepairParticipant>> persons = records.persons();
        Map<UUID, Meeting> meetings = records.meetings();
        Map<UUID, String> names = names(client, records.members());
        List<TimeRange> bookings = bookings(one);
        return records.repairs().stream()
                .map(repair -> repair.view(
                        persons.getOrDefault(repair.id().value(), List.of()).stream()
                                .map(person -> person.view(names.get(person.person())))
                                .toList(),
                        meetings.get(repair.id().value()),
                        bookings))
                .toList();
    }

    Map<UUID, List<RepairParticipant>> participants(Collection<UUID> clients) {
        return files.of(clients, RepairParticipant.OF_CLIENTS, RepairParticipant.class).stream()
                .collect(Collectors.groupingBy(RepairParticipant::repair));
    }

    private List<TimeRange> bookings(List<UUID> client) {
        LocalDate today = LocalDate.now(clock);
        return files.participations(client, today, today.plusDays(DAYS_AHEAD)).stream()
                .filter(Participation::isConfirmed)
                .map(Participation::during)
                .toList();
    }

    /**
     * The client is one of the participants by the id of the case; everybody else by the consented household, also under a
     * record that went into another one since.
     */
    private Map<UUID, String> names(Client client, List<FamilyMember> members) {
        Map<UUID, String> names = new HashMap<>();
        members.forEach(member -> names.put(member.person(), member.name()));
        names.put(client.id().value(), client.name());
        files.of(List.of(client.id().value()), JoinedPerson.OF_CLIENTS, JoinedPerson.class)
                .forEach(joined -> names.computeIfAbsent(joined.person(), person -> names.get(joined.now())));
        return names;
    }
}
