package org.halfpastfour.notice;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.halfpastfour.home.HomeSummary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mails of a home to one receiver each. Its id is that of the delivery, in the Message-ID and in the address for what comes back. */
final class MailChannel implements Channel {

    private static final Logger LOG = LoggerFactory.getLogger(MailChannel.class);

    private final MailSettings settings;
    private final MailBody body;
    private final @Nullable String choices;
    private final Clock clock;

    /** @param choices where a receiver chooses what to hear of, or null */
    MailChannel(MailSettings settings, MailText text, @Nullable String choices, Clock clock) {
        this.settings = settings;
        this.body = new MailBody(text, clock.getZone());
        this.choices = choices;
        this.clock = clock;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.MAIL;
    }

    @Override
    public PostAnswer send(Outgoing outgoing) {
        Session session = session(outgoing.id());
        try {
            return send(mail(session, outgoing), session.getTransport("smtp"));
        } catch (MessagingException | UnsupportedEncodingException unwritable) {
            return PostAnswer.never(DeliveryFault.REFUSED, unwritable.getMessage());
        }
    }

    private static PostAnswer send(MimeMessage mail, Transport transport) {
        Optional<PostAnswer> closed = connect(transport);
        if (closed.isPresent()) {
            return closed.get();
        }
        try {
            return handOver(mail, transport);
        } finally {
            close(transport);
        }
    }

    /** What was said before counts. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException closedAlready) {
            LOG.debug("The mail server hung up", closedAlready);
        }
    }

    /** Nothing when it is open; otherwise nothing was handed over. */
    private static Optional<PostAnswer> connect(Transport transport) {
        try {
            transport.connect();
            return Optional.empty();
        } catch (AuthenticationFailedException closed) {
            return Optional.of(PostAnswer.later(DeliveryFault.NOT_LET_IN, closed.getMessage()));
        } catch (MessagingException away) {
            return Optional.of(PostAnswer.later(DeliveryFault.GATEWAY_FAILED, away.getMessage()));
        }
    }

    private static PostAnswer handOver(MimeMessage mail, Transport transport) {
        try {
            transport.sendMessage(mail, mail.getAllRecipients());
            return PostAnswer.sent(mail.getMessageID());
        } catch (SendFailedException refused) {
            return MailAnswer.outcome(refused);
        } catch (MessagingException failed) {
            return failed.getCause() instanceof SocketTimeoutException
                    ? PostAnswer.lost(DeliveryFault.NO_ANSWER, null)
                    : MailAnswer.outcome(failed);
        }
    }

    private Session session(DeliveryId id) {
        String returnPath = FilledText.of(
                settings.bounces(), Map.of("delivery", id.toString(), "home", "bounce"), UnaryOperator.identity());
        return Session.getInstance(settings.properties(returnPath), settings.signsIn() ? signsIn() : null);
    }

    private Authenticator signsIn() {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(settings.user(), settings.password());
            }
        };
    }

    private MimeMessage mail(Session session, Outgoing outgoing)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage mail = new Mail(session, "<" + outgoing.id() + "@" + settings.domain() + ">");
        InternetAddress from = from(outgoing.home());
        mail.setFrom(from);
        mail.setRecipient(RecipientType.TO, new InternetAddress(outgoing.address(), true));
        mail.setSubject(outgoing.outside(), StandardCharsets.UTF_8.name());
        body.fill(mail, outgoing, from.getAddress());
        mail.setSentDate(Date.from(clock.instant()));
        mail.setHeader("Content-Language", outgoing.language().tag());
        mail.setHeader("Auto-Submitted", "auto-generated");
        if (choices != null) {
            mail.setHeader("List-Unsubscribe", "<" + choices + ">");
        }
        return mail;
    }

    private InternetAddress from(@Nullable HomeSummary home) throws UnsupportedEncodingException {
        String id = home == null ? "city" : home.id().toString();
        String address = FilledText.of(settings.from(), Map.of("home", id), UnaryOperator.identity());
        return home == null
                ? new InternetAddress(address, null)
                : new InternetAddress(address, home.name(), StandardCharsets.UTF_8.name());
    }

    /** Keeps the id that it was given. */
    private static final class Mail extends MimeMessage {

        private final String id;

        Mail(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
