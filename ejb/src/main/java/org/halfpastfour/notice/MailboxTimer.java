package org.halfpastfour.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.Optional;
import org.halfpastfour.account.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every two minutes what came in by mail, on one server at a time; nowhere where no mailbox was set. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class MailboxTimer {

    private static final String WORK = "mailbox";
    private static final Logger LOG = LoggerFactory.getLogger(MailboxTimer.class);

    private final Optional<Mailbox> mailbox = configured(ChannelSettings.ofThisServer());

    @Inject
    MailboxDesk desk;

    @Inject
    Turns turns;

    @Schedule(hour = "*", minute = "*/2", second = "40", persistent = false)
    void run() {
        var unused = turns.each(WORK, mailbox.stream().toList(), this::read);
    }

    /** Refused, with the name of the variable, where what is set cannot work. */
    static Optional<Mailbox> configured(ChannelSettings settings) {
        return MailboxSettings.of(settings).map(box -> {
            String from = settings.must("HPF_MAIL_FROM");
            return new Mailbox(box, new MailReading(settings.get("HPF_MAIL_BOUNCES", from), from));
        });
    }

    private boolean read(Mailbox box) {
        try {
            box.read(desk::take);
            return true;
        } catch (MessagingException closed) {
            LOG.warn("The mailbox cannot be read now: {}", closed.getMessage());
            return false;
        }
    }
}
