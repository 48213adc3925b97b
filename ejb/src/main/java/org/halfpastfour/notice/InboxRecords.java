package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.Language;
import org.jspecify.annotations.Nullable;

/** Reads inboxes, the newest first. */
@ApplicationScoped
class InboxRecords {

    private static final UUID NOTHING = new UUID(0, 0);

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    List<MessageLine> page(Reader reader, Language language, @Nullable UUID after, int most) {
        return of(Inbox.PAGE, InboxRow.class, reader)
                .setParameter("language", language.tag())
                .setParameter("first", after == null)
                .setParameter("after", after == null ? NOTHING : after)
                .setParameter("most", most)
                .getResultStream()
                .map(InboxRow::line)
                .toList();
    }

    int unread(Reader reader) {
        return of(Inbox.UNREAD, Long.class, reader).getSingleResult().intValue();
    }

    private <T> TypedQuery<T> of(String query, Class<T> answer, Reader reader) {
        return entities.createNamedQuery(query, answer)
                .setParameter("households", ids(reader.households()))
                .setParameter("members", ids(reader.members()))
                .setParameter("kept", ids(reader.kept()))
                .setParameter("talks", reader.talks())
                .setParameter("account", reader.account().value());
    }

    private static UUID[] ids(Collection<UUID> all) {
        return all.toArray(UUID[]::new);
    }
}
