package org.halfpastfour.notice;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.halfpastfour.feed.CalendarPart;
import org.halfpastfour.feed.CalendarUser;
import org.halfpastfour.feed.EventInvitation;
import org.halfpastfour.feed.EventInvitations;

/**
 * What is in a mail: its words, and beside them what a calendar reads of a family event. One event is the same said in another way; several are
 * parts of their own, because a calendar takes one at a time.
 */
final class MailBody {

    private final MailText text;
    private final ZoneId zone;

    MailBody(MailText text, ZoneId zone) {
        this.text = text;
        this.zone = zone;
    }

    /** @param from the home's own address */
    void fill(MimeMessage mail, Outgoing outgoing, String from) throws MessagingException {
        List<CalendarPart> events = events(outgoing, from);
        if (events.isEmpty()) {
            mail.setText(text.of(outgoing), StandardCharsets.UTF_8.name());
            return;
        }
        MimeMultipart parts = new MimeMultipart(events.size() == 1 ? "alternative" : "mixed");
        MimeBodyPart words = new MimeBodyPart();
        words.setText(text.of(outgoing), StandardCharsets.UTF_8.name());
        parts.addBodyPart(words);
        for (CalendarPart event : events) {
            parts.addBodyPart(part(event));
        }
        mail.setContent(parts);
    }

    private static MimeBodyPart part(CalendarPart event) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(
                new ByteArrayDataSource(event.text().getBytes(StandardCharsets.UTF_8), event.contentType())));
        part.setHeader("Content-Type", event.contentType());
        return part;
    }

    /** None to who has a name or an address of which a calendar makes nothing. */
    private List<CalendarPart> events(Outgoing outgoing, String from) {
        String to = outgoing.address();
        return CalendarUser.isAddress(from) && CalendarUser.isAddress(to)
                ? outgoing.invitations().stream()
                        .filter(each -> !each.reader().isBlank())
                        .map(each -> part(each, outgoing, from))
                        .toList()
                : List.of();
    }

    private CalendarPart part(Invitation told, Outgoing outgoing, String from) {
        EventInvitation invitation = new EventInvitation(
                told.session(),
                told.household(),
                told.seat(),
                new CalendarUser(told.session().homeName(), from),
                new CalendarUser(told.reader(), outgoing.address()),
                outgoing.language(),
                told.sequence(),
                told.changedAt());
        return told.takenBack()
                ? EventInvitations.cancel(invitation, zone)
                : EventInvitations.request(invitation, zone);
    }
}
