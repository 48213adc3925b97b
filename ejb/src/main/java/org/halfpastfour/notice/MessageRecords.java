package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Messages and their envelopes, as the database keeps them. */
@ApplicationScoped
class MessageRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    void add(StoredMessage message, Collection<Envelope> envelopes) {
        entities.persist(message);
        envelopes.forEach(each -> entities.persist(new StoredDelivery(message.id(), each)));
    }

    Optional<StoredMessage> find(MessageId id) {
        return Optional.ofNullable(entities.find(StoredMessage.class, id.value()));
    }

    List<StoredMessage> among(Collection<MessageId> ids) {
        return entities.createNamedQuery(StoredMessage.AMONG, StoredMessage.class)
                .setParameter("ids", ids.stream().map(MessageId::value).toArray(UUID[]::new))
                .getResultList();
    }

    List<StoredDelivery> deliveriesOf(Collection<MessageId> messages) {
        return entities.createNamedQuery(StoredDelivery.OF_MESSAGES, StoredDelivery.class)
                .setParameter(
                        "messages", messages.stream().map(MessageId::value).toArray(UUID[]::new))
                .getResultList();
    }
}
