package org.halfpastfour.notice;

import jakarta.mail.Authenticator;
import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes through what nobody has read in the mailbox to which mail comes back. What was taken is read from then on. */
final class Mailbox {

    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);
    private static final int MOST = 200;

    private final MailboxSettings settings;
    private final MailReading reading;

    Mailbox(MailboxSettings settings, MailReading reading) {
        this.settings = settings;
        this.reading = reading;
    }

    /** So many at most; the others are for the next time. One that cannot be taken now stays unread. */
    void read(Consumer<CameIn> taker) throws MessagingException {
        try (Store store = Session.getInstance(settings.properties(), signsIn()).getStore()) {
            store.connect();
            try (Folder folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                Message[] unread = folder.search(new FlagTerm(new Flags(Flag.SEEN), false));
                for (Message each : Arrays.copyOf(unread, Math.min(MOST, unread.length))) {
                    each.setFlag(Flag.SEEN, isTaken((MimeMessage) each, taker));
                }
            }
        }
    }

    /** What cannot be read at all is never read again. */
    private boolean isTaken(MimeMessage mail, Consumer<CameIn> taker) {
        CameIn came;
        try {
            came = reading.read(mail);
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            LOG.warn("A mail that came in is not understood, and left in the mailbox", unreadable);
            return true;
        }
        try {
            taker.accept(came);
            return true;
        } catch (RuntimeException failed) {
            LOG.warn("A mail that came in is left for the next time", failed);
            return false;
        }
    }

    private Authenticator signsIn() {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.user(), settings.password());
            }
        };
    }
}
