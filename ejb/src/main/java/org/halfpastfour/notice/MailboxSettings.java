package org.halfpastfour.notice;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/**
 * The mailbox to which mail comes back, read by IMAP.
 *
 * @param security {@code tls}, {@code starttls} or {@code none}
 */
record MailboxSettings(String host, int port, String security, String user, String password, String folder) {

    private static final int IMAP = 143;
    private static final int IMAP_TLS = 993;
    private static final Duration WAITING = Duration.ofSeconds(30);

    /** None where nobody set one, and in a demo, to which nobody answers. */
    static Optional<MailboxSettings> of(ChannelSettings settings) {
        return settings.isDemo()
                ? Optional.empty()
                : settings.find("HPF_MAIL_IMAP_HOST").map(host -> of(host, settings));
    }

    private static MailboxSettings of(String host, ChannelSettings settings) {
        String security = settings.get("HPF_MAIL_IMAP_SECURITY", "tls");
        if (!security.matches("starttls|tls|none")) {
            throw new IllegalStateException("HPF_MAIL_IMAP_SECURITY is starttls, tls or none");
        }
        return new MailboxSettings(
                host,
                settings.number("HPF_MAIL_IMAP_PORT", security.equals("tls") ? IMAP_TLS : IMAP),
                security,
                settings.find("HPF_MAIL_IMAP_USER").orElseGet(() -> settings.must("HPF_MAIL_USER")),
                settings.find("HPF_MAIL_IMAP_PASSWORD").orElseGet(() -> settings.must("HPF_MAIL_PASSWORD")),
                settings.get("HPF_MAIL_IMAP_FOLDER", "INBOX"));
    }

    Properties properties() {
        Properties properties = new Properties();
        properties.put("mail.store.protocol", "imap");
        properties.put("mail.imap.host", host);
        properties.put("mail.imap.port", String.valueOf(port));
        properties.put("mail.imap.ssl.enable", String.valueOf(security.equals("tls")));
        properties.put("mail.imap.starttls.enable", String.valueOf(security.equals("starttls")));
        properties.put("mail.imap.starttls.required", String.valueOf(security.equals("starttls")));
        properties.put("mail.imap.ssl.checkserveridentity", "true");
        properties.put("mail.imap.connectiontimeout", String.valueOf(WAITING.toMillis()));
        properties.put("mail.imap.peek", "true");
        properties.put("mail.imap.timeout", String.valueOf(WAITING.toMillis()));
        return properties;
    }

    /** Its password is for nobody's log. */
    @Override
    public String toString() {
        return "MailboxSettings[" + host + ":" + port + "]";
    }
}
