package org.halfpastfour.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The one-time link that the launcher prints while no account exists; kept is the SHA-256 of its token in hex. */
@Entity
@Table(schema = "account", name = "first_account_token")
@NamedQuery(
        name = FirstAccountToken.USE,
        query = "update FirstAccountToken t set t.usedAt = :now where t.tokenHash = :hash and t.usedAt is null")
class FirstAccountToken {

    static final String USE = "FirstAccountToken.use";

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    protected FirstAccountToken() {}

    boolean isOpen() {
        return usedAt == null;
    }
}
