package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Contacts as the database shows them to who asks, and the schedules that say when they are due. */
@ApplicationScoped
class ContactRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Writes nothing when the same form was sent before. */
    boolean write(WriteContact command) {
        return write(command, null);
    }

    /** On an errand of a helper, whose words they are. */
    boolean write(WriteContact command, @Nullable ErrandId errand) {
        ContactId corrects = command.corrects();
        var written = entities.createNamedQuery(ClientContact.WRITE)
                .setParameter("id", Ids.next())
                .setParameter("client", command.client().value())
                .setParameter("kind", command.kind().name())
                .setParameter("at", command.at())
                .setParameter("place", command.place())
                .setParameter("whom", command.whom())
                .setParameter("reached", command.reached())
                .setParameter("seen", command.seen())
                .setParameter("agreed", command.agreed())
                .setParameter("now", clock.instant())
                .setParameter("attempt", command.attempt())
                .setParameter("corrects", corrects == null ? null : corrects.toString())
                .setParameter("errand", errand == null ? null : errand.toString());
        int[] rows = {0};
        CaseConstraints.KNOWN.on(() -> rows[0] = written.executeUpdate());
        return rows[0] == 1;
    }

    Optional<ClientContact> ofAttempt(UUID attempt) {
        return entities.createNamedQuery(ClientContact.OF_ATTEMPT, ClientContact.class)
                .setParameter("by", caller.id().value())
                .setParameter("attempt", attempt)
                .getResultStream()
                .findFirst();
    }

    /** Of each district whose schedule who asks may read, the version that holds, if one was set. */
    List<VisitSchedule> holding(LocalDate day) {
        return entities.createNamedQuery(VisitSchedule.HOLDING, VisitSchedule.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** All versions that held until then, by the day from which they did. */
    List<VisitSchedule> until(LocalDate day) {
        return entities.createNamedQuery(VisitSchedule.UNTIL, VisitSchedule.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** The latest word first. */
    List<VisitSchedule> versions(String district) {
        return entities.createNamedQuery(VisitSchedule.VERSIONS, VisitSchedule.class)
                .setParameter("district", district)
                .getResultList();
    }
}
