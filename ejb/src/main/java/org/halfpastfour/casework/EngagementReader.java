package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Computes how the family of a client takes part, keeps it and writes down that it was read. */
@ApplicationScoped
class EngagementReader {

    @Inject
    EngagementDesk desk;

    @Inject
    EngagementRecords archive;

    @Inject
    CaseReadRule rule;

    @Inject
    CaseLogRecords log;

    @Inject
    Clock clock;

    /** From the start of the plan, of a client whose meetings were caught up with. */
    MeasuredCase untilToday(Client client, CaseContents records) {
        LocalDate today = LocalDate.now(clock);
        return read(client, records, EngagementDesk.usualStart(client, records.plan(), today), today);
    }

    /** The same as a part of the whole case, which is read with it. */
    MeasuredCase withCase(Client client, CaseContents records) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = EngagementDesk.usualStart(client, records.plan(), today);
        MeasuredCase measured = kept(client, records, from, today);
        log.read(client.id(), List.of("case", "engagement"));
        return measured;
    }

    MeasuredCase read(Client client, CaseContents records, LocalDate from, LocalDate to) {
        MeasuredCase measured = kept(client, records, from, to);
        log.read(client.id(), "engagement", null);
        return measured;
    }

    private MeasuredCase kept(Client client, CaseContents records, LocalDate from, LocalDate to) {
        MeasuredCase measured = desk.measured(client, records, from, to);
        if (client.standing(to) != CaseStanding.CLOSED && !rule.isBehindGlass(client)) {
            archive.keep(client.id(), measured.inputs(), measured.engagement());
        }
        return measured;
    }
}
