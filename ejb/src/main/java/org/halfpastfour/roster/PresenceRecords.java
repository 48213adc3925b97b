package org.halfpastfour.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.StaffMemberId;

/** Who was where and when, with the changes made in it. */
@ApplicationScoped
class PresenceRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    /** Puts what is recorded of a person one after another until the end of the transaction, in all of its homes. */
    void hold(StaffMemberId adult) {
        entities.createNamedQuery(AdultPresence.HOLD)
                .setParameter("adult", adult.value())
                .getResultList();
    }

    Optional<AdultPresence> locked(PresenceId id) {
        return Optional.ofNullable(entities.find(AdultPresence.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    List<AdultPresence> on(HomeId home, LocalDate day) {
        return entities.createNamedQuery(AdultPresence.ON_DAY, AdultPresence.class)
                .setParameter("home", home.value())
                .setParameter("day", day)
                .getResultList();
    }

    List<AdultPresence> leftOpenBefore(HomeId home, LocalDate day) {
        return entities.createNamedQuery(AdultPresence.LEFT_OPEN, AdultPresence.class)
                .setParameter("home", home.value())
                .setParameter("day", day)
                .getResultList();
    }

    /** Of a person in all homes, what is not over at a moment. */
    List<AdultPresence> ofPerson(UUID person, Instant since) {
        return entities.createNamedQuery(AdultPresence.OF_PERSON, AdultPresence.class)
                .setParameter("person", person)
                .setParameter("since", since)
                .getResultList();
    }

    void add(AdultPresence presence) {
        entities.persist(presence);
    }

    /** Writes presence and change; refused by the database when a person would be in two places. */
    void keep(PresenceChange change) {
        PresenceConstraints.KNOWN.on(entities::flush);
        entities.persist(change);
    }

    /** The latest first. */
    List<PresenceChange> changes(PresenceId presence) {
        return entities.createNamedQuery(PresenceChange.OF, PresenceChange.class)
                .setParameter("presence", presence.value())
                .getResultList();
    }

    /** By presence, its latest change since then. */
    Map<UUID, PresenceChange> latestChanges(Collection<AdultPresence> presences, Instant since) {
        if (presences.isEmpty()) {
            return Map.of();
        }
        return entities.createNamedQuery(PresenceChange.SINCE, PresenceChange.class)
                .setParameter(
                        "presences",
                        presences.stream().map(each -> each.id().value()).toArray(UUID[]::new))
                .setParameter("since", since)
                .getResultStream()
                .collect(Collectors.toMap(PresenceChange::presence, change -> change, (first, last) -> last));
    }
}
