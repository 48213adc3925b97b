package org.halfpastfour.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The open browsers, as the database keeps them. */
@ApplicationScoped
class OpenBrowserRecords {

    @PersistenceContext(unitName = "hpf")
    private EntityManager entities;

    /** One sign-in of an account at a time, so that two at once do not both count the others only. */
    void add(OpenBrowser browser, AccountId account, int most) {
        var unused = entities.find(Account.class, account.value(), LockModeType.PESSIMISTIC_WRITE);
        entities.persist(browser);
        entities.flush();
        entities.createNamedQuery(OpenBrowser.KEEP_LATEST)
                .setParameter("account", account.value())
                .setParameter("most", most)
                .executeUpdate();
    }

    List<OpenBrowser> of(AccountId account, Instant since) {
        return entities.createNamedQuery(OpenBrowser.OF_ACCOUNT, OpenBrowser.class)
                .setParameter("account", account.value())
                .setParameter("since", since)
                .getResultList();
    }

    void end(UUID id, AccountId account) {
        entities.createNamedQuery(OpenBrowser.END)
                .setParameter("id", id)
                .setParameter("account", account.value())
                .executeUpdate();
    }
}
