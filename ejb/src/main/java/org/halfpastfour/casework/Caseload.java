package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.EngagementFormula;
import org.halfpastfour.engagement.EngagementInputs;
import org.halfpastfour.engagement.EngagementRow;
import org.halfpastfour.engagement.Outcome;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.engagement.StreamDose;
import org.jspecify.annotations.Nullable;

/** Makes the list of clients, with one query of each kind for all of them. */
@ApplicationScoped
class Caseload {

    @Inject
    CaseFiles files;

    @Inject
    EngagementDesk desk;

    @Inject
    Clock clock;

    List<CaseloadRow> rows(List<Client> clients) {
        LocalDate today = LocalDate.now(clock);
        List<UUID> ids = clients.stream().map(client -> client.id().value()).toList();
        files.catchUp(ids);
        CaseRecords records = files.records(ids);
        Map<UUID, CarePlan> plans =
                records.plans().stream().collect(Collectors.toMap(CarePlan::client, Function.identity()));
        Map<UUID, LocalDate> from = clients.stream()
                .collect(Collectors.toMap(
                        client -> client.id().value(),
                        client -> EngagementDesk.usualStart(
                                client, plans.get(client.id().value()), today)));
        Map<UUID, EngagementInputs> inputs = desk.inputs(clients, records, from, today);
        Map<UUID, LocalDate> contacts = lastNotes(ids);
        Set<UUID> consented =
                records.members().stream().map(FamilyMember::client).collect(Collectors.toSet());
        Map<UUID, String> names = files.caseworkers().stream()
                .collect(Collectors.toMap(Caseworker::account, Caseworker::name, (one, other) -> one));
        return clients.stream()
                .map(client -> row(client, plans, inputs, contacts, consented, names, today))
                .sorted(CaseloadRow.BY_ATTENTION)
                .toList();
    }

    private CaseloadRow row(
            Client client,
            Map<UUID, CarePlan> plans,
            Map<UUID, EngagementInputs> inputs,
            Map<UUID, LocalDate> contacts,
            Set<UUID> consented,
            Map<UUID, String> names,
            LocalDate today) {
        UUID id = client.id().value();
        Engagement engagement = EngagementFormula.compute(Objects.requireNonNull(inputs.get(id)));
        CarePlan plan = plans.get(id);
        LocalDate contact = later(
                contacts.get(id),
                lastAttended(engagement.of(Stream.FAMILY_REPAIR).rows()));
        return new CaseloadRow(
                client.id(),
                client.caseNumber(),
                client.name(),
                names.get(client.caseworker()),
                plan == null ? null : PlanView.of(plan),
                consented.contains(id),
                Arrays.stream(Stream.values())
                        .filter(Stream::isMeasured)
                        .map(stream -> StreamDose.of(stream, engagement.interventions()))
                        .toList(),
                lastAttended(engagement.rows()),
                contact,
                new AttentionRule(engagement, plan, consented.contains(id), later(contact, client.openedOn()))
                        .on(today));
    }

    private Map<UUID, LocalDate> lastNotes(List<UUID> clients) {
        return files.of(clients, CaseNote.LAST, Object[].class).stream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0], row -> LocalDate.ofInstant((Instant) row[1], clock.getZone())));
    }

    private static @Nullable LocalDate lastAttended(List<EngagementRow> rows) {
        return rows.stream()
                .filter(row -> row.outcome() == Outcome.ATTENDED)
                .map(EngagementRow::date)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
