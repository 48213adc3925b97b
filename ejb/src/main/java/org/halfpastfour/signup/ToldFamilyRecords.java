package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionId;

/** Keeps which families were reached. */
@ApplicationScoped
class ToldFamilyRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    /** Read anew: a tick is written past what was read before. */
    Map<HouseholdId, ToldFamily> of(SessionId session) {
        return entities.createNamedQuery(ToldFamily.OF, ToldFamily.class)
                .setParameter("session", session.value())
                .getResultStream()
                .peek(entities::detach)
                .collect(Collectors.toMap(ToldFamily::household, Function.identity()));
    }

    void reach(SessionId session, HouseholdId household, AccountId by, Instant now) {
        about(ToldFamily.REACH, session, household)
                .setParameter("now", now)
                .setParameter("by", by.value())
                .executeUpdate();
    }

    void takeBack(SessionId session, HouseholdId household) {
        about(ToldFamily.TAKE_BACK, session, household).executeUpdate();
    }

    private Query about(String query, SessionId session, HouseholdId household) {
        return entities.createNamedQuery(query)
                .setParameter("session", session.value())
                .setParameter("household", household.value());
    }
}
