package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What people wrote to the house. */
@ApplicationScoped
class IncomingMailRecords {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    /** Once, however often it is read; of a home that is none it is the office's. */
    void keep(CameIn mail, @Nullable UUID home, Instant now) {
        entities.createNamedQuery(IncomingMail.KEEP)
                .setParameter("id", Ids.next())
                .setParameter("mail", mail.mail())
                .setParameter("home", home == null ? "" : home.toString())
                .setParameter("sender", mail.sender())
                .setParameter("subject", mail.subject())
                .setParameter("words", mail.words())
                .setParameter("now", now)
                .executeUpdate();
    }

    Optional<IncomingMail> find(IncomingMailId id) {
        return Optional.ofNullable(entities.find(IncomingMail.class, id.value()));
    }

    /** Those that nobody has seen to first. */
    List<IncomingMail> at(HomeId home, Instant since) {
        return entities.createNamedQuery(IncomingMail.AT, IncomingMail.class)
                .setParameter("home", home.value())
                .setParameter("since", since)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<IncomingMail> ofNoHome(Instant since) {
        return entities.createNamedQuery(IncomingMail.OF_NO_HOME, IncomingMail.class)
                .setParameter("since", since)
                .setMaxResults(MOST)
                .getResultList();
    }
}
