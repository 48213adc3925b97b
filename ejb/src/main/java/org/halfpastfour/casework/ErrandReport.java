package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a helper wrote of an errand, as it was sent. */
@Entity
@Immutable
@Table(schema = "casework", name = "errand_report")
@NamedQuery(
        name = ErrandReport.OF_CLIENT,
        query = "select r from ErrandReport r where r.client = :client order by r.sentAt desc, r.id desc")
class ErrandReport {

    static final String OF_CLIENT = "ErrandReport.ofClient";

    @Id
    private UUID id;

    @Column(name = "client_id")
    private UUID client;

    @Column(name = "errand_id")
    private UUID errand;

    @Column(name = "happened_at")
    private Instant at;

    private String place;

    @Column(name = "with_whom")
    private String whom;

    private boolean reached;

    private String seen;

    private String agreed;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected ErrandReport() {}

    UUID errand() {
        return errand;
    }

    /** As the contact that it becomes, once. */
    WriteContact contact(ContactKind kind) {
        return new WriteContact(id, new ClientId(client), kind, at, place, whom, reached, seen, agreed, null);
    }

    ErrandReportView view() {
        return new ErrandReportView(at, place, whom, reached, seen, agreed, sentAt);
    }
}
