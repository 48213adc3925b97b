package org.halfpastfour.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Role;

@Entity
@Table(schema = "account", name = "account")
@NamedQuery(
        name = "Account.withLoginName",
        query = "select a from Account a left join fetch a.grants where a.loginName = :loginName")
@NamedQuery(name = "Account.count", query = "select count(a) from Account a where a.demo = :demo")
@NamedQuery(
        name = "Account.chooseLanguage",
        query = "update Account a set a.language = :language where a.loginName = :loginName")
class Account {

    @Id
    private UUID id;

    @Column(name = "login_name")
    private String loginName;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private AccountState state = AccountState.ACTIVE;

    private String language;

    private boolean demo;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    @OneToMany(mappedBy = "account", fetch = FetchType.LAZY)
    private Set<AccountGrant> grants = new HashSet<>();

    protected Account() {}

    Account(String loginName, String displayName, String passwordHash, Language language, Instant createdAt) {
        this.id = Ids.next();
        this.loginName = loginName;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.language = language.tag();
        this.createdAt = createdAt;
    }

    Account forDemo() {
        demo = true;
        return this;
    }

    AccountId id() {
        return new AccountId(id);
    }

    String loginName() {
        return loginName;
    }

    String displayName() {
        return displayName;
    }

    String passwordHash() {
        return passwordHash;
    }

    Language language() {
        return Language.of(language);
    }

    Instant createdAt() {
        return createdAt;
    }

    AccountState state() {
        return state;
    }

    boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    boolean isDemo() {
        return demo;
    }

    /** Grows whenever something changes that open sessions must notice. */
    int version() {
        return version;
    }

    Stream<AccountGrant> grantsOn(LocalDate day) {
        return grants.stream().filter(grant -> grant.period().contains(day));
    }

    Set<Role> rolesOn(LocalDate day) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        grantsOn(day).map(AccountGrant::role).forEach(roles::add);
        return roles;
    }

    Stream<AccountGrant> grants() {
        return grants.stream();
    }

    void disable() {
        state = AccountState.DISABLED;
    }

    void enable() {
        state = AccountState.ACTIVE;
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }
}
