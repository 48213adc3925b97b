package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.engagement.EngagementInputs.ConsentedDays;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "casework", name = "attendance_consent")
@NamedQuery(name = AttendanceConsent.OF_CLIENTS, query = """
                select c from AttendanceConsent c where function(includes as Boolean, :clients, c.client) and c.withdrawnAt is null order by c.from""")
class AttendanceConsent {

    static final String OF_CLIENTS = "AttendanceConsent.ofClients";

    static final Comparator<AttendanceConsent> IN_ORDER =
            Comparator.comparing((AttendanceConsent consent) -> consent.from).thenComparing(consent -> consent.id);

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

    /** Of those that were not withdrawn. */
    static Set<AttendanceConsentId> live(List<AttendanceConsent> consents, LocalDate today) {
        return consents.stream()
                .filter(consent -> !consent.isOver(today))
                .map(AttendanceConsent::id)
                .collect(Collectors.toSet());
    }

    boolean isOver(LocalDate today) {
        return to != null && to.isBefore(today);
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** The days on which attendance might be read, if any: from when it was recorded until it was withdrawn. */
    Optional<DateRange> days(ZoneId zone) {
        LocalDate recorded = LocalDate.ofInstant(recordedAt, zone);
        LocalDate first = recorded.isAfter(from) ? recorded : from;
        LocalDate withdrawn = withdrawnAt == null
                ? null
                : LocalDate.ofInstant(withdrawnAt, zone).minusDays(1);
        LocalDate last = withdrawn == null || to != null && to.isBefore(withdrawn) ? to : withdrawn;
        return last != null && last.isBefore(first) ? Optional.empty() : Optional.of(new DateRange(first, last));
    }

    /** The days whose attendance may be read today, if any. */
    Optional<ConsentedDays> reads(LocalDate today) {
        boolean live = withdrawnAt == null && new DateRange(from, to).contains(today);
        return live ? Optional.of(new ConsentedDays(from, to)) : Optional.empty();
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
