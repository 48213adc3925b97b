package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.home.HomeId;
import org.jspecify.annotations.Nullable;

/** Keeps letters to several families, and which message each family has of one. */
@ApplicationScoped
class CircularRecords {

    private static final UUID NOTHING = new UUID(0, 0);

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    void add(Circular circular) {
        entities.persist(circular);
    }

    /** After the messages that they name. */
    void add(List<CircularFamily> families) {
        entities.flush();
        families.forEach(entities::persist);
    }

    Optional<Circular> find(CircularId id) {
        return Optional.ofNullable(entities.find(Circular.class, id.value()));
    }

    /** The newest first. */
    List<Circular> at(HomeId home, @Nullable UUID after, int most) {
        return entities.createNamedQuery(Circular.AT, Circular.class)
                .setParameter("home", home.value())
                .setParameter("first", after == null)
                .setParameter("after", after == null ? NOTHING : after)
                .setMaxResults(most)
                .getResultList();
    }

    List<Circular> byIds(Collection<CircularId> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createNamedQuery(Circular.BY_IDS, Circular.class)
                        .setParameter("ids", values(ids))
                        .getResultList();
    }

    List<CircularFamily> families(Collection<CircularId> circulars) {
        return circulars.isEmpty()
                ? List.of()
                : entities.createNamedQuery(CircularFamily.OF, CircularFamily.class)
                        .setParameter("circulars", values(circulars))
                        .getResultList();
    }

    Optional<CircularFamily> ofMessage(MessageId message) {
        return entities.createNamedQuery(CircularFamily.OF_MESSAGE, CircularFamily.class)
                .setParameter("message", message.value())
                .getResultStream()
                .findFirst();
    }

    private static UUID[] values(Collection<CircularId> ids) {
        return ids.stream().map(CircularId::value).toArray(UUID[]::new);
    }
}
