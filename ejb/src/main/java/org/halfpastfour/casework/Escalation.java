package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A special situation that a person reported to the street or town office; it is confirmed, and may be taken back, once. */
@Entity
@Table(schema = "casework", name = "escalation")
@NamedQuery(
        name = Escalation.OF_CLIENT,
        query = "select e from Escalation e where e.client = :client order by e.raisedAt desc, e.id desc")
@NamedQuery(
        name = Escalation.OF_DISTRICTS,
        query =
                "select new org.halfpastfour.casework.EscalationFile(e, c) from Escalation e join Client c on c.id = e.client"
                        + " where function(includes as Boolean, :districts, c.district)  order by case when e.acknowledgedOn is null and e.withdrawnAt is null then 0 else 1 end, e.raisedAt desc, e.id desc")
class Escalation {

    static final String OF_CLIENT = "Escalation.ofClient";
    static final String OF_DISTRICTS = "Escalation.ofDistricts";

    @Id
    private UUID id;

    @Column(name = "client_id", updatable = false)
    private UUID client;

    @Column(updatable = false)
    private String office;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private EscalationReason reason;

    @Column(name = "happened_on", updatable = false)
    private LocalDate happenedOn;

    @Column(updatable = false)
    private String words;

    @Column(name = "raised_by", updatable = false)
    private UUID raisedBy;

    @Column(name = "raised_at", updatable = false)
    private Instant raisedAt;

    @Column(name = "acknowledged_on")
    private @Nullable LocalDate acknowledgedOn;

    @Column(name = "acknowledged_by")
    private String acknowledgedBy = "";

    @Column(name = "acknowledged_noted")
    private @Nullable UUID acknowledgedNoted;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private @Nullable UUID withdrawnBy;

    @Column(name = "withdrawn_why")
    private String withdrawnWhy = "";

    @Version
    private int version;

    protected Escalation() {}

    Escalation(RaiseEscalation command, SignedBy hand) {
        this.id = Ids.next();
        this.client = command.client().value();
        this.office = command.office();
        this.reason = command.reason();
        this.happenedOn = command.happenedOn();
        this.words = command.words();
        this.raisedBy = hand.account();
        this.raisedAt = hand.at();
    }

    EscalationId id() {
        return new EscalationId(id);
    }

    ClientId client() {
        return new ClientId(client);
    }

    UUID raisedBy() {
        return raisedBy;
    }

    void acknowledge(AcknowledgeEscalation command, UUID noted) {
        mustStand(acknowledgedOn == null);
        new Checks()
                .that(!command.on().isBefore(happenedOn), "on", CommonError.END_BEFORE_START)
                .orThrow();
        acknowledgedOn = command.on();
        acknowledgedBy = command.by();
        acknowledgedNoted = noted;
    }

    void withdraw(WithdrawEscalation command, SignedBy hand) {
        mustStand(true);
        withdrawnAt = hand.at();
        withdrawnBy = hand.account();
        withdrawnWhy = command.why();
    }

    private void mustStand(boolean unanswered) {
        if (withdrawnAt != null || !unanswered) {
            throw CaseError.ESCALATION_SETTLED.told();
        }
    }

    private int waitsFor(Clock clock, ReferralDays days) {
        return acknowledgedOn == null && withdrawnAt == null
                ? ReferralRule.unacknowledged(
                        LocalDate.ofInstant(raisedAt, clock.getZone()), LocalDate.now(clock), days)
                : 0;
    }

    EscalationView view(Map<UUID, String> names, Clock clock, ReferralDays days) {
        return new EscalationView(
                id(),
                SheetNumber.of(id),
                office,
                reason,
                happenedOn,
                words,
                names.get(raisedBy),
                raisedAt,
                acknowledgedOn,
                acknowledgedBy,
                withdrawnAt,
                withdrawnWhy,
                waitsFor(clock, days));
    }
}
