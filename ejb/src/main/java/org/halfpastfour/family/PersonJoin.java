package org.halfpastfour.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One record went into another one of the same person; what it changed stands in its {@link JoinStep}s. */
@Entity
@Table(schema = "programme", name = "person_join")
@NamedQuery(name = "PersonJoin.at", query = """
                select j from PersonJoin j where j.undoneAt is null and exists (
                    select 1 from HouseholdMember m join Household h on h.id = m.household
                    where h.home = :home and (m.person = j.kept or m.person = j.gone))
                order by j.joinedAt desc, j.id
                """)
class PersonJoin {

    @Id
    private UUID id;

    @Column(name = "likeness_id")
    private UUID likeness;

    @Column(name = "gone_id")
    private UUID gone;

    @Column(name = "kept_id")
    private UUID kept;

    @Column(name = "held_since")
    private @Nullable Instant heldSince;

    @Column(name = "joined_by")
    private UUID joinedBy;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Column(name = "undone_by")
    private @Nullable UUID undoneBy;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Version
    private int version;

    protected PersonJoin() {}

    PersonJoin(Likeness likeness, Person gone, Person kept, Recorded by) {
        this.id = Ids.next();
        this.likeness = likeness.id();
        this.gone = gone.id();
        this.kept = kept.id();
        this.heldSince = gone.heldSince();
        this.joinedBy = by.account();
        this.joinedAt = by.at();
    }

    JoinId id() {
        return JoinId.of(id);
    }

    UUID likeness() {
        return likeness;
    }

    UUID gone() {
        return gone;
    }

    UUID kept() {
        return kept;
    }

    @Nullable
    Instant heldSince() {
        return heldSince;
    }

    Instant joinedAt() {
        return joinedAt;
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    void undo(Recorded by) {
        undoneBy = by.account();
        undoneAt = by.at();
    }
}
