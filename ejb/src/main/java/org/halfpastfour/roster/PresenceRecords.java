package org.halfpastfour.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.LookMemory;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.StaffMemberId;

/** Who was where and when, with the changes made in it. */
@ApplicationScoped
class PresenceRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    LookMemory memory;

    /** Puts what is recorded of a person one after another until the end of the transaction, in all of its homes. */
    void hold(StaffMemberId adult) {
        entities.createNamedQuery(AdultPresence.HOLD)
                .setParameter("adult", adult.value())
                .getResultList();
    }

    Optional<AdultPresence> locked(PresenceId id) {
        return Optional.ofNullable(entities.find(AdultPresence.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Of a day, and left open before, each with what can still be taken back since a moment; read once in a look. */
    ToldPresences told(Collection<HomeId> homes, LocalDate day, Instant since) {
        return memory.once(new Told(Set.copyOf(homes), day), () -> readTold(homes, day, since));
    }

    private ToldPresences readTold(Collection<HomeId> homes, LocalDate day, Instant since) {
        Set<AdultPresence> presences = new LinkedHashSet<>();
        Map<UUID, PresenceChange> latest = new HashMap<>();
        entities.createNamedQuery(AdultPresence.TOLD, Object[].class)
                .setParameter("homes", homes.stream().map(HomeId::value).toArray(UUID[]::new))
                .setParameter("day", day)
                .setParameter("since", since)
                .getResultList()
                .forEach(row -> {
                    presences.add((AdultPresence) row[0]);
                    Stream.ofNullable((PresenceChange) row[1]).forEach(change -> latest.put(change.presence(), change));
                });
        return new ToldPresences(day, List.copyOf(presences), latest);
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

    private record Told(Set<HomeId> homes, LocalDate day) implements LookMemory.Question<ToldPresences> {}
}
