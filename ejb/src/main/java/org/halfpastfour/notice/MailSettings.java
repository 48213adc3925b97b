package org.halfpastfour.notice;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/**
 * A mail server that takes messages.
 *
 * @param security {@code starttls}, {@code tls} or {@code none}
 * @param from the address of a home, with the gap {@code {home}} for its id where each has its own
 * @param bounces where what comes back goes, with the gap {@code {delivery}}
 */
record MailSettings(String host, int port, String security, String user, String password, String from, String bounces) {

    private static final int SUBMISSION = 587;
    private static final int SUBMISSION_TLS = 465;
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Duration WAITING = Duration.ofSeconds(30);

    static Optional<MailSettings> of(ChannelSettings settings) {
        return settings.find("HPF_MAIL_HOST").map(host -> of(host, settings));
    }

    private static MailSettings of(String host, ChannelSettings settings) {
        String security = settings.get("HPF_MAIL_SECURITY", "starttls");
        if (!security.matches("starttls|tls|none")) {
            throw new IllegalStateException("HPF_MAIL_SECURITY is starttls, tls or none");
        }
        String from = settings.must("HPF_MAIL_FROM");
        return new MailSettings(
                host,
                settings.number("HPF_MAIL_PORT", security.equals("tls") ? SUBMISSION_TLS : SUBMISSION),
                security,
                settings.get("HPF_MAIL_USER", ""),
                settings.get("HPF_MAIL_PASSWORD", ""),
                from,
                settings.get("HPF_MAIL_BOUNCES", from));
    }

    boolean signsIn() {
        return !user.isEmpty();
    }

    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    /** For one message: what comes back says by its address which one it was. */
    Properties properties(String returnPath) {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.smtp.auth", String.valueOf(signsIn()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(security.equals("starttls")));
        properties.put("mail.smtp.starttls.required", String.valueOf(security.equals("starttls")));
        properties.put("mail.smtp.ssl.enable", String.valueOf(security.equals("tls")));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", String.valueOf(CONNECTING.toMillis()));
        properties.put("mail.smtp.timeout", String.valueOf(WAITING.toMillis()));
        properties.put("mail.smtp.writetimeout", String.valueOf(WAITING.toMillis()));
        properties.put("mail.smtp.from", returnPath);
        return properties;
    }

    /** Its password is for nobody's log. */
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }
}
