package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A client was asked to answer an instrument on the own page: answered, declined or taken back, once. */
@Entity
@Table(schema = "casework", name = "assessment_request")
@NamedQuery(
        name = AssessmentRequest.OF_CLIENT,
        query = "select r from AssessmentRequest r where r.client = :client order by r.askedAt desc, r.id desc")
@NamedNativeQuery(
        name = AssessmentRequest.KEEP,
        query = "SELECT casework.own_keep_answer(:request, :item, cast(:given AS integer), :reached, :at)",
        resultClass = Boolean.class)
@NamedNativeQuery(
        name = AssessmentRequest.SEND,
        query = "SELECT casework.own_send_answers(:request, :assessment, :at)",
        resultClass = String.class)
@NamedNativeQuery(
        name = AssessmentRequest.DECLINE,
        query = "SELECT casework.own_decline(:request, :at)",
        resultClass = Boolean.class)
@NamedNativeQuery(
        name = AssessmentRequest.FORGET_OVER,
        query = "SELECT casework.forget_over_answers()",
        resultClass = Boolean.class)
@NamedNativeQuery(
        name = AssessmentRequest.FORGET,
        query = "SELECT casework.forget_answers(:request)",
        resultClass = Boolean.class)
class AssessmentRequest {

    static final String OF_CLIENT = "AssessmentRequest.ofClient";
    static final String KEEP = "AssessmentRequest.keep";
    static final String SEND = "AssessmentRequest.send";
    static final String FORGET_OVER = "AssessmentRequest.forgetOver";
    static final String FORGET = "AssessmentRequest.forget";
    static final String DECLINE = "AssessmentRequest.decline";

    @Id
    private UUID id;

    @Column(name = "client_id", updatable = false)
    private UUID client;

    @Column(name = "instrument_id", updatable = false)
    private UUID instrument;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Occasion occasion;

    @Column(name = "until_date", updatable = false)
    private LocalDate until;

    @Column(name = "asked_by", updatable = false)
    private UUID askedBy;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    protected AssessmentRequest() {}

    AssessmentRequest(AskAssessment command, SignedBy hand) {
        this.id = Ids.next();
        this.client = command.client().value();
        this.instrument = command.instrument().value();
        this.occasion = command.occasion();
        this.until = command.until();
        this.askedBy = hand.account();
        this.askedAt = hand.at();
        this.state = RequestState.OPEN;
    }

    AssessmentRequestId id() {
        return new AssessmentRequestId(id);
    }

    ClientId client() {
        return new ClientId(client);
    }

    InstrumentId instrument() {
        return new InstrumentId(instrument);
    }

    LocalDate until() {
        return until;
    }

    boolean isOpen(LocalDate today) {
        return state(today) == RequestState.OPEN;
    }

    /** Refused where it was answered, declined or taken back in the meantime. */
    void takeBack(Instant now) {
        if (state != RequestState.OPEN) {
            throw CaseError.ASSESSMENT_REQUEST_SETTLED.told();
        }
        state = RequestState.TAKEN_BACK;
        settledAt = now;
    }

    private RequestState state(LocalDate today) {
        return state == RequestState.OPEN && until.isBefore(today) ? RequestState.OVER : state;
    }

    AssessmentRequestView view(LocalDate today) {
        return new AssessmentRequestView(id(), instrument(), occasion, until, state(today), askedAt, settledAt);
    }
}
