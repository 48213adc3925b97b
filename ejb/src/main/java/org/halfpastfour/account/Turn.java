package org.halfpastfour.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Who does one of the house's own works, and until when nobody else may. */
@Entity
@Table(schema = "account", name = "turn")
@NamedNativeQuery(name = Turn.TAKE, query = """
                INSERT INTO account.turn AS t (work, holder, until) VALUES (:work, :holder, :until)
                ON CONFLICT (work) DO UPDATE SET holder = excluded.holder, until = excluded.until
                WHERE t.until <= :now OR t.holder = excluded.holder""")
@NamedQuery(name = Turn.GIVE_BACK, query = "delete from Turn t where t.work = :work and t.holder = :holder")
class Turn {

    static final String TAKE = "Turn.take";
    static final String GIVE_BACK = "Turn.giveBack";

    @Id
    private String work;

    private UUID holder;

    private Instant until;

    protected Turn() {}
}
