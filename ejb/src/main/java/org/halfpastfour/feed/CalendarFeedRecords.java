package org.halfpastfour.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.halfpastfour.account.AccountId;

/** Finds calendar feeds, by their owner or by their address. */
@ApplicationScoped
class CalendarFeedRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    Clock clock;

    Optional<CalendarFeed> open(AccountId owner, FeedOf of) {
        return entities.createNamedQuery(CalendarFeed.OPEN, CalendarFeed.class)
                .setParameter("account", owner.value())
                .setParameter("of", of.id())
                .getResultStream()
                .findFirst();
    }

    Optional<CalendarFeed> find(FeedId id) {
        return Optional.ofNullable(entities.find(CalendarFeed.class, id.value()));
    }

    CalendarFeed add(CalendarFeed feed) {
        entities.persist(feed);
        FeedConstraints.KNOWN.on(entities::flush);
        return feed;
    }

    /** While its owner may sign in and has, today, the right behind it: in one question, asked with each fetch. */
    Optional<AskedFeed> asked(String token) {
        return entities.createNamedQuery(CalendarFeed.ASKED, AskedFeed.class)
                .setParameter("secret", FeedToken.fingerprint(token))
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .findFirst();
    }
}
