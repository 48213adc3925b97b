package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

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
    MeasuredCase untilToday(Client client, CaseContents records) {
        LocalDate today = LocalDate.now(clock);
        return read(client, records, EngagementDesk.usualStart(client, records.plan(), today), today);
    }

    MeasuredCase read(Client client, CaseContents records, LocalDate from, LocalDate to) {
        MeasuredCase measured = desk.measured(client, records, from, to);
        if (client.standing(to) != CaseStanding.CLOSED) {
            archive.keep(client.id(), measured.inputs(), measured.engagement());
        }
        log.read(client.id(), "engagement", null);
        return measured;
    }
}
