package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** How it stands with a client's own code, and the ways through the functions that verify it; which code it is nobody reads. */
@Entity
@Immutable
@Table(schema = "casework", name = "own_key")
@NamedNativeQuery(name = OwnKey.TRY, query = "SELECT casework.own_try()", resultClass = String.class)
@NamedNativeQuery(
        name = OwnKey.OPEN,
        query = "SELECT casework.own_open(:hash, :start, :token, :at, :until)",
        resultClass = String.class)
@NamedNativeQuery(name = OwnKey.STEP, query = "SELECT casework.own_step(:token, :at, :until)", resultClass = UUID.class)
@NamedNativeQuery(
        name = OwnKey.CLOSE,
        query = "SELECT 1 FROM (SELECT casework.own_close(:token)) AS done",
        resultClass = Integer.class)
@NamedNativeQuery(
        name = OwnKey.CHOOSE,
        query = "SELECT casework.own_choose(cast(:start AS text), :hash, :at)",
        resultClass = Boolean.class)
@NamedNativeQuery(
        name = OwnKey.GIVE,
        query = "SELECT casework.own_give(:client, :print, :until, :at)",
        resultClass = Boolean.class)
@NamedNativeQuery(
        name = OwnKey.WITHDRAW,
        query = "SELECT casework.own_withdraw(:consent, :at)",
        resultClass = Boolean.class)
@NamedNativeQuery(name = OwnKey.CASEWORKER, query = "SELECT casework.own_caseworker()", resultClass = String.class)
@NamedNativeQuery(
        name = OwnKey.READS,
        query = "SELECT r.at, r.name, r.role, r.what FROM casework.own_reads(:most) r",
        resultSetMapping = OwnKey.READS)
@SqlResultSetMapping(
        name = OwnKey.READS,
        classes =
                @ConstructorResult(
                        targetClass = OwnReading.class,
                        columns = {
                            @ColumnResult(name = "at", type = Instant.class),
                            @ColumnResult(name = "name", type = String.class),
                            @ColumnResult(name = "role", type = String.class),
                            @ColumnResult(name = "what", type = String.class)
                        }))
@NamedNativeQuery(
        name = OwnKey.APPOINTMENTS,
        query = "SELECT a.starts_at, a.ends_at, a.home, a.address FROM casework.own_appointments(:at) a",
        resultSetMapping = OwnKey.APPOINTMENTS)
@SqlResultSetMapping(
        name = OwnKey.APPOINTMENTS,
        classes =
                @ConstructorResult(
                        targetClass = OwnAppointment.class,
                        columns = {
                            @ColumnResult(name = "starts_at", type = Instant.class),
                            @ColumnResult(name = "ends_at", type = Instant.class),
                            @ColumnResult(name = "home", type = String.class),
                            @ColumnResult(name = "address", type = String.class)
                        }))
class OwnKey {

    static final String TRY = "OwnKey.try";
    static final String OPEN = "OwnKey.open";
    static final String STEP = "OwnKey.step";
    static final String CLOSE = "OwnKey.close";
    static final String CHOOSE = "OwnKey.choose";
    static final String GIVE = "OwnKey.give";
    static final String WITHDRAW = "OwnKey.withdraw";
    static final String CASEWORKER = "OwnKey.caseworker";
    static final String READS = "OwnKey.reads";
    static final String APPOINTMENTS = "OwnKey.appointments";

    @Id
    @Column(name = "client_id")
    private UUID client;

    @Column(name = "start_until")
    private @Nullable Instant startUntil;

    @Column(name = "in_use")
    private boolean used;

    private boolean locked;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected OwnKey() {}

    OwnCodeStanding standing(Instant now) {
        Instant until = startUntil;
        OwnCodeStanding.State state = locked
                ? OwnCodeStanding.State.LOCKED
                : used
                        ? OwnCodeStanding.State.IN_USE
                        : until != null && until.isAfter(now)
                                ? OwnCodeStanding.State.HANDED_OUT
                                : OwnCodeStanding.State.NONE;
        return new OwnCodeStanding(state, state == OwnCodeStanding.State.HANDED_OUT ? until : changedAt);
    }
}
