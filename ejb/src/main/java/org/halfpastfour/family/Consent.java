package org.halfpastfour.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** What a guardian signed, or said no to; never changed but to be withdrawn, or to go with the person to the record that is kept. */
@Entity
@Table(schema = "programme", name = "consent")
@NamedQuery(name = "Consent.ofChildren", query = """
                select c from Consent c
                where function(includes as Boolean, :children, c.child) order by c.from, c.id
                """)
@NamedQuery(name = "Consent.ofSigner", query = "select c from Consent c where c.signer = :signer order by c.id")
@NamedQuery(
        name = "Consent.everOfChild",
        query = "select distinct c.kind from Consent c where c.child = :child and not c.refused")
class Consent {

    @Id
    private UUID id;

    @Column(name = "child_id")
    private UUID child;

    @Column(name = "adult_id")
    private UUID signer;

    @Enumerated(EnumType.STRING)
    private ConsentKind kind;

    @Column(name = "text_version")
    private int textVersion;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private @Nullable LocalDate to;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    private boolean refused;

    /** From when on a newer text asks who signed this one again. */
    @Formula("(select min(t.counts_from) from programme.consent_text t"
            + " where t.kind = kind and t.version > text_version and t.old_until is not null)")
    private @Nullable LocalDate againFrom;

    /** The last day on which it counts because of that. */
    @Formula("(select min(t.old_until) from programme.consent_text t where t.kind = kind and t.version > text_version)")
    private @Nullable LocalDate lapses;

    protected Consent() {}

    Consent(UUID child, UUID signer, ConsentKind kind, int textVersion, DateRange period, Instant signedAt) {
        this.id = Ids.next();
        this.child = child;
        this.signer = signer;
        this.kind = kind;
        this.textVersion = textVersion;
        this.from = period.from();
        this.to = period.to();
        this.signedAt = signedAt;
    }

    /** A no from the start, to what is asked by this text. */
    static Consent refusal(UUID child, UUID signer, ConsentKind kind, int textVersion, LocalDate from, Instant at) {
        var refusal = new Consent(child, signer, kind, textVersion, DateRange.since(from), at);
        refusal.refused = true;
        refusal.withdrawnAt = at;
        return refusal;
    }

    ConsentId id() {
        return ConsentId.of(id);
    }

    UUID child() {
        return child;
    }

    UUID signer() {
        return signer;
    }

    ConsentKind kind() {
        return kind;
    }

    int textVersion() {
        return textVersion;
    }

    DateRange period() {
        return new DateRange(from, to);
    }

    Instant signedAt() {
        return signedAt;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    @Nullable
    Instant withdrawnAt() {
        return withdrawnAt;
    }

    boolean isRefusal() {
        return refused;
    }

    /** When the signer said the last word about it. */
    Instant saidAt() {
        return withdrawnAt == null ? signedAt : withdrawnAt;
    }

    /** Whether its text has changed so much that it is to be signed anew. */
    boolean isAskedAgain(LocalDate on) {
        return againFrom != null && !againFrom.isAfter(on);
    }

    @Nullable
    LocalDate lapses() {
        return lapses;
    }

    boolean hasLapsed(LocalDate on) {
        return lapses != null && lapses.isBefore(on);
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    /** Holds for another record of the child, or of the signer. */
    void goTo(UUID newChild, UUID newSigner) {
        child = newChild;
        signer = newSigner;
    }

    void holdAgain() {
        withdrawnAt = null;
    }
}
