package org.halfpastfour.feed;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.halfpastfour.shared.TimeRange;

/** One entry as an event of a calendar. */
final class EventText {

    private EventText() {}

    static VEvent of(FeedEntry entry, int sequence, Instant changedAt, ZoneId zone) {
        VEvent event = at(entry.id(), entry.during(), zone);
        event.add(new DtStamp(changedAt));
        event.add(new LastModified(changedAt));
        event.add(new Sequence(sequence));
        event.add(new Summary(PlainWords.of(entry.title())));
        event.add(new Location(PlainWords.of(entry.place())));
        if (!entry.note().isEmpty()) {
            event.add(new Description(PlainWords.of(entry.note())));
        }
        event.add(status(entry.state()));
        event.add(entry.state() == EntryState.CONFIRMED ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT);
        event.add(ImmutableClazz.PRIVATE);
        return event;
    }

    private static VEvent at(UUID id, TimeRange during, ZoneId zone) {
        VEvent event = new VEvent(false);
        event.add(new Uid(id.toString()));
        event.add(new DtStart<>(during.start().atZone(zone)));
        event.add(new DtEnd<>(during.end().atZone(zone)));
        return event;
    }

    private static Status status(EntryState state) {
        return switch (state) {
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }
}
