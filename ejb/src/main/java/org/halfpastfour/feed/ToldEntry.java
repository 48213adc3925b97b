package org.halfpastfour.feed;

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
import org.hibernate.annotations.Immutable;

/** What a feed said last of an entry, as a fingerprint, and how often it has said something else before. */
@Entity
@Immutable
@IdClass(ToldEntry.Key.class)
@Table(schema = "programme", name = "told_entry")
@NamedQuery(name = ToldEntry.OF_FEED, query = "select t from ToldEntry t where t.feed = :feed")
@NamedQuery(
        name = ToldEntry.FORGET,
        query = "delete from ToldEntry t where t.feed = :feed and t.changedAt < :before"
                + " and function(includes as Boolean, :entries, t.entry)")
@NamedNativeQuery(name = ToldEntry.TELL, query = """
        INSERT INTO programme.told_entry AS t (feed_id, entry_id, said, sequence, changed_at)
        SELECT :feed, e.id, e.said, 0, :now FROM unnest(:entries, :said) AS e (id, said) ORDER BY e.id
        ON CONFLICT (feed_id, entry_id) DO UPDATE
            SET said = excluded.said, sequence = t.sequence + 1, changed_at = excluded.changed_at
            WHERE t.said <> excluded.said""")
class ToldEntry {

    static final String OF_FEED = "ToldEntry.ofFeed";
    static final String FORGET = "ToldEntry.forget";
    static final String TELL = "ToldEntry.tell";

    @Id
    @Column(name = "feed_id")
    private UUID feed;

    @Id
    @Column(name = "entry_id")
    private UUID entry;

    private String said;

    private int sequence;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected ToldEntry() {}

    UUID entry() {
        return entry;
    }

    boolean isOlderThan(Instant moment) {
        return changedAt.isBefore(moment);
    }

    /** The same entry as it is now: one change further when it says something else. */
    EntryRevision now(String says, Instant now) {
        return said.equals(says)
                ? new EntryRevision(sequence, changedAt, false)
                : new EntryRevision(sequence + 1, now, true);
    }

    record Key(UUID feed, UUID entry) implements Serializable {}
}
