package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps what the city office made of the texts of messages. */
@ApplicationScoped
class TextRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    void add(TextVersion version) {
        entities.persist(version);
        entities.flush();
    }

    /** The newest first. */
    List<TextVersion> of(NoticeKind kind) {
        return entities.createNamedQuery(TextVersion.OF, TextVersion.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    /** Of every kind that was changed, the newest first. */
    Map<NoticeKind, List<TextVersion>> all() {
        return entities.createNamedQuery(TextVersion.ALL, TextVersion.class)
                .getResultStream()
                .collect(Collectors.groupingBy(TextVersion::kind));
    }

    /** That which holds; none where the text is as it came with the product. */
    Optional<TextVersion> latest(NoticeKind kind) {
        return entities.createNamedQuery(TextVersion.OF, TextVersion.class)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<TextVersion> find(UUID id) {
        return Optional.ofNullable(entities.find(TextVersion.class, id));
    }
}
