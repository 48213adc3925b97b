package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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
    CaseRecords files;

    @Inject
    CaseContentRecords recordFiles;

    @Inject
    EngagementDesk desk;

    @Inject
    Clock clock;

    /** Of those found, all are worked out, because the order depends on it. */
    CaseloadPage page(List<CaseloadLine> all, FindCases question) {
        List<CaseloadRow> found =
                rows(all.stream().filter(line -> line.matches(question.text())).toList());
        List<CaseloadRow> following = following(found, question.page().after());
        List<CaseloadRow> shown =
                following.subList(0, Math.min(following.size(), question.page().limit()));
        return new CaseloadPage(
                shown,
                shown.size() < following.size() ? shown.getLast().cursor().toString() : null,
                found.size(),
                (int) found.stream().filter(row -> !row.attention().isEmpty()).count(),
                all.size());
    }

    private static List<CaseloadRow> following(List<CaseloadRow> found, @Nullable String after) {
        if (after == null) {
            return found;
        }
        CaseloadCursor cursor = CaseloadCursor.of(after);
        return found.stream().filter(row -> row.cursor().compareTo(cursor) > 0).toList();
    }

    private List<CaseloadRow> rows(List<CaseloadLine> lines) {
        LocalDate today = LocalDate.now(clock);
        List<Client> clients = lines.stream().map(CaseloadLine::client).toList();
        Map<UUID, LocalDate> from = lines.stream()
                .collect(Collectors.toMap(
                        line -> line.client().id().value(),
                        line -> EngagementDesk.usualStart(line.client(), line.plan(), today)));
        CaseContents records = recordFiles.of(
                from.keySet(), lines.stream().flatMap(CaseloadLine::plans).toList());
        Map<UUID, EngagementInputs> inputs = desk.inputs(clients, records, from, today);
        Set<UUID> consented =
                records.members().stream().map(FamilyMember::client).collect(Collectors.toSet());
        Map<UUID, String> names = files.caseworkers().stream()
                .collect(Collectors.toMap(Caseworker::account, Caseworker::name, (one, other) -> one));
        return lines.stream()
                .map(line -> row(line, inputs, consented, names, today))
                .sorted(Comparator.comparing(CaseloadRow::cursor))
                .toList();
    }

    private CaseloadRow row(
            CaseloadLine line,
            Map<UUID, EngagementInputs> inputs,
            Set<UUID> consented,
            Map<UUID, String> names,
            LocalDate today) {
        Client client = line.client();
        CarePlan plan = line.plan();
        UUID id = client.id().value();
        Engagement engagement = EngagementFormula.compute(Objects.requireNonNull(inputs.get(id)));
        LocalDate contact = later(
                noted(line), lastAttended(engagement.of(Stream.FAMILY_REPAIR).rows()));
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
                client.standing(today) == CaseStanding.PAUSED
                        ? List.of()
                        : new AttentionRule(engagement, plan, consented.contains(id), later(contact, client.openedOn()))
                                .on(today));
    }

    private @Nullable LocalDate noted(CaseloadLine line) {
        return line.lastNote() == null ? null : LocalDate.ofInstant(line.lastNote(), clock.getZone());
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
