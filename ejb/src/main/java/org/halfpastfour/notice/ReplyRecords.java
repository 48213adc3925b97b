package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountId;
import org.jspecify.annotations.Nullable;

/** Keeps what is answered under letters. */
@ApplicationScoped
class ReplyRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    /** After the message that it names, and before its picture. */
    void add(Reply reply, byte @Nullable [] picture) {
        entities.flush();
        entities.persist(reply);
        entities.flush();
        if (picture != null) {
            entities.persist(new ReplyPicture(reply.id(), picture));
        }
    }

    Optional<Reply> find(ReplyId id) {
        return Optional.ofNullable(entities.find(Reply.class, id.value()));
    }

    Optional<byte[]> picture(ReplyId id) {
        return Optional.ofNullable(entities.find(ReplyPicture.class, id.value()))
                .map(ReplyPicture::jpeg);
    }

    /** In the order in which they were written. */
    Map<MessageId, List<Reply>> under(Collection<MessageId> messages) {
        return messages.isEmpty()
                ? Map.of()
                : entities.createNamedQuery(Reply.OF, Reply.class)
                        .setParameter(
                                "messages",
                                messages.stream().map(MessageId::value).toArray(UUID[]::new))
                        .getResultStream()
                        .collect(Collectors.groupingBy(Reply::message));
    }

    /** What the family wrote until now has been opened; who did so first stays written down. */
    void see(MessageId message, AccountId by, Instant now) {
        entities.createNamedQuery(Reply.SEE)
                .setParameter("message", message.value())
                .setParameter("by", by.value())
                .setParameter("now", now)
                .executeUpdate();
    }
}
