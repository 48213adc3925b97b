package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Language;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.HomeId;

/** Reads and ticks the list of whom to call. */
@ApplicationScoped
class CallRecords {

    private static final int MOST = 300;

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    Optional<MessageId> messageOf(DeliveryId id) {
        return Optional.ofNullable(entities.find(ToCall.class, id.value())).map(ToCall::message);
    }

    /** Who is still to be called first, and of them first those about a child's safety. */
    List<CallLine> at(HomeId home, Collection<HouseholdId> without, Language language, Instant since, Instant now) {
        return entities.createNamedQuery(ToCall.AT, CallRow.class)
                .setParameter("home", home.value())
                .setParameter("hidden", without.stream().map(HouseholdId::value).toArray(UUID[]::new))
                .setParameter("language", language.tag())
                .setParameter("since", since)
                .setParameter("now", now)
                .setParameter("most", MOST)
                .getResultStream()
                .map(CallRow::line)
                .toList();
    }

    /** Who ticked first stays written down. */
    void called(DeliveryId id, AccountId by, Instant now) {
        entities.createNamedQuery(ToCall.CALLED)
                .setParameter("id", id.value())
                .setParameter("by", by.value())
                .setParameter("now", now)
                .executeUpdate();
    }

    void takeBack(DeliveryId id) {
        entities.createNamedQuery(ToCall.TAKE_BACK)
                .setParameter("id", id.value())
                .executeUpdate();
    }
}
