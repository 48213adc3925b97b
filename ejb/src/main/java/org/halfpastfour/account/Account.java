package org.halfpastfour.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.NameKey;
import org.halfpastfour.shared.NameReading;
import org.halfpastfour.shared.Role;

@Entity
@Table(schema = "account", name = "account")
@NamedQuery(
        name = "Account.withLoginName",
        query = "select a from Account a left join fetch a.grants where a.loginName = :loginName")
@NamedQuery(
        name = Account.DEMO_NAMES,
        query = "select a.loginName from Account a where a.demo and a.state = ACTIVE and a.loginName in "
                + "('parent', 'staff', 'volunteer', 'caseworker', 'supervisor', 'city')")
@NamedQuery(
        name = Account.FIND,
        query =
                "select a from Account a where (a.loginName like :pattern escape '!' or lower(a.displayName) like :pattern escape '!'"
                        + " or a.nameKey like :key escape '!' or concat(' ', a.initials) like :word escape '!')"
                        + " and a.loginName > :after order by a.loginName")
@NamedQuery(
        name = Account.FIND_BY_ROLE,
        query =
                "select a from Account a where (a.loginName like :pattern escape '!' or lower(a.displayName) like :pattern escape '!'"
                        + " or a.nameKey like :key escape '!' or concat(' ', a.initials) like :word escape '!')"
                        + " and a.loginName > :after and exists (select 1 from AccountGrant g where g.account = a and g.role = :role)"
                        + " order by a.loginName")
@NamedQuery(
        name = Account.WITH_GRANTS,
        query =
                "select distinct a from Account a left join fetch a.grants where function(includes as Boolean, :ids, a.id) order by a.loginName")
@NamedQuery(name = "Account.count", query = "select count(a) from Account a where a.demo = :demo")
@NamedNativeQuery(name = Account.RENAME, query = """
                UPDATE account.account SET display_name = :name, name_key = :key, initials = :initials, reading = :reading
                WHERE id = :id AND display_name <> :name AND NOT case_side""")
@NamedNativeQuery(
        name = Account.REGISTERED_NAME,
        query = "SELECT programme.registered_name(:id)",
        resultClass = String.class)
@NamedQuery(
        name = "Account.chooseLanguage",
        query = "update Account a set a.language = :language where a.loginName = :loginName")
class Account {

    static final String FIND = "Account.find";
    static final String FIND_BY_ROLE = "Account.findByRole";
    static final String WITH_GRANTS = "Account.withGrants";
    static final String RENAME = "Account.rename";
    static final String REGISTERED_NAME = "Account.registeredName";
    static final String DEMO_NAMES = "Account.demoNames";

    // The name is written by statements alone: it follows the person's (V453), and nothing read before writes it back.

    /** A hash that no password has. */
    static final String NO_PASSWORD = "none";

    @Id
    private UUID id;

    @Column(name = "login_name", updatable = false)
    private String loginName;

    @Column(name = "display_name", updatable = false)
    private String displayName;

    @Column(name = "name_key", updatable = false)
    private String nameKey;

    @Column(updatable = false)
    private String initials;

    @Column(updatable = false)
    private String reading;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_due")
    private boolean passwordDue;

    @Enumerated(EnumType.STRING)
    private AccountState state = AccountState.ACTIVE;

    private String language;

    @Column(updatable = false)
    private boolean demo;

    /** Written by the database alone, with the first grant of the case side, and for good. */
    @Column(name = "case_side", insertable = false, updatable = false)
    private boolean caseSide;

    @Column(name = "created_at", updatable = false)
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
        this.nameKey = NameKey.of(displayName).value();
        this.initials = NameReading.of(displayName).searchKeys();
        this.reading = NameReading.of(displayName).sortKey();
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

    /** An account of both sides, from before they were kept apart, opens no case until that is settled. */
    Stream<AccountGrant> grantsOn(LocalDate day) {
        boolean worksForHomes = heldOn(day, RoleSide.PROGRAMME);
        return grants.stream()
                .filter(grant -> grant.period().contains(day))
                .filter(grant -> grant.side() != RoleSide.CASE || !worksForHomes);
    }

    /** Whether it works on cases, or ever did. */
    boolean isOfCaseSide() {
        return caseSide;
    }

    /** The districts whose cases it opens, on a day or later. */
    Set<String> caseDistrictsSince(LocalDate day) {
        return grants.stream()
                .filter(grant -> grant.side() == RoleSide.CASE && grant.period().overlaps(DateRange.since(day)))
                .flatMap(grant -> Stream.ofNullable(grant.district()))
                .collect(Collectors.toSet());
    }

    /** Whether the account stands on both sides on a day or later. */
    boolean isMixedSince(LocalDate day) {
        DateRange since = DateRange.since(day);
        return grants.stream()
                .filter(grant -> grant.side() == RoleSide.CASE)
                .flatMap(grant -> grant.period().intersection(since).stream())
                .anyMatch(days -> grants.stream()
                        .filter(grant -> grant.side() == RoleSide.PROGRAMME)
                        .anyMatch(grant -> grant.period().overlaps(days)));
    }

    private boolean heldOn(LocalDate day, RoleSide side) {
        return grants.stream()
                .anyMatch(grant -> grant.side() == side && grant.period().contains(day));
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

    /** Somebody else set the password, who may know it: until its owner has changed it, it opens nothing. */
    boolean isPasswordDue() {
        return passwordDue;
    }

    /** By its owner. */
    void changePassword(String hash) {
        passwordHash = hash;
        passwordDue = false;
    }

    /** By somebody else. The demo's password is everybody's. */
    void setPassword(String hash) {
        passwordHash = hash;
        passwordDue = !demo;
    }
}
