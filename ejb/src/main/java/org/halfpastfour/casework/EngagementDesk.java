package org.halfpastfour.casework;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.engagement.EngagementFormula;
import org.halfpastfour.engagement.EngagementInputs;
import org.halfpastfour.engagement.EngagementInputs.ConsentedDays;
import org.halfpastfour.engagement.EngagementInputs.ExpectedDose;
import org.halfpastfour.engagement.EngagementInputs.OfferedSession;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/** Gathers the inputs of engagement for any number of clients with one query of each kind. */
@ApplicationScoped
class EngagementDesk {

    private static final int DAYS_AHEAD = 60;
    static final int LONGEST_MONTHS = 18;

    @Inject
    CaseRecords files;

    @Inject
    CareDays careDays;

    @Inject
    Clock clock;

    /** The start of the active plan, or else the day the case was opened; not later than the last day. */
    static LocalDate usualStart(Client client, @Nullable CarePlan plan, LocalDate last) {
        return within(plan == null ? client.openedOn() : plan.startsOn(), last);
    }

    private static LocalDate within(LocalDate start, LocalDate last) {
        LocalDate earliest = last.minusMonths(LONGEST_MONTHS);
        return start.isAfter(last) ? last : start.isBefore(earliest) ? earliest : start;
    }

    Map<UUID, EngagementInputs> inputs(
            List<Client> clients, CaseContents records, Map<UUID, LocalDate> from, LocalDate to) {
        List<UUID> ids = clients.stream().map(client -> client.id().value()).toList();
        LocalDate first = from.values().stream().min(Comparator.naturalOrder()).orElse(to);
        Map<UUID, List<ExpectedDose>> doses = doses(records.interventions());
        Map<UUID, List<OfferedSession>> sessions = sessions(ids, records, first, to);
        Map<UUID, UUID> homes = new HashMap<>();
        records.members().forEach(member -> homes.putIfAbsent(member.client(), member.home()));
        Map<UUID, List<LocalDate>> days = careDays.of(ids, homes, new DateRange(first, to));
        Map<UUID, List<ConsentedDays>> consented = records.consented(LocalDate.now(clock));
        Map<UUID, EngagementInputs> inputs = new HashMap<>();
        for (UUID id : ids) {
            LocalDate start = from.getOrDefault(id, first);
            inputs.put(
                    id,
                    new EngagementInputs(
                            start,
                            to,
                            asOf(to),
                            doses.getOrDefault(id, List.of()),
                            days.getOrDefault(id, List.of()).stream()
                                    .filter(day -> !day.isBefore(start))
                                    .toList(),
                            sessions.getOrDefault(id, List.of()).stream()
                                    .filter(session -> !session.date().isBefore(start))
                                    .toList(),
                            consented.getOrDefault(id, List.of())));
        }
        return inputs;
    }

    MeasuredCase measured(Client client, CaseContents records, LocalDate from, LocalDate to) {
        UUID id = client.id().value();
        EngagementInputs inputs = Objects.requireNonNull(
                inputs(List.of(client), records, Map.of(id, from), to).get(id));
        return new MeasuredCase(inputs, EngagementFormula.compute(inputs));
    }

    /** Now, or the end of a last day that is over. */
    private Instant asOf(LocalDate to) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant end = to.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return now.isBefore(end) ? now : end;
    }

    private static Map<UUID, List<ExpectedDose>> doses(List<Intervention> interventions) {
        return interventions.stream()
                .filter(each -> each.stream().isMeasured())
                .collect(groupingBy(
                        each -> each.client().value(), Collectors.mapping(Intervention::dose, Collectors.toList())));
    }

    private Map<UUID, List<OfferedSession>> sessions(
            List<UUID> clients, CaseContents records, LocalDate from, LocalDate to) {
        Map<UUID, List<OfferedSession>> sessions = new HashMap<>();
        LocalDate until = to.plusDays(DAYS_AHEAD);
        files.participations(clients, from, until).stream()
                .collect(groupingBy(
                        Participation::client,
                        groupingBy(Participation::session, LinkedHashMap::new, Collectors.toList())))
                .forEach((client, bySession) -> bySession.values().forEach(bookings -> offered(bookings)
                        .ifPresent(session -> listOf(sessions, client).add(session))));
        Map<UUID, List<RepairParticipant>> persons = records.persons();
        for (RepairSession repair : MakeUpRule.counted(records.repairs(), persons)) {
            OfferedSession offered =
                    offered(repair, persons.getOrDefault(repair.id().value(), List.of()));
            if (!offered.date().isBefore(from) && !offered.date().isAfter(until)) {
                listOf(sessions, repair.client().value()).add(offered);
            }
        }
        sessions.values()
                .forEach(list ->
                        list.sort(Comparator.comparing(OfferedSession::start).thenComparing(OfferedSession::id)));
        return sessions;
    }

    private static Optional<OfferedSession> offered(List<Participation> bookings) {
        Participation first = bookings.getFirst();
        boolean calledOff = bookings.stream().anyMatch(Participation::wasCalledOff);
        return first.stream()
                .map(stream -> first.offered(
                        stream,
                        calledOff,
                        bookings.stream().map(Participation::member).toList()));
    }

    private OfferedSession offered(RepairSession repair, List<RepairParticipant> persons) {
        return repair.offered(
                LocalDate.ofInstant(repair.during().start(), clock.getZone()),
                persons.stream().map(person -> person.member(repair.during())).toList());
    }

    private static List<OfferedSession> listOf(Map<UUID, List<OfferedSession>> sessions, UUID client) {
        return sessions.computeIfAbsent(client, none -> new ArrayList<>());
    }
}
