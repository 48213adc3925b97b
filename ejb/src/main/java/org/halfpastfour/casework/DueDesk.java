package org.halfpastfour.casework;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/** What is due of some clients, with one question of each kind for all of them. */
@ApplicationScoped
class DueDesk {

    @Inject
    CaseRecords files;

    @Inject
    ContactRecords contacts;

    @Inject
    Clock clock;

    /** By client, the most pressing first; nothing of who has no agreement, or rests. */
    Map<UUID, List<DueContact>> due(Map<UUID, VisitCase> visited) {
        LocalDate today = LocalDate.now(clock);
        return visited.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> new DueRule(entry.getValue()).on(today)));
    }

    Map<UUID, VisitCase> visited(Collection<Client> clients) {
        return visited(clients, LocalDate.now(clock));
    }

    /** By what held on a day: a later agreement, rhythm or schedule says nothing of it. */
    Map<UUID, VisitCase> visited(Collection<Client> clients, LocalDate day) {
        List<UUID> ids = clients.stream().map(client -> client.id().value()).toList();
        Map<UUID, Agreement> agreements = files.of(ids, day, Agreement.HOLDING, Agreement.class).stream()
                .collect(toMap(Agreement::client, Function.identity(), (one, same) -> one));
        Map<UUID, Map<ContactKind, ContactDays>> last = files.of(ids, ClientContact.LAST, LastContact.class).stream()
                .collect(groupingBy(LastContact::client, toMap(LastContact::kind, each -> each.days(clock.getZone()))));
        Map<UUID, Map<ContactKind, OwnRhythm>> own = files.of(ids, CaseRhythm.OF_CLIENTS, CaseRhythm.class).stream()
                .filter(rhythm -> !rhythm.view().from().isAfter(day))
                .collect(groupingBy(
                        CaseRhythm::client,
                        toMap(rhythm -> rhythm.view().kind(), CaseRhythm::view, (earlier, later) -> later)));
        Map<UUID, List<CaseEvent>> rests =
                files.of(ids, CaseEvent.RESTS, CaseEvent.class).stream().collect(groupingBy(CaseEvent::client));
        List<VisitSchedule> schedules = clients.isEmpty() ? List.of() : contacts.until(day);
        return clients.stream().collect(toMap(client -> client.id().value(), client -> {
            UUID id = client.id().value();
            return new VisitCase(
                    agreed(agreements.get(id)),
                    client.openedOn(),
                    versions(client.district(), schedules),
                    own.getOrDefault(id, Map.of()),
                    Pauses.of(rests.getOrDefault(id, List.of()), clock.getZone()),
                    last.getOrDefault(id, Map.of()));
        }));
    }

    /** Where each lives of whom it is known. */
    Map<UUID, LivesAt> addresses(Collection<Client> clients) {
        List<UUID> ids = clients.stream().map(client -> client.id().value()).toList();
        return files.of(ids, ClientAddress.OF_CLIENTS, ClientAddress.class).stream()
                .collect(toMap(ClientAddress::client, ClientAddress::place, (earlier, later) -> later));
    }

    private static @Nullable DateRange agreed(@Nullable Agreement agreement) {
        return agreement == null ? null : agreement.days();
    }

    private static List<DatedSchedule> versions(String district, List<VisitSchedule> schedules) {
        return Stream.concat(
                        Stream.of(DatedSchedule.always(VisitSchedule.SHIPPED)),
                        schedules.stream()
                                .filter(each -> each.district().equals(district))
                                .map(each -> new DatedSchedule(each.from(), each.phases())))
                .toList();
    }

    /** That of the district, or else that of the product. */
    static List<VisitPhase> schedule(String district, List<VisitSchedule> schedules) {
        return schedules.stream()
                .filter(each -> each.district().equals(district))
                .findFirst()
                .map(VisitSchedule::phases)
                .orElse(VisitSchedule.SHIPPED);
    }
}
