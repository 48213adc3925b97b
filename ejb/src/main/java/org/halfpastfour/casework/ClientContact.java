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
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A contact as it was written; who corrects it writes another one. The database takes from the transaction who wrote it. */
@Entity
@Immutable
@Table(schema = "casework", name = "client_contact")
@NamedNativeQuery(name = ClientContact.WRITE, query = """
                INSERT INTO casework.client_contact (id, client_id, kind, happened_at, place, with_whom, reached, seen, agreed,
                                                     written_by, written_at, attempt, corrects, errand_id)
                VALUES (:id, :client, :kind, :at, :place, :whom, :reached, :seen, :agreed, casework.asker(), :now, :attempt,
                        cast(:corrects AS uuid), cast(:errand AS uuid))
                ON CONFLICT (written_by, attempt) DO NOTHING""")
@NamedQuery(
        name = ClientContact.OF_CLIENT,
        query =
                "select k from ClientContact k where k.client = :client order by k.at desc, k.writtenAt desc, k.id desc")
@NamedQuery(
        name = ClientContact.OF_ATTEMPT,
        query = "select k from ClientContact k where k.writtenBy = :by and k.attempt = :attempt")
@NamedQuery(name = ClientContact.LAST, query = """
                select new org.halfpastfour.casework.LastContact(k.client, k.kind,
                  max(case when k.reached = true then k.at else null end), max(k.at))
                from ClientContact k where function(includes as Boolean, :clients, k.client)
                  and not exists (select c.id from ClientContact c where c.client = k.client and c.corrects = k.id)
                group by k.client, k.kind""")
@NamedQuery(name = ClientContact.REACHED_OF_CLIENTS, query = """
                select new org.halfpastfour.casework.ReachedContact(k.client, k.kind, k.at)
                from ClientContact k where function(includes as Boolean, :clients, k.client) and k.reached = true
                  and k.at >= :from and k.at < :until and not exists (select c.id from ClientContact c where c.client = k.client and c.corrects = k.id)""")
@NamedQuery(name = ClientContact.REACHED, query = """
                select k.at from ClientContact k where k.client = :client and k.reached = true
                  and not exists (select c.id from ClientContact c where c.client = k.client and c.corrects = k.id)""")
class ClientContact {

    static final String REACHED_OF_CLIENTS = "ClientContact.reachedOfClients";
    static final String REACHED = "ClientContact.reached";
    static final String WRITE = "ClientContact.write";
    static final String OF_CLIENT = "ClientContact.ofClient";
    static final String OF_ATTEMPT = "ClientContact.ofAttempt";
    static final String LAST = "ClientContact.last";

    @Id
    private UUID id;

    @Column(name = "client_id")
    private UUID client;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    @Column(name = "happened_at")
    private Instant at;

    private String place;

    @Column(name = "with_whom")
    private String whom;

    private boolean reached;

    private String seen;

    private String agreed;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    private UUID attempt;

    private @Nullable UUID corrects;

    @Column(name = "errand_id")
    private @Nullable UUID errand;

    protected ClientContact() {}

    ContactId id() {
        return new ContactId(id);
    }

    UUID client() {
        return client;
    }

    ContactKind kind() {
        return kind;
    }

    LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }

    @Nullable
    UUID corrects() {
        return corrects;
    }

    /** On which errand a helper wrote it, if one did. */
    @Nullable
    UUID errand() {
        return errand;
    }

    UUID writtenBy() {
        return writtenBy;
    }

    /** What a form that is sent again says again. The database keeps no less than a millionth of a second. */
    boolean says(WriteContact command) {
        ContactId corrected = command.corrects();
        return client.equals(command.client().value())
                && kind == command.kind()
                && ChronoUnit.MICROS.between(at, command.at()) == 0
                && place.equals(command.place())
                && whom.equals(command.whom())
                && reached == command.reached()
                && seen.equals(command.seen())
                && agreed.equals(command.agreed())
                && Objects.equals(corrects, corrected == null ? null : corrected.value());
    }

    ContactView view(String writer, @Nullable String helper, Set<UUID> corrected) {
        return new ContactView(
                id(),
                kind,
                at,
                place,
                whom,
                reached,
                seen,
                agreed,
                writer,
                helper,
                writtenAt,
                corrects == null ? null : new ContactId(corrects),
                corrected.contains(id));
    }
}
