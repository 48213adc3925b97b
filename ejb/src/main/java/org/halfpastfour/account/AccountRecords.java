package org.halfpastfour.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

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
        return find(id).orElseThrow(() -> new AccountNotFound(id));
    }

    Optional<Account> find(AccountId id) {
        return Optional.ofNullable(entities.find(Account.class, id.value()));
    }

    void add(Account account) {
        entities.persist(account);
        entities.flush();
    }

    AccountGrant add(AccountGrant grant) {
        tellOpenSessions(grant.account());
        entities.persist(grant);
        return grant;
    }

    AccountGrant grant(GrantId id) {
        return Optional.ofNullable(entities.find(AccountGrant.class, id.value()))
                .orElseThrow(() -> new GrantNotFound(id));
    }

    void remove(AccountGrant grant) {
        tellOpenSessions(grant.account());
        entities.remove(grant);
    }

    void chooseLanguage(String loginName, Language language) {
        entities.createNamedQuery("Account.chooseLanguage")
                .setParameter("loginName", loginName)
                .setParameter("language", language.tag())
                .executeUpdate();
    }

    boolean isEmpty() {
        return count(true) + count(false) == 0;
    }

    long count(boolean demo) {
        return entities.createNamedQuery("Account.count", Long.class)
                .setParameter("demo", demo)
                .getSingleResult();
    }

    private void tellOpenSessions(Account account) {
        entities.lock(account, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }
}
