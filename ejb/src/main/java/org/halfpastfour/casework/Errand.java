package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** One contact that a helper was asked for. Whether it still lives the database says, for the helper and for its caseworker alike. */
@Entity
@Table(schema = "casework", name = "errand")
@NamedQuery(
        name = Errand.OF_CLIENT,
        query =
                "select new org.halfpastfour.casework.ErrandFile(e, h.name) from Errand e join Helper h on h.id = e.helper"
                        + " where e.client = :client order by e.askedAt desc, e.id desc")
@NamedQuery(name = Errand.WAITING, query = """
                select new org.halfpastfour.casework.ErrandWaiting(e.id, e.client, c.caseNumber, c.name, h.name, e.kind, e.meetsAt)
                from Errand e join Helper h on h.id = e.helper join Client c on c.id = e.client
                where c.caseworker = :caseworker and c.state = org.halfpastfour.casework.CaseState.ACTIVE
                and e.state = org.halfpastfour.casework.ErrandState.SENT order by e.meetsAt, e.id""")
@NamedQuery(name = Errand.COUNT_WAITING, query = """
                select count(e) from Errand e join Client c on c.id = e.client
                where c.caseworker = :caseworker and c.state = org.halfpastfour.casework.CaseState.ACTIVE
                and e.state = org.halfpastfour.casework.ErrandState.SENT""")
@NamedNativeQuery(
        name = Errand.REPORT,
        query =
                "SELECT casework.own_report(:errand, :report, :form, :happened, :place, :whom, :reached, :seen, :agreed, :at)",
        resultClass = String.class)
@NamedNativeQuery(
        name = Errand.OWN,
        query =
                "SELECT o.id, o.client_id, o.name, o.street, o.door, o.meets_at, o.kind, o.until_date, o.remark, o.place,"
                        + " o.with_whom, o.reached, o.seen, o.agreed FROM casework.own_errands() o",
        resultSetMapping = Errand.OWN)
@SqlResultSetMapping(
        name = Errand.OWN,
        classes =
                @ConstructorResult(
                        targetClass = OwnErrand.class,
                        columns = {
                            @ColumnResult(name = "id", type = UUID.class),
                            @ColumnResult(name = "client_id", type = UUID.class),
                            @ColumnResult(name = "name", type = String.class),
                            @ColumnResult(name = "street", type = String.class),
                            @ColumnResult(name = "door", type = String.class),
                            @ColumnResult(name = "meets_at", type = Instant.class),
                            @ColumnResult(name = "kind", type = String.class),
                            @ColumnResult(name = "until_date", type = LocalDate.class),
                            @ColumnResult(name = "remark", type = String.class),
                            @ColumnResult(name = "place", type = String.class),
                            @ColumnResult(name = "with_whom", type = String.class),
                            @ColumnResult(name = "reached", type = Boolean.class),
                            @ColumnResult(name = "seen", type = String.class),
                            @ColumnResult(name = "agreed", type = String.class)
                        }))
class Errand {

    static final String OF_CLIENT = "Errand.ofClient";
    static final String WAITING = "Errand.waiting";
    static final String COUNT_WAITING = "Errand.countWaiting";
    static final String REPORT = "Errand.report";
    static final String OWN = "Errand.own";

    @Id
    private UUID id;

    @Column(name = "client_id", updatable = false)
    private UUID client;

    @Column(name = "helper_id", updatable = false)
    private UUID helper;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ContactKind kind;

    @Column(name = "meets_at", updatable = false)
    private Instant meetsAt;

    @Column(name = "until_date", updatable = false)
    private LocalDate until;

    @Column(name = "asked_by", updatable = false)
    private UUID askedBy;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private ErrandState state;

    private String remark = "";

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Version
    private int version;

    @Formula("casework.errand_goes_on(id)")
    private boolean goesOn;

    protected Errand() {}

    Errand(AskErrand command, SignedBy hand) {
        this.id = Ids.next();
        this.client = command.client().value();
        this.helper = command.helper().value();
        this.kind = command.kind();
        this.meetsAt = command.meetsAt();
        this.until = command.until();
        this.askedBy = hand.account();
        this.askedAt = hand.at();
        this.state = ErrandState.OPEN;
    }

    ErrandId id() {
        return new ErrandId(id);
    }

    ClientId client() {
        return new ClientId(client);
    }

    ContactKind kind() {
        return kind;
    }

    /** What was written, also where it was given back and nothing came of that. */
    void take(int looked, Instant now) {
        mustBe(EnumSet.of(ErrandState.SENT, ErrandState.RETURNED), looked);
        state = ErrandState.TAKEN;
        settledAt = now;
    }

    void giveBack(ReturnErrand command) {
        mustBe(EnumSet.of(ErrandState.SENT), command.looked());
        if (!goesOn) {
            throw CaseError.ERRAND_CANNOT_GO_BACK.told();
        }
        state = ErrandState.RETURNED;
        remark = command.remark();
    }

    /** A second time it changes nothing; what was taken stays. */
    void revoke(Instant now) {
        if (state == ErrandState.TAKEN) {
            throw CaseError.ERRAND_SETTLED.told();
        }
        if (state != ErrandState.REVOKED) {
            state = ErrandState.REVOKED;
            settledAt = now;
        }
    }

    private void mustBe(Set<ErrandState> possible, int looked) {
        if (!possible.contains(state) || version != looked) {
            throw CaseError.ERRAND_SETTLED.told();
        }
    }

    ErrandView view(String name, @Nullable ErrandReport report) {
        boolean over = (state == ErrandState.OPEN || state == ErrandState.RETURNED) && !goesOn;
        return new ErrandView(
                id(),
                name,
                kind,
                meetsAt,
                until,
                over ? ErrandState.OVER : state,
                version,
                remark,
                goesOn,
                report == null ? null : report.view());
    }
}
