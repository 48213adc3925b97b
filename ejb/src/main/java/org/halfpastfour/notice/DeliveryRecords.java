package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Envelopes on their way, as the database keeps them. What is taken is passed over by every other worker, on whichever server. */
@ApplicationScoped
class DeliveryRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    Optional<StoredDelivery> take(Instant now) {
        return entities.createNamedQuery(StoredDelivery.TAKE, StoredDelivery.class)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    Optional<StoredDelivery> find(DeliveryId id) {
        return Optional.ofNullable(entities.find(StoredDelivery.class, id.value()));
    }

    /** Whatever became of it meanwhile: it was answered. */
    boolean sent(DeliveryId id, @Nullable String answer, Instant now) {
        return entities.createNamedQuery(StoredDelivery.SENT)
                        .setParameter("id", id.value())
                        .setParameter("answer", text(answer))
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Unless somebody else is at it by now. */
    boolean notSent(TakenDelivery taken, DeliveryState state, PostAnswer outcome, Instant next) {
        return entities.createNamedQuery(StoredDelivery.NOT_SENT)
                        .setParameter("id", taken.id().value())
                        .setParameter("attempt", taken.attempt())
                        .setParameter("state", state.name())
                        .setParameter("fault", String.valueOf(outcome.fault()))
                        .setParameter("answer", text(outcome.answer()))
                        .setParameter("next", next)
                        .executeUpdate()
                == 1;
    }

    /** Of whom nobody answers any more. */
    int recover(Instant before, Instant now) {
        return entities.createNamedQuery(StoredDelivery.RECOVER)
                .setParameter("before", before)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Keeps what no channel takes. */
    int keepPaper(Instant now) {
        return entities.createNamedQuery(StoredDelivery.KEEP_PAPER)
                .setParameter("now", now)
                .executeUpdate();
    }

    List<StoredDelivery> ofMessage(MessageId message) {
        return entities.createNamedQuery(StoredDelivery.OF_MESSAGES, StoredDelivery.class)
                .setParameter("messages", new UUID[] {message.value()})
                .getResultList();
    }

    void add(StoredDelivery delivery) {
        entities.persist(delivery);
    }

    private static String text(@Nullable String answer) {
        return answer == null ? "" : answer;
    }
}
