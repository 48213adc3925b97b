package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What mails told calendars of family events, as the database keeps it. */
@ApplicationScoped
class InvitationRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    /** What each of these calendars was told last. */
    Map<StoredInvitation.Invited, StoredInvitation> last(
            UUID household, Collection<UUID> persons, Collection<UUID> sessions) {
        Map<StoredInvitation.Invited, StoredInvitation> last = new HashMap<>();
        entities.createNamedQuery(StoredInvitation.TOLD, StoredInvitation.class)
                .setParameter("household", household)
                .setParameter("persons", persons.toArray(UUID[]::new))
                .setParameter("sessions", sessions.toArray(UUID[]::new))
                .getResultStream()
                .forEach(each -> last.put(each.who(), each));
        return last;
    }

    /** To all of its readers. */
    List<StoredInvitation> of(MessageId message) {
        return entities.createNamedQuery(StoredInvitation.OF_ALL, StoredInvitation.class)
                .setParameter("message", message.value())
                .getResultList();
    }

    List<StoredInvitation> of(MessageId message, UUID person) {
        return entities.createNamedQuery(StoredInvitation.OF_MESSAGE, StoredInvitation.class)
                .setParameter("message", message.value())
                .setParameter("person", person)
                .getResultList();
    }

    void add(StoredInvitation invitation) {
        NoticeConstraints.KNOWN.on(() -> {
            entities.persist(invitation);
            entities.flush();
        });
    }
}
