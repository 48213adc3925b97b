package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps what adults do not want to hear of, and by which ways not. */
@ApplicationScoped
class ChoiceRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    /** The names of topics and channels, without those who want all of it. */
    Map<UUID, Set<String>> unwanted(Collection<UUID> persons) {
        return persons.isEmpty()
                ? Map.of()
                : of(persons).stream()
                        .collect(Collectors.groupingBy(
                                Unwanted::person, Collectors.mapping(Unwanted::word, Collectors.toSet())));
    }

    /** Instead of what was chosen before. */
    void choose(UUID person, Collection<? extends Enum<?>> without, Instant now) {
        Map<String, Enum<?>> added = new HashMap<>();
        without.forEach(each -> added.put(each.name(), each));
        for (Unwanted before : of(Set.of(person))) {
            if (added.remove(before.word()) == null) {
                entities.remove(before);
            }
        }
        added.values().forEach(each -> entities.persist(new Unwanted(person, each, now)));
        entities.flush();
    }

    private List<Unwanted> of(Collection<UUID> persons) {
        return entities.createNamedQuery(Unwanted.OF, Unwanted.class)
                .setParameter("persons", persons.toArray(UUID[]::new))
                .getResultList();
    }
}
