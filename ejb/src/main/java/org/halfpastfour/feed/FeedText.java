package org.halfpastfour.feed;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.halfpastfour.shared.TimeRange;

/** A calendar as RFC 5545 writes it, with hints of how often to look again. */
final class FeedText {

    private static final String PRODUCT = "-//Half Past Four//Calendar 1//ZH";
    private static final String EVERY_HOUR = "PT1H";

    private FeedText() {}

    static String of(Agenda agenda, Map<UUID, EntryRevision> revisions, ZoneId zone) {
        Calendar calendar = begun();
        String name = PlainWords.of(agenda.name());
        calendar.add(new Name(name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", zone.getId()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), EVERY_HOUR));
        calendar.add(new XProperty("X-PUBLISHED-TTL", EVERY_HOUR));
        calendar.add(ZoneDefinition.of(zone, span(agenda.entries())));
        agenda.entries().forEach(entry -> {
            EntryRevision revision = Objects.requireNonNull(revisions.get(entry.id()));
            calendar.add(EventText.of(entry, revision.sequence(), revision.changedAt(), zone));
        });
        return OctetFolding.fold(calendar.toString());
    }

    /** What every calendar begins with. */
    static Calendar begun() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        return calendar;
    }

    /** Of a calendar without entries any time will do. */
    private static TimeRange span(Collection<FeedEntry> entries) {
        Instant any = Instant.parse("2026-01-01T00:00:00Z");
        Instant start = entries.stream()
                .map(entry -> entry.during().start())
                .min(Comparator.naturalOrder())
                .orElse(any);
        Instant end = entries.stream()
                .map(entry -> entry.during().end())
                .max(Comparator.naturalOrder())
                .orElse(any.plusSeconds(1));
        return new TimeRange(start, end);
    }
}
