package org.halfpastfour.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.shared.NameKey;
import org.halfpastfour.shared.NameReading;
import org.halfpastfour.shared.Role;
import org.jspecify.annotations.Nullable;

/** The accounts and their grants, as the database keeps them. */
@ApplicationScoped
class AccountRecords {

    @PersistenceContext(unitName = "hpf")
    private EntityManager entities;

    AccountRecords() {}

    AccountRecords(EntityManager entities) {
        this.entities = entities;
    }

    /** With its grants, in one query. */
    Optional<Account> withLoginName(String loginName) {
        return entities.createNamedQuery("Account.withLoginName", Account.class)
                .setParameter("loginName", loginName)
                .getResultStream()
                .findFirst();
    }

    Account get(AccountId id) {
        return find(id).orElseThrow(() -> AccountError.ACCOUNT_NOT_FOUND.told(id));
    }

    /** One at a time works on this account until the transaction ends. */
    Account locked(AccountId id) {
        return Optional.ofNullable(entities.find(Account.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> AccountError.ACCOUNT_NOT_FOUND.told(id));
    }

    Optional<Account> find(AccountId id) {
        return Optional.ofNullable(entities.find(Account.class, id.value()));
    }

    void add(Account account) {
        if (withLoginName(account.loginName()).isPresent()) {
            throw AccountError.LOGIN_NAME_TAKEN.told(account.loginName());
        }
        entities.persist(account);
        AccountConstraints.KNOWN.on(account.loginName(), entities::flush);
    }

    AccountGrant add(AccountGrant grant) {
        entities.persist(grant);
        writeGrants();
        return grant;
    }

    /** What the database refuses of grants is told as the fact that it is. */
    void writeGrants() {
        AccountConstraints.KNOWN.on(entities::flush);
    }

    /** As they stand in this moment of the transaction. */
    List<AccountGrant> grantsOf(Account account) {
        return entities.createNamedQuery(AccountGrant.OF_ACCOUNT, AccountGrant.class)
                .setParameter("account", account)
                .getResultList();
    }

    AccountGrant grant(GrantId id) {
        return Optional.ofNullable(entities.find(AccountGrant.class, id.value()))
                .orElseThrow(() -> AccountError.GRANT_NOT_FOUND.told(id));
    }

    void remove(AccountGrant grant) {
        entities.remove(grant);
    }

    void chooseLanguage(String loginName, Language language) {
        entities.createNamedQuery("Account.chooseLanguage")
                .setParameter("loginName", loginName)
                .setParameter("language", language.tag())
                .executeUpdate();
    }

    /** Whether it had another name. */
    boolean rename(AccountId id, String name) {
        NameReading reading = NameReading.of(name);
        return entities.createNamedQuery(Account.RENAME)
                        .setParameter("id", id.value())
                        .setParameter("name", name)
                        .setParameter("key", NameKey.of(name).value())
                        .setParameter("initials", reading.searchKeys())
                        .setParameter("reading", reading.sortKey())
                        .executeUpdate()
                == 1;
    }

    /** As a family has registered the person who signs in with it, if one has. */
    Optional<String> registeredName(AccountId id) {
        return entities.createNamedQuery(Account.REGISTERED_NAME, String.class)
                .setParameter("id", id.value())
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** In the order of login names, without their grants. */
    List<Account> find(FindAccounts wanted) {
        String after = wanted.page().after();
        var query = wanted.role() == null
                ? entities.createNamedQuery(Account.FIND, Account.class)
                : entities.createNamedQuery(Account.FIND_BY_ROLE, Account.class).setParameter("role", wanted.role());
        return query.setParameter("pattern", wanted.name().text())
                .setParameter("key", wanted.name().key())
                .setParameter("word", wanted.name().word())
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(wanted.page().limit() + 1)
                .getResultList();
    }

    List<Account> withGrants(Collection<AccountId> ids) {
        return entities.createNamedQuery(Account.WITH_GRANTS, Account.class)
                .setParameter("ids", ids.stream().map(AccountId::value).toArray(UUID[]::new))
                .getResultList();
    }

    /** Who holds a role in a district on a day; each account with these grants only. */
    List<AccountId> parentsOf(UUID household, LocalDate day) {
        return entities.createNamedQuery(AccountGrant.PARENTS_OF, Account.class)
                .setParameter("household", household)
                .setParameter("day", day)
                .getResultStream()
                .map(Account::id)
                .toList();
    }

    List<Account> holding(Role role, String district, LocalDate day) {
        return entities.createNamedQuery(AccountGrant.HOLDING, Account.class)
                .setParameter("role", role)
                .setParameter("district", district)
                .setParameter("day", day)
                .getResultList();
    }

    /** The staff and the volunteers of a home on a day. */
    List<Account> workingAt(UUID home, LocalDate day) {
        return entities.createNamedQuery(AccountGrant.WORKING_AT, Account.class)
                .setParameter("home", home)
                .setParameter("day", day)
                .getResultList();
    }

    /** Who works on cases of these districts, or supervises them, on a day or later; each account with all its grants. */
    List<Account> onCasesOf(Set<String> districts, LocalDate day) {
        return districts.isEmpty()
                ? List.of()
                : entities.createNamedQuery(AccountGrant.ON_CASES, Account.class)
                        .setParameter("districts", districts.toArray(String[]::new))
                        .setParameter("day", day)
                        .getResultList();
    }

    /** What was done to an account, the latest first. */
    List<AuditLine> changesOf(AccountId id, int limit) {
        return entities.createNamedQuery(AuditEntry.OF_SUBJECT, AuditLine.class)
                .setParameter("subject", id.value())
                .setMaxResults(limit)
                .getResultList();
    }

    boolean isWithoutCityOffice() {
        return isNobody(AccountGrant.OF_CITY_OFFICE, null);
    }

    boolean isWithoutSupervisor(LocalDate day) {
        return isNobody(AccountGrant.OF_SUPERVISORS, day);
    }

    private boolean isNobody(String query, @Nullable LocalDate day) {
        var count = entities.createNamedQuery(query, Long.class);
        return (day == null ? count : count.setParameter("day", day)).getSingleResult() == 0;
    }

    boolean isEmpty() {
        return count(true) + count(false) == 0;
    }

    long count(boolean demo) {
        return entities.createNamedQuery("Account.count", Long.class)
                .setParameter("demo", demo)
                .getSingleResult();
    }
}
