package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.AccountId;

/** Keeps who has opened which message. */
@ApplicationScoped
class ReadRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    void read(MessageId message, AccountId account, Instant now) {
        entities.createNamedQuery(MessageRead.READ)
                .setParameter("message", message.value())
                .setParameter("account", account.value())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Read anew: a mark is written past what was read before. */
    List<MessageRead> of(Collection<MessageId> messages) {
        return messages.isEmpty()
                ? List.of()
                : entities.createNamedQuery(MessageRead.OF, MessageRead.class)
                        .setParameter(
                                "messages",
                                messages.stream().map(MessageId::value).toArray(UUID[]::new))
                        .getResultStream()
                        .peek(entities::detach)
                        .toList();
    }
}
