package org.halfpastfour.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Two records that may be one person, and what the staff said about it. What was said once is not asked again. */
@Entity
@Table(schema = "programme", name = "likeness")
@NamedNativeQuery(name = "Likeness.oneEntryAtATime", query = "select 1 from pg_advisory_xact_lock(320320320)")
@NamedQuery(
        name = "Likeness.around",
        query = "select l from Likeness l where l.newer = :person or l.known = :person order by l.id")
@NamedQuery(name = "Likeness.openAt", query = """
                select l from Likeness l where l.state = org.halfpastfour.family.LikenessState.OPEN and exists (
                    select 1 from HouseholdMember m join Household h on h.id = m.household
                    where h.home = :home and (m.person = l.newer or m.person = l.known)
                      and m.from <= :day and (m.to is null or m.to >= :day))
                order by l.id
                """)
class Likeness {

    @Id
    private UUID id;

    @Column(name = "newer_id")
    private UUID newer;

    @Column(name = "known_id")
    private UUID known;

    @Enumerated(EnumType.STRING)
    private LikenessState state;

    @Column(name = "found_by")
    private UUID foundBy;

    @Column(name = "found_at")
    private Instant foundAt;

    private @Nullable String difference;

    @Column(name = "settled_by")
    private @Nullable UUID settledBy;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Version
    private int version;

    protected Likeness() {}

    Likeness(UUID newer, UUID known, Recorded found) {
        this.id = Ids.next();
        this.newer = newer;
        this.known = known;
        this.state = LikenessState.OPEN;
        this.foundBy = found.account();
        this.foundAt = found.at();
    }

    UUID id() {
        return id;
    }

    UUID newer() {
        return newer;
    }

    UUID known() {
        return known;
    }

    Instant foundAt() {
        return foundAt;
    }

    boolean isOpen() {
        return state == LikenessState.OPEN;
    }

    boolean isOf(UUID one, UUID other) {
        return newer.equals(one) && known.equals(other) || newer.equals(other) && known.equals(one);
    }

    void joined(Recorded by) {
        settle(LikenessState.JOINED, null, by);
    }

    void different(String words, Recorded by) {
        settle(LikenessState.DIFFERENT, words, by);
    }

    /** The join was undone: the question is open again. */
    void reopen() {
        state = LikenessState.OPEN;
        difference = null;
        settledBy = null;
        settledAt = null;
    }

    private void settle(LikenessState as, @Nullable String words, Recorded by) {
        state = as;
        difference = words;
        settledBy = by.account();
        settledAt = by.at();
    }
}
