package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.Caller;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Matter;

/** Keeps which matters stay as they are, why, and who said so. */
@ApplicationScoped
class KeptMatterRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    void keep(Matter matter, String reason) {
        entities.persist(new Kept(matter, reason, caller.id(), clock.instant()));
        entities.flush();
    }

    /**
     * Who comes to a session without company because the home has decided so; for who has left the household that booked,
     * company is not a question of its own.
     */
    Set<UUID> withoutCompany(SessionId session) {
        return Set.copyOf(entities.createNamedQuery(Kept.PEOPLE, UUID.class)
                .setParameter("session", session.value())
                .setParameter("rule", BookingRule.WITHOUT_COMPANY.code())
                .setParameter("orRule", BookingRule.MEMBERSHIP.code())
                .getResultList());
    }

    /** Why sessions stay of which a home has decided that they do. */
    Map<SessionId, String> reasons(Collection<Matter> matters) {
        Map<UUID, List<Kept>> kept = kept(matters);
        return matters.stream()
                .flatMap(matter ->
                        kept.getOrDefault(matter.session(), List.of()).stream().filter(each -> each.settles(matter)))
                .collect(Collectors.toMap(
                        each -> new SessionId(each.session()), Kept::reason, (first, second) -> first));
    }

    /** Those for which nobody has decided that they stay. */
    List<Matter> open(Collection<Matter> matters) {
        Map<UUID, List<Kept>> kept = kept(matters);
        return matters.stream()
                .filter(matter ->
                        kept.getOrDefault(matter.session(), List.of()).stream().noneMatch(each -> each.settles(matter)))
                .toList();
    }

    private Map<UUID, List<Kept>> kept(Collection<Matter> matters) {
        if (matters.isEmpty()) {
            return Map.of();
        }
        return entities.createNamedQuery(Kept.OF_SESSIONS, Kept.class)
                .setParameter(
                        "sessions",
                        matters.stream().map(Matter::session).distinct().toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.groupingBy(Kept::session));
    }
}
