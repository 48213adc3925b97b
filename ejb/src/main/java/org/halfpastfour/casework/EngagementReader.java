package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.EngagementFormula;
import org.halfpastfour.engagement.EngagementInputs;

/** Computes how the family of a client takes part, keeps it and writes down that it was read. */
@ApplicationScoped
class EngagementReader {

    @Inject
    EngagementDesk desk;

    @Inject
    EngagementRecords archive;

    @Inject
    CaseLogRecords log;

    @Inject
    Clock clock;

    /** From the start of the plan, of a client whose meetings were caught up with. */
    Engagement untilToday(Client client, CaseContents records) {
        LocalDate today = LocalDate.now(clock);
        return read(client, records, EngagementDesk.usualStart(client, records.plan(), today), today);
    }

    Engagement read(Client client, CaseContents records, LocalDate from, LocalDate to) {
        EngagementInputs inputs = desk.inputs(
                        List.of(client), records, Map.of(client.id().value(), from), to)
                .get(client.id().value());
        Engagement result = EngagementFormula.compute(Objects.requireNonNull(inputs));
        if (client.standing(to) != CaseStanding.CLOSED) {
            archive.keep(client.id(), inputs, result);
        }
        log.read(client.id(), "engagement", null);
        return result;
    }
}
