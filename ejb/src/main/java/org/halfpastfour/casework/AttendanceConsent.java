package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "casework", name = "attendance_consent")
@NamedQuery(name = AttendanceConsent.OF_CLIENTS, query = """
                select c from AttendanceConsent c where function(includes as Boolean, :clients, c.client) and c.withdrawnAt is null order by c.from""")
class AttendanceConsent {

    static final String OF_CLIENTS = "AttendanceConsent.ofClients";
    static final int TEXT_VERSION = 1;

    @Id
    private UUID id;

    @Column(name = "client_id")
    private UUID client;

    @Column(name = "household_id")
    private UUID household;

    private String signer;

    @Column(name = "text_version")
    private int textVersion;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private @Nullable LocalDate to;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected AttendanceConsent() {}

    AttendanceConsent(RecordConsent command, UUID by, Instant now) {
        this.id = Ids.next();
        this.client = command.client().value();
        this.household = command.household();
        this.signer = command.signer();
        this.textVersion = TEXT_VERSION;
        this.from = command.from();
        this.to = command.to();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    AttendanceConsentId id() {
        return new AttendanceConsentId(id);
    }

    UUID client() {
        return client;
    }

    UUID household() {
        return household;
    }

    boolean isOver(LocalDate today) {
        return to != null && to.isBefore(today);
    }

    /** A second withdrawal changes nothing. */
    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    AttendanceConsentView view() {
        return new AttendanceConsentView(id(), signer, from, to);
    }
}
