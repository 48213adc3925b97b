package org.halfpastfour.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Remembers what a feed said of each entry. So a change is noticed whatever made it, and one that the reader may not know
 * of is none.
 */
@ApplicationScoped
class ToldEntryRecords {

    /** Longer than any entry is in sight. */
    private static final Duration KEPT = Duration.ofDays(2L * (Agendas.DAYS_AHEAD + Agendas.DAYS_BACK));

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    Clock clock;

    /** By entry; what is new or says something else is remembered from now on. */
    Map<UUID, EntryRevision> tell(UUID feed, Collection<FeedEntry> entries) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Map<UUID, ToldEntry> before = entities.createNamedQuery(ToldEntry.OF_FEED, ToldEntry.class)
                .setParameter("feed", feed)
                .getResultStream()
                .collect(Collectors.toMap(ToldEntry::entry, Function.identity()));
        Map<UUID, EntryRevision> revisions = new HashMap<>();
        entries.forEach(entry -> revisions.put(entry.id(), revision(before, entry, now)));
        keep(feed, entries.stream().filter(entry -> isFresh(revisions, entry)).toList(), now);
        forget(feed, before.values(), revisions);
        return revisions;
    }

    private static EntryRevision revision(Map<UUID, ToldEntry> before, FeedEntry entry, Instant now) {
        ToldEntry told = before.get(entry.id());
        return told == null ? new EntryRevision(0, now, true) : told.now(entry.said(), now);
    }

    private static boolean isFresh(Map<UUID, EntryRevision> revisions, FeedEntry entry) {
        EntryRevision revision = revisions.get(entry.id());
        return revision != null && revision.fresh();
    }

    private void keep(UUID feed, List<FeedEntry> fresh, Instant now) {
        if (!fresh.isEmpty()) {
            entities.createNamedQuery(ToldEntry.TELL)
                    .setParameter("feed", feed)
                    .setParameter("entries", fresh.stream().map(FeedEntry::id).toArray(UUID[]::new))
                    .setParameter("said", fresh.stream().map(FeedEntry::said).toArray(String[]::new))
                    .setParameter("now", now)
                    .executeUpdate();
        }
    }

    private void forget(UUID feed, Collection<ToldEntry> before, Map<UUID, EntryRevision> now) {
        Instant limit = clock.instant().minus(KEPT);
        UUID[] past = before.stream()
                .filter(told -> told.isOlderThan(limit) && !now.containsKey(told.entry()))
                .map(ToldEntry::entry)
                .toArray(UUID[]::new);
        if (past.length > 0) {
            entities.createNamedQuery(ToldEntry.FORGET)
                    .setParameter("feed", feed)
                    .setParameter("before", limit)
                    .setParameter("entries", past)
                    .executeUpdate();
        }
    }
}
