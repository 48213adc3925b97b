package org.halfpastfour.signup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.family.HouseholdId;

/** That a family was reached about what the home called off. */
@Entity
@IdClass(ToldFamily.Key.class)
@Table(schema = "programme", name = "told_family")
@NamedQuery(name = ToldFamily.OF, query = "select t from ToldFamily t where t.session = :session")
@NamedNativeQuery(name = ToldFamily.REACH, query = """
        INSERT INTO programme.told_family (session_id, household_id, reached_at, reached_by)
        VALUES (:session, :household, :now, :by)
        ON CONFLICT (session_id, household_id) DO UPDATE SET reached_at = excluded.reached_at, reached_by = excluded.reached_by""")
@NamedNativeQuery(name = ToldFamily.TAKE_BACK, query = """
        DELETE FROM programme.told_family WHERE session_id = :session AND household_id = :household""")
class ToldFamily {

    static final String OF = "ToldFamily.of";
    static final String REACH = "ToldFamily.reach";
    static final String TAKE_BACK = "ToldFamily.takeBack";

    @Id
    @Column(name = "session_id")
    private UUID session;

    @Id
    @Column(name = "household_id")
    private UUID household;

    @Column(name = "reached_at")
    private Instant at;

    @Column(name = "reached_by")
    private UUID by;

    protected ToldFamily() {}

    record Key(UUID session, UUID household) implements Serializable {}

    HouseholdId household() {
        return new HouseholdId(household);
    }

    /** What ended later has still to be told. */
    boolean covers(Instant ended) {
        return !at.isBefore(ended);
    }

    Instant at() {
        return at;
    }

    AccountId by() {
        return AccountId.of(by);
    }
}
