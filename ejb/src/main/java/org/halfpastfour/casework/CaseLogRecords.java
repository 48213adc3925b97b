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
import org.halfpastfour.account.AccountId;
import org.jspecify.annotations.Nullable;

/** Writes down every read and every change of a case, where only the case side reads it: behind the wall. */
@ApplicationScoped
class CaseLogRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Reading a list of cases is a read of each of them. */
    void readAll(Collection<UUID> clients, String kind) {
        read(clients, kind, null);
    }

    void read(ClientId client, String kind, @Nullable UUID record) {
        read(List.of(client.value()), kind, record);
    }

    void wrote(String action, String kind, ClientId client, UUID record) {
        write(action, kind, client.value(), record, null);
    }

    /** Something became of an account of the case side. */
    void ofAccount(String action, AccountId account, @Nullable String detail) {
        write(action, "account", null, account.value(), detail);
    }

    private void read(Collection<UUID> clients, String kind, @Nullable UUID record) {
        entities.createNamedQuery(ReadEntry.WRITE)
                .setParameter("at", clock.instant())
                .setParameter("kind", kind)
                .setParameter("record", record == null ? null : record.toString())
                .setParameter(
                        "clients", clients.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .executeUpdate();
    }

    private void write(String action, String kind, @Nullable UUID client, UUID subject, @Nullable String detail) {
        entities.createNamedQuery(CaseEntry.WRITE)
                .setParameter("at", clock.instant())
                .setParameter("client", client == null ? null : client.toString())
                .setParameter("action", action)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .setParameter("detail", detail)
                .executeUpdate();
    }
}
