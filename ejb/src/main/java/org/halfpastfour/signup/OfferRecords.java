package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionId;

/** Keeps offers. */
@ApplicationScoped
class OfferRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    void add(Offer offer) {
        entities.persist(offer);
    }

    /** Whose it is, as it was when it was read. */
    Optional<OfferEntry> entry(OfferId id) {
        return entities.createNamedQuery(Offer.ENTRY_OF, OfferEntry.class)
                .setParameter("offer", id.value())
                .getResultStream()
                .findFirst();
    }

    /** With its party; for who has locked the session. */
    Offer locked(OfferId id) {
        return entities.createNamedQuery(Offer.WITH_PARTY, Offer.class)
                .setParameter("offer", id.value())
                .getSingleResult();
    }

    Optional<Offer> openOf(Party party) {
        return Optional.ofNullable(openOf(List.of(party.id())).get(party.id()));
    }

    Map<PartyId, Offer> openOf(Collection<PartyId> parties) {
        return parties.isEmpty()
                ? Map.of()
                : entities.createNamedQuery(Offer.OPEN_OF_PARTIES, Offer.class)
                        .setParameter(
                                "parties", parties.stream().map(PartyId::value).toArray(UUID[]::new))
                        .getResultStream()
                        .collect(Collectors.toMap(offer -> offer.party().id(), offer -> offer));
    }

    /** Those whose time is not over, the most urgent first. */
    List<Offer> openOf(HouseholdId household, Instant now) {
        return entities.createNamedQuery(Offer.OPEN_OF_HOUSEHOLD, Offer.class)
                .setParameter("household", household.value())
                .setParameter("now", now)
                .getResultList();
    }

    /** Open ones to families that want them taken without being asked. */
    List<OfferId> toTake(Instant now) {
        return entities.createNamedQuery(Offer.TO_TAKE, UUID.class)
                .setParameter("now", now)
                .getResultStream()
                .map(OfferId::new)
                .toList();
    }

    /** For whom an open one is taken at this moment, read without its party, which is locked later. */
    Optional<AccountId> takenFor(OfferId id, Instant now) {
        return entities.createNamedQuery(Offer.TAKEN_FOR, UUID.class)
                .setParameter("offer", id.value())
                .setParameter("now", now)
                .getResultStream()
                .map(AccountId::of)
                .findFirst();
    }

    /** Those of these sessions in which an offer's time is over. */
    Set<SessionId> overdueAmong(Collection<SessionId> sessions, Instant now) {
        return sessions.isEmpty()
                ? Set.of()
                : entities.createNamedQuery(Offer.OVERDUE_AMONG, UUID.class)
                        .setParameter(
                                "sessions",
                                sessions.stream().map(SessionId::value).toArray(UUID[]::new))
                        .setParameter("now", now)
                        .getResultStream()
                        .map(SessionId::new)
                        .collect(Collectors.toSet());
    }

    List<Offer> overdueIn(SessionId session, Instant now) {
        return entities.createNamedQuery(Offer.OVERDUE_IN, Offer.class)
                .setParameter("session", session.value())
                .setParameter("now", now)
                .getResultList();
    }

    /** Sessions of which an offer ran out, and those that began while somebody still waited. */
    List<SessionId> dueSessions(Instant now, int most) {
        return entities.createNamedQuery(Offer.DUE_SESSIONS, UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(SessionId::new)
                .toList();
    }

    /** Their family sees them now; it changes nothing else of them, and waits for nobody who works on them. */
    void show(Collection<Offer> shown, Instant now) {
        UUID[] unseen = shown.stream()
                .filter(offer -> !offer.wasSeen())
                .map(offer -> offer.id().value())
                .toArray(UUID[]::new);
        if (unseen.length > 0) {
            entities.createNamedQuery(Offer.SHOW)
                    .setParameter("offers", unseen)
                    .setParameter("now", now)
                    .executeUpdate();
        }
    }

    /** No offer is open longer than until its session starts. */
    void expireBy(SessionId session, Instant start) {
        entities.createNamedQuery(Offer.EXPIRE_BY)
                .setParameter("session", session.value())
                .setParameter("start", start)
                .executeUpdate();
    }

    void withdrawAll(SessionId session, Instant now) {
        entities.createNamedQuery(Offer.WITHDRAW_ALL)
                .setParameter("session", session.value())
                .setParameter("now", now)
                .executeUpdate();
    }
}
