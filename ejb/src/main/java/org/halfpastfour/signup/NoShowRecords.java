package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Text;

/** Keeps appeals, and finds places that were left empty. */
@ApplicationScoped
class NoShowRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    /** What a household left empty without a word in sessions that ended since then, in order of time; priority places are left out. */
    List<NoShow> of(HouseholdId household, Instant since) {
        List<Object[]> rows = entities.createNamedQuery(NoShowAppeal.MISSED, Object[].class)
                .setParameter("household", household.value())
                .setParameter("since", since)
                .getResultList();
        Map<SessionId, NoShowAppeal> appeals = rows.isEmpty() ? Map.of() : appealsOf(household);
        return rows.stream().map(row -> missed(row, appeals)).toList();
    }

    private Map<SessionId, NoShowAppeal> appealsOf(HouseholdId household) {
        return entities.createNamedQuery(NoShowAppeal.OF, NoShowAppeal.class)
                .setParameter("household", household.value())
                .getResultStream()
                .collect(Collectors.toMap(NoShowAppeal::session, Function.identity()));
    }

    private static NoShow missed(Object[] row, Map<SessionId, NoShowAppeal> appeals) {
        SessionId session = new SessionId((UUID) row[0]);
        return new NoShow(session, (UUID) row[1], appeals.get(session));
    }

    /** Answers whether it was the first one about the session. */
    boolean add(AppealNoShow appeal, AccountId by, Instant now) {
        return entities.createNamedQuery(NoShowAppeal.ADD)
                        .setParameter("id", Ids.next())
                        .setParameter("household", appeal.household().value())
                        .setParameter("session", appeal.session().value())
                        .setParameter("words", Text.lines(appeal.words()))
                        .setParameter("by", by.value())
                        .setParameter("at", now)
                        .executeUpdate()
                > 0;
    }

    Optional<NoShowAppeal> locked(NoShowAppealId id) {
        return Optional.ofNullable(entities.find(NoShowAppeal.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Of families of this home, the oldest first. */
    List<NoShowAppeal> open(HomeId home) {
        return entities.createNamedQuery(NoShowAppeal.OPEN, NoShowAppeal.class)
                .setParameter("home", home.value())
                .getResultList();
    }

    /** Households that stand behind, or stood and wait there still. */
    List<HouseholdId> behind() {
        return entities.createNamedQuery(NoShowAppeal.DUE, Object[].class)
                .getResultStream()
                .map(row -> new HouseholdId((UUID) row[0]))
                .toList();
    }

    /** The sessions in which a household waits behind everybody. */
    List<SessionId> waitsBehind(HouseholdId household) {
        return entities.createNamedQuery(NoShowAppeal.BEHIND, Object[].class)
                .setParameter("household", household.value())
                .getResultStream()
                .map(row -> new SessionId((UUID) row[1]))
                .distinct()
                .toList();
    }

    /** To where it asked among everybody; for who has locked the session. */
    void raise(HouseholdId household, SessionId session) {
        entities.createNamedQuery(NoShowAppeal.RAISE)
                .setParameter("household", household.value())
                .setParameter("session", session.value())
                .executeUpdate();
    }
}
