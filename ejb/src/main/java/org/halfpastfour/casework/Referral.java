package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A client who was sent on to a service: sent, answered, ended; what was written of a step is not changed. */
@Entity
@Table(schema = "casework", name = "referral")
@NamedQuery(
        name = Referral.OF_CLIENT,
        query = "select r from Referral r where r.client = :client order by r.sentOn desc, r.id desc")
@NamedQuery(name = Referral.OPEN, query = """
                select new org.halfpastfour.casework.ReferralFile(r, c) from Referral r join Client c on c.id = r.client
                where (c.caseworker = :account or function(includes as Boolean, :districts, c.district))
                  and c.state = CaseState.ACTIVE and r.state in (ReferralState.SENT, ReferralState.ACCEPTED)
                order by r.sentOn, r.id""")
class Referral {

    static final String OF_CLIENT = "Referral.ofClient";
    static final String OPEN = "Referral.open";

    @Id
    private UUID id;

    @Column(name = "client_id", updatable = false)
    private UUID client;

    @Column(updatable = false)
    private String service;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReferralKind kind;

    @Column(updatable = false)
    private String purpose;

    @Column(name = "agreed_on", updatable = false)
    private LocalDate agreedOn;

    @Column(name = "sent_on", updatable = false)
    private LocalDate sentOn;

    @Column(name = "sent_by", updatable = false)
    private UUID sentBy;

    @Enumerated(EnumType.STRING)
    private ReferralState state;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    private String answer = "";

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    private String result = "";

    @Version
    private int version;

    protected Referral() {}

    Referral(SendReferral command, UUID by) {
        this.id = Ids.next();
        this.client = command.client().value();
        this.service = command.service();
        this.kind = command.kind();
        this.purpose = command.purpose();
        this.agreedOn = command.agreedOn();
        this.sentOn = command.sentOn();
        this.sentBy = by;
        this.state = ReferralState.SENT;
    }

    ReferralId id() {
        return new ReferralId(id);
    }

    ClientId client() {
        return new ClientId(client);
    }

    boolean isOpen() {
        return state == ReferralState.SENT || state == ReferralState.ACCEPTED;
    }

    void answer(AnswerReferral command) {
        mustStand(ReferralState.SENT, command.on(), sentOn);
        state = command.accepted() ? ReferralState.ACCEPTED : ReferralState.REFUSED;
        answeredOn = command.on();
        answer = command.words();
    }

    void end(EndReferral command) {
        mustStand(ReferralState.ACCEPTED, command.on(), answeredOn == null ? sentOn : answeredOn);
        state = ReferralState.ENDED;
        endedOn = command.on();
        result = command.result();
    }

    private void mustStand(ReferralState expected, LocalDate on, LocalDate since) {
        if (state != expected) {
            throw CaseError.REFERRAL_ANSWERED_MEANWHILE.told();
        }
        new Checks()
                .that(!on.isBefore(since), "on", CommonError.END_BEFORE_START)
                .orThrow();
    }

    private int waitsFor(LocalDate today, ReferralDays days) {
        return ReferralRule.waitsFor(state, answeredOn == null ? sentOn : answeredOn, today, days);
    }

    ReferralView view(LocalDate today, ReferralDays days) {
        return new ReferralView(
                id(),
                service,
                kind,
                purpose,
                agreedOn,
                sentOn,
                state,
                answeredOn,
                answer,
                endedOn,
                result,
                waitsFor(today, days));
    }
}
