package org.halfpastfour.feed;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.halfpastfour.shared.TimeRange;

/**
 * The zone of the house as calendars define it, from the rules that Java brings: the change of offset before some time, and
 * those within it. In Shanghai that is the last one, of 15 September 1991.
 */
final class ZoneDefinition {

    private ZoneDefinition() {}

    static VTimeZone of(ZoneId zone, TimeRange within) {
        VTimeZone definition = new VTimeZone();
        definition.add(new TzId(zone.getId()));
        observances(zone, within).forEach(observance -> definition.add(observance));
        return definition;
    }

    private static List<Observance> observances(ZoneId zone, TimeRange within) {
        ZoneRules rules = zone.getRules();
        List<Observance> all = new ArrayList<>();
        ZoneOffsetTransition before = rules.previousTransition(within.start());
        all.add(before == null ? always(rules.getOffset(within.start())) : since(zone, before));
        ZoneOffsetTransition next = rules.nextTransition(within.start());
        while (next != null && next.getInstant().isBefore(within.end())) {
            all.add(since(zone, next));
            next = rules.nextTransition(next.getInstant());
        }
        return all;
    }

    private static Observance always(ZoneOffset offset) {
        return filled(new Standard(), LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset);
    }

    /** It begins at the time that the clocks showed before they were changed. */
    private static Observance since(ZoneId zone, ZoneOffsetTransition change) {
        Instant then = change.getInstant();
        Observance observance = zone.getRules().isDaylightSavings(then) ? new Daylight() : new Standard();
        filled(observance, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
        observance.add(new TzName(name(zone, then)));
        return observance;
    }

    private static Observance filled(Observance observance, LocalDateTime since, ZoneOffset from, ZoneOffset to) {
        observance.add(new DtStart<>(since));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        return observance;
    }

    private static String name(ZoneId zone, Instant then) {
        boolean daylight = zone.getRules().isDaylightSavings(then);
        return java.util.TimeZone.getTimeZone(zone).getDisplayName(daylight, java.util.TimeZone.SHORT, Locale.ENGLISH);
    }
}
