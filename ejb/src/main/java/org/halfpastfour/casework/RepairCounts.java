package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
import org.halfpastfour.engagement.InterventionProgress;
import org.halfpastfour.engagement.Outcome;

/** Looks a marked family repair session up in the figures, so that nothing else is said of it than they say. */
@ApplicationScoped
class RepairCounts {

    @Inject
    CaseRecords files;

    @Inject
    CaseContentRecords recordFiles;

    @Inject
    EngagementDesk desk;

    @Inject
    Clock clock;

    CountedRepair of(RepairSession repair) {
        Client client = files.client(repair.client());
        UUID id = client.id().value();
        LocalDate today = LocalDate.now(clock);
        CaseContents records = recordFiles.of(List.of(id));
        Map<UUID, LocalDate> from = Map.of(id, EngagementDesk.usualStart(client, records.plan(), today));
        EngagementInputs inputs = Objects.requireNonNull(
                desk.inputs(List.of(client), records, from, today).get(id));
        Engagement engagement = EngagementFormula.compute(inputs);
        return engagement.rows().stream()
                .filter(row -> row.session().equals(repair.id().value()))
                .findFirst()
                .map(row -> new CountedRepair(row.outcome(), toward(row, inputs, engagement)))
                .orElseGet(() -> new CountedRepair(null, List.of(), !counts(repair, records)));
    }

    private static boolean counts(RepairSession repair, CaseContents records) {
        return MakeUpRule.counted(records.repairs(), records.persons()).stream()
                .anyMatch(each -> each.id().equals(repair.id()));
    }

    private static List<InterventionProgress> toward(
            EngagementRow row, EngagementInputs inputs, Engagement engagement) {
        if (row.outcome() != Outcome.ATTENDED) {
            return List.of();
        }
        Set<UUID> own = inputs.doses().stream()
                .filter(dose -> dose.counts(row))
                .map(EngagementInputs.ExpectedDose::intervention)
                .collect(Collectors.toSet());
        return engagement.interventions().stream()
                .filter(progress -> own.contains(progress.intervention()))
                .toList();
    }
}
