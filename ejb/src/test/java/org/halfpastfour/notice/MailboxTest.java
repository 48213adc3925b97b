package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mailbox to which mail comes back. */
class MailboxTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final List<String> taken = new ArrayList<>();
    private GreenMailUser user;

    @BeforeEach
    void start() {
        server.start();
        user = server.setUser("bounces@example.cn", "bounces", "secret");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void eachIsTakenOnceAndStaysInTheMailbox() throws Exception {
        arrives("<1@x>");
        arrives("<2@x>");
        mailbox("secret").read(mail -> taken.add(mail.mail()));
        arrives("<3@x>");
        mailbox("secret").read(mail -> taken.add(mail.mail()));
        assertThat(taken).containsExactly("<1@x>", "<2@x>", "<3@x>");
        assertThat(server.getReceivedMessages()).hasSize(3);
    }

    @Test
    void whatCannotBeTakenNowIsTakenTheNextTimeAndKeepsNothingElseWaiting() throws Exception {
        arrives("<1@x>");
        arrives("<2@x>");
        mailbox("secret").read(mail -> {
            if (mail.mail().equals("<1@x>")) {
                throw new IllegalStateException("the database is away");
            }
            taken.add(mail.mail());
        });
        mailbox("secret").read(mail -> taken.add(mail.mail()));
        assertThat(taken).containsExactly("<2@x>", "<1@x>");
    }

    @Test
    void aMailboxThatIsClosedSaysSoAndTakesNothing() {
        assertThatThrownBy(() -> mailbox("wrong").read(mail -> taken.add(mail.mail())))
                .isInstanceOf(MessagingException.class);
        Mailbox away = mailbox("secret");
        server.stop();
        assertThatThrownBy(() -> away.read(mail -> taken.add(mail.mail()))).isInstanceOf(MessagingException.class);
        assertThat(taken).isEmpty();
    }

    @Test
    void isNotThereWhereNobodySetItAndInADemo() {
        assertThat(MailboxTimer.configured(new ChannelSettings(Map.of("HPF_MAIL_HOST", "smtp.example.cn"))))
                .isEmpty();
        assertThat(MailboxTimer.configured(new ChannelSettings(settings(Map.of("HPF_DEMO", "district")))))
                .isEmpty();
        assertThat(MailboxTimer.configured(new ChannelSettings(settings(Map.of()))))
                .isPresent();
        assertThatThrownBy(() -> MailboxTimer.configured(
                        new ChannelSettings(settings(Map.of("HPF_MAIL_IMAP_SECURITY", "some")))))
                .hasMessageContaining("HPF_MAIL_IMAP_SECURITY");
    }

    private static Map<String, String> settings(Map<String, String> besides) {
        Map<String, String> all = new java.util.HashMap<>(Map.of(
                "HPF_MAIL_IMAP_HOST", "imap.example.cn",
                "HPF_MAIL_USER", "hpf",
                "HPF_MAIL_PASSWORD", "secret",
                "HPF_MAIL_FROM", "home-{home}@example.cn"));
        all.putAll(besides);
        return all;
    }

    private Mailbox mailbox(String password) {
        return new Mailbox(
                new MailboxSettings("127.0.0.1", server.getImap().getPort(), "none", "bounces", password, "INBOX"),
                new MailReading("bounce+{delivery}@example.cn", "home-{home}@example.cn"));
    }

    private void arrives(String id) throws Exception {
        String mail =
                "From: li@example.cn\r\nTo: home@example.cn\r\nMessage-ID: " + id + "\r\nSubject: x\r\n\r\nwords\r\n";
        server.getManagers()
                .getImapHostManager()
                .getInbox(user)
                .store(new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
    }
}
