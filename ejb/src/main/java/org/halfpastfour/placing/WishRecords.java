package org.halfpastfour.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.calendar.TermId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.HomeId;

/** Keeps rounds of wishes, lists, and moves by hand. */
@ApplicationScoped
class WishRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    void add(WishRound round) {
        entities.persist(round);
        flush();
    }

    void add(WishMove move) {
        entities.persist(move);
    }

    void add(WishList list) {
        entities.persist(list);
        flush();
    }

    void remove(WishList list) {
        entities.remove(list);
    }

    void add(PlacingPolicy policy) {
        entities.persist(policy);
    }

    /** Writes what was changed; what the database refuses of it is told. */
    void flush() {
        PlacingConstraints.KNOWN.on(entities::flush);
    }

    Optional<WishRound> find(WishRoundId id) {
        return Optional.ofNullable(entities.find(WishRound.class, id.value()));
    }

    /** As it is now, and nobody else changes it until the end of the transaction. */
    Optional<WishRound> locked(WishRoundId id) {
        return find(id).map(round -> {
            entities.refresh(round, LockModeType.PESSIMISTIC_WRITE);
            return round;
        });
    }

    /** The latest first. */
    List<WishRound> roundsOf(HomeId home) {
        return entities.createNamedQuery(WishRound.OF_HOME, WishRound.class)
                .setParameter("home", home.value())
                .getResultList();
    }

    /** In the order in which they were first sent. */
    List<WishList> listsOf(WishRoundId round) {
        return entities.createNamedQuery(WishList.OF_ROUND, WishList.class)
                .setParameter("round", round.value())
                .getResultList();
    }

    List<WishList> listsOf(WishRoundId round, HouseholdId household) {
        return entities.createNamedQuery(WishList.OF_HOUSEHOLD, WishList.class)
                .setParameter("round", round.value())
                .setParameter("household", household.value())
                .getResultList();
    }

    /** A household's lists in which one of these children is. */
    List<WishList> listsOf(TermId term, HouseholdId household, Collection<UUID> children) {
        return entities.createNamedQuery(WishList.OF_CHILDREN, WishList.class)
                .setParameter("term", term.value())
                .setParameter("household", household.value())
                .setParameter("children", children.toArray(UUID[]::new))
                .getResultList();
    }

    Optional<WishList> find(WishListId id) {
        return Optional.ofNullable(entities.find(WishList.class, id.value()));
    }

    List<WishMove> movesOf(WishRoundId round) {
        return entities.createNamedQuery(WishMove.OF_ROUND, WishMove.class)
                .setParameter("round", round.value())
                .getResultList();
    }

    /** What holds on a day. */
    PlacingPolicy policy(LocalDate day) {
        return entities.createNamedQuery(PlacingPolicy.ON, PlacingPolicy.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getSingleResult();
    }
}
