package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.shared.Ids;

/** What clients answered, as the database shows it to who asks. */
@ApplicationScoped
class CheckInRecords {

    static final int MOST = 60;

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    CaseRecords files;

    @Inject
    Clock clock;

    /** Writes nothing when the same form was sent before. */
    boolean write(ClientId client, SendCheckIn command) {
        HelpKind help = command.asks();
        return entities.createNamedQuery(CheckIn.WRITE)
                        .setParameter("id", Ids.next())
                        .setParameter("client", client.value())
                        .setParameter("at", clock.instant())
                        .setParameter("answers", CheckInText.write(command.replies()))
                        .setParameter("help", help == null ? null : help.name())
                        .setParameter("attempt", command.attempt())
                        .executeUpdate()
                == 1;
    }

    List<CheckInView> latest(ClientId client) {
        return entities.createNamedQuery(CheckIn.OF_CLIENT, CheckInLine.class)
                .setParameter("client", client.value())
                .setMaxResults(MOST)
                .getResultStream()
                .map(CheckInLine::view)
                .toList();
    }

    CheckInRhythm rhythm(ClientId client) {
        return files.of(client, CheckInPlan.OF_CLIENT, CheckInPlan.class).stream()
                .findFirst()
                .map(CheckInPlan::rhythm)
                .orElse(CheckInRhythm.USUAL);
    }

    OwnCodeStanding code(ClientId client) {
        return Optional.ofNullable(entities.find(OwnKey.class, client.value()))
                .map(key -> key.standing(clock.instant()))
                .orElse(OwnCodeStanding.NOTHING);
    }

    List<HelpLine> calls(UUID caseworker) {
        return entities.createNamedQuery(CheckIn.OWN_CALLS, HelpLine.class)
                .setParameter("caseworker", caseworker)
                .getResultList();
    }

    Set<UUID> waiting(UUID caseworker) {
        return entities.createNamedQuery(CheckIn.OWN_WAITING, UUID.class)
                .setParameter("caseworker", caseworker)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    int countWaiting(ClientId client) {
        return entities.createNamedQuery(CheckIn.WAITING_OF_CLIENT, Long.class)
                .setParameter("client", client.value())
                .getSingleResult()
                .intValue();
    }

    List<HelpLine> calls(Set<String> districts) {
        return entities.createNamedQuery(CheckIn.CALLS_OF_DISTRICTS, HelpLine.class)
                .setParameter("districts", districts.toArray(String[]::new))
                .getResultList();
    }
}
