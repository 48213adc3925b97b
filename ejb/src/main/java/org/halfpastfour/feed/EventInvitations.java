package org.halfpastfour.feed;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import org.halfpastfour.account.Language;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionView;

/**
 * Invitations to family events as mail carries them (iTIP, RFC 5546): for one adult each, with the same neutral words and
 * the same id as in the calendar of the family. A change is the same request with a higher sequence.
 */
public final class EventInvitations {

    private EventInvitations() {}

    /** Whether adults are invited to what is of this kind. A class of every day would fill their mail, and a meeting of one family is nobody's business here. */
    public static boolean goOutFor(SessionKind kind) {
        return kind == SessionKind.PARENT_CHILD_EVENT;
    }

    /** As a calendar shows it. */
    public static String title(SessionView session, Language language) {
        return new FeedWords(language).title(session.kind());
    }

    /** As a calendar shows it. */
    public static String place(SessionView session, Language language) {
        return new FeedWords(language).place(session);
    }

    /** Invites, or tells what changed. */
    public static CalendarPart request(EventInvitation invitation, ZoneId zone) {
        return part(invitation, EntryState.CONFIRMED, ImmutableMethod.REQUEST, zone);
    }

    /** Takes the invitation back. */
    public static CalendarPart cancel(EventInvitation invitation, ZoneId zone) {
        return part(invitation, EntryState.CANCELLED, ImmutableMethod.CANCEL, zone);
    }

    private static CalendarPart part(EventInvitation invitation, EntryState state, Method method, ZoneId zone) {
        if (!goOutFor(invitation.session().kind())) {
            throw new IllegalArgumentException(
                    "nobody is invited to " + invitation.session().kind());
        }
        Calendar calendar = FeedText.begun();
        calendar.add(method);
        calendar.add(ZoneDefinition.of(zone, invitation.session().during()));
        calendar.add(event(invitation, state, zone));
        return new CalendarPart(
                "text/calendar; charset=UTF-8; method=" + method.getValue() + "; component=VEVENT",
                OctetFolding.fold(calendar.toString()));
    }

    private static VEvent event(EventInvitation invitation, EntryState state, ZoneId zone) {
        VEvent event = EventText.of(entry(invitation, state), invitation.sequence(), invitation.changedAt(), zone);
        event.add(new Organizer(named(invitation.organizer()), address(invitation.organizer())));
        event.add(new Attendee(named(invitation.attendee()), address(invitation.attendee())));
        return event;
    }

    private static FeedEntry entry(EventInvitation invitation, EntryState state) {
        FeedWords words = new FeedWords(invitation.language());
        return new FeedEntry(
                FeedEntry.idOfSeat(
                        invitation.session().id().value(),
                        invitation.household().value(),
                        invitation.seat()),
                invitation.session().during(),
                state,
                words.title(invitation.session().kind()),
                words.place(invitation.session()),
                state == EntryState.CANCELLED ? words.cancelled() : "");
    }

    /** No name leaves its quotation marks. */
    private static ParameterList named(CalendarUser box) {
        return new ParameterList(List.of(new Cn(PlainWords.of(box.name()).replace('"', '\''))));
    }

    private static URI address(CalendarUser box) {
        return URI.create("mailto:" + box.address().replace("%", "%25"));
    }
}
