package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.Audit;
import org.jspecify.annotations.Nullable;

/** Writes down every read of a case on the case side, and every read and write, by id only, in the house's audit. */
@ApplicationScoped
class CaseLog {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    Wall wall;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Reading a list of cases is a read of each of them. */
    void readAll(Collection<UUID> clients, String kind) {
        write(clients, kind, null);
        wall.runOnProgrammeSide(() -> audit.record("case.listed", "case", null, Integer.toString(clients.size())));
    }

    void read(ClientId client, String kind, @Nullable UUID record) {
        write(List.of(client.value()), kind, record);
        wall.runOnProgrammeSide(() -> audit.record("case.read", "case", client.value(), kind));
    }

    void wrote(String action, String kind, UUID record) {
        wall.runOnProgrammeSide(() -> audit.record(action, kind, record, null));
    }

    private void write(Collection<UUID> clients, String kind, @Nullable UUID record) {
        entities.createNamedQuery(ReadEntry.WRITE)
                .setParameter("at", clock.instant())
                .setParameter("kind", kind)
                .setParameter("record", record == null ? null : record.toString())
                .setParameter(
                        "clients", clients.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .executeUpdate();
    }
}
