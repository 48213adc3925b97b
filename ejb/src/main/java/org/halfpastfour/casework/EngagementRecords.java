package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.account.Caller;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.EngagementInputs;

/** Keeps a result when it is not the one that was kept last for the same days. */
@ApplicationScoped
class EngagementRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    CaseRecords files;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    void keep(ClientId client, EngagementInputs inputs, Engagement result) {
        if (latest(client, inputs.from(), inputs.to())
                .filter(kept -> kept.inputs().at(inputs.asOf()).equals(inputs))
                .filter(kept -> kept.result().at(inputs.asOf()).equals(result))
                .isPresent()) {
            return;
        }
        files.add(new StoredEngagement(
                client, inputs, result, consented(client), caller.id().value()));
    }

    Optional<StoredEngagement> latest(ClientId client, LocalDate from, LocalDate to) {
        return entities.createNamedQuery(StoredEngagement.LATEST, StoredEngagement.class)
                .setParameter("client", client.value())
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private List<ConsentedHousehold> consented(ClientId client) {
        return files.of(client, ConsentedHousehold.OF_CLIENT, ConsentedHousehold.class);
    }
}
