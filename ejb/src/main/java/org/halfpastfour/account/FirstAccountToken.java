package org.halfpastfour.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one-time link that the launcher prints for a first account; kept is the SHA-256 of its token in hex. The database uses
 * it up for who has the token itself.
 */
@Entity
@Table(schema = "account", name = "first_account_token")
@NamedNativeQuery(
        name = FirstAccountToken.USE,
        query = "SELECT account.use_first_link(:link, 'PROGRAMME', :account, :now)",
        resultClass = Boolean.class)
@NamedNativeQuery(
        name = FirstAccountToken.SUPERVISE,
        query = "SELECT account.supervise_first(:link, :account, :district, :since, :now)",
        resultClass = Boolean.class)
class FirstAccountToken {

    static final String USE = "FirstAccountToken.use";
    static final String SUPERVISE = "FirstAccountToken.supervise";

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RoleSide side = RoleSide.PROGRAMME;

    @Column(name = "account_id")
    private @Nullable UUID account;

    protected FirstAccountToken() {}

    boolean isOpen() {
        return usedAt == null;
    }

    FirstAccount first() {
        return side == RoleSide.CASE ? FirstAccount.CASE_SIDE : FirstAccount.CITY_OFFICE;
    }
}
