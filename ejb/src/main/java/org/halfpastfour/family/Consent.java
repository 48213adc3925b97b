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
import org.jspecify.annotations.Nullable;

/** Never changed but to be withdrawn, or to go with the person to the record that is kept. */
@Entity
@Table(schema = "programme", name = "consent")
@NamedQuery(name = "Consent.ofChildren", query = """
                select c from Consent c
                where function(includes as Boolean, :children, c.child) and c.withdrawnAt is null order by c.from, c.id
                """)
@NamedQuery(
        name = "Consent.ofSigner",
        query = "select c from Consent c where c.signer = :signer and c.withdrawnAt is null order by c.id")
@NamedQuery(name = "Consent.everOfChild", query = "select distinct c.kind from Consent c where c.child = :child")
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

    boolean holds(ConsentKind wanted, LocalDate on) {
        return kind == wanted && !isWithdrawn() && period().contains(on);
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
