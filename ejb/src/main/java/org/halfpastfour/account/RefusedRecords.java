package org.halfpastfour.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The refused sign-ins of the last days, as the database keeps them, the latest first. */
@ApplicationScoped
class RefusedRecords {

    static final Duration TOLD = Duration.ofDays(7);
    private static final int MOST = 1000;

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Under the names of accounts that do not work on cases. */
    List<RefusedFrom> ofOpenSide() {
        return found(ask(SignInLogEntry.REFUSED_OPEN));
    }

    /** Under names that no account has, and under those of accounts that work on cases: nobody can tell them apart. */
    List<RefusedFrom> ofOtherNames() {
        return found(ask(SignInLogEntry.REFUSED_OTHERS));
    }

    List<RefusedFrom> of(Collection<AccountId> accounts) {
        return found(ask(SignInLogEntry.REFUSED_OF)
                .setParameter(
                        "accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new)));
    }

    private TypedQuery<RefusedFrom> ask(String query) {
        return entities.createNamedQuery(query, RefusedFrom.class)
                .setParameter("since", clock.instant().minus(TOLD));
    }

    private static List<RefusedFrom> found(TypedQuery<RefusedFrom> query) {
        return query.setMaxResults(MOST).getResultList();
    }
}
