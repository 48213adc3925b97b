package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Ids;

/** Instruments and answers as the database shows them to who asks. */
@ApplicationScoped
class AssessmentRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    List<KeptInstrument> instruments() {
        return entities.createNamedQuery(KeptInstrument.ALL, KeptInstrument.class)
                .getResultList();
    }

    /** Those by which somebody may be asked, and those by which this client was. */
    List<KeptInstrument> instruments(ClientId client) {
        return entities.createNamedQuery(KeptInstrument.OF_CLIENT, KeptInstrument.class)
                .setParameter("client", client.value())
                .getResultList();
    }

    /** Writes nothing when the same form was sent before. */
    boolean write(WriteAssessment command) {
        AssessmentId corrects = command.corrects();
        var written = entities.createNamedQuery(Assessment.WRITE)
                .setParameter("id", Ids.next())
                .setParameter("client", command.client().value())
                .setParameter("instrument", command.instrument().value())
                .setParameter("occasion", command.occasion().name())
                .setParameter("on", command.on())
                .setParameter("answeredBy", command.answeredBy().name())
                .setParameter("answers", AnswersText.write(command.answers()))
                .setParameter("remark", command.remark())
                .setParameter("now", clock.instant())
                .setParameter("attempt", command.attempt())
                .setParameter("corrects", corrects == null ? null : corrects.toString());
        int[] rows = {0};
        CaseConstraints.KNOWN.on(() -> rows[0] = written.executeUpdate());
        return rows[0] == 1;
    }

    /** Whether the client of this transaction may still answer; then the answer is kept. */
    boolean keep(OwnAnswer answer) {
        Integer given = answer.given();
        return entities.createNamedQuery(AssessmentRequest.KEEP, Boolean.class)
                .setParameter("request", answer.request().value())
                .setParameter("item", answer.item())
                .setParameter("given", given == null ? null : given.toString())
                .setParameter("reached", answer.reached())
                .setParameter("at", clock.instant())
                .getSingleResult();
    }

    /** What became of it, in a word of the database. */
    String send(AssessmentRequestId request) {
        return entities.createNamedQuery(AssessmentRequest.SEND, String.class)
                .setParameter("request", request.value())
                .setParameter("assessment", Ids.next())
                .setParameter("at", clock.instant())
                .getSingleResult();
    }

    boolean decline(AssessmentRequestId request) {
        return entities.createNamedQuery(AssessmentRequest.DECLINE, Boolean.class)
                .setParameter("request", request.value())
                .setParameter("at", clock.instant())
                .getSingleResult();
    }

    /** What was answered so far is nobody's any more. */
    void forget(AssessmentRequestId request) {
        var unused = entities.createNamedQuery(AssessmentRequest.FORGET, Boolean.class)
                .setParameter("request", request.value())
                .getSingleResult();
    }

    /** What was not sent by its last day, of whomever. */
    void forgetOver() {
        var unused = entities.createNamedQuery(AssessmentRequest.FORGET_OVER, Boolean.class)
                .getSingleResult();
    }

    Optional<Assessment> ofAttempt(UUID attempt) {
        return entities.createNamedQuery(Assessment.OF_ATTEMPT, Assessment.class)
                .setParameter("by", caller.id().value())
                .setParameter("attempt", attempt)
                .getResultStream()
                .findFirst();
    }
}
