package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Looks at what becomes of a case when it is given, beside its sessions. */
@ApplicationScoped
class HandOverDesk {

    @Inject
    CaseRecords files;

    @Inject
    FlagDesk flags;

    @Inject
    CheckInRecords checkIns;

    @Inject
    DueDesk due;

    @Inject
    GlassRecords glasses;

    @Inject
    CaseLogRecords log;

    @Inject
    Clock clock;

    HandOverEffects of(Client client) {
        log.read(client.id(), "referrals", null);
        return new HandOverEffects(
                checkIns.countWaiting(client.id()),
                (int) files.of(client.id(), Referral.OF_CLIENT, Referral.class).stream()
                        .filter(Referral::isOpen)
                        .count(),
                pressing(client),
                flags.snoozes(client.id()).size(),
                glasses.live(client.id(), clock.instant()).size());
    }

    private int pressing(Client client) {
        return (int) due.due(due.visited(List.of(client))).values().stream()
                .flatMap(List::stream)
                .filter(contact -> contact.state().compareTo(DueState.TODAY) <= 0)
                .count();
    }
}
