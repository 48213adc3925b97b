package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.halfpastfour.account.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mails of a home, each to one receiver and known by its delivery. */
class MailChannelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void isOfTheHomeToOneReceiverAndKnownByItsDelivery() throws Exception {
        server.start();
        Outgoing outgoing = Outgoings.to("li@example.cn");
        assertThat(channel(Map.of()).send(outgoing).kind()).isEqualTo(PostAnswer.Kind.SENT);
        MimeMessage mail = only();
        InternetAddress from = (InternetAddress) mail.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("大坪之家");
        assertThat(from.getAddress()).isEqualTo("home-" + Outgoings.HOME.id() + "@example.cn");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getMessageID()).isEqualTo("<" + outgoing.id() + "@example.cn>");
        assertThat(mail.getHeader("Return-Path")).containsExactly("<bounce+" + outgoing.id() + "@example.cn>");
        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<https://hours.example.cn>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void showsOutsideAndInItsFirstLinesThatThereIsNewsAndTheRestBelow() throws Exception {
        server.start();
        var unused = channel(Map.of()).send(Outgoings.to("li@example.cn"));
        MimeMessage mail = only();
        assertThat(mail.getSubject()).isEqualTo("大坪之家有消息给您");
        String text = String.valueOf(mail.getContent()).replace("\r\n", "\n");
        int begin = text.indexOf("王小雨");
        assertThat(begin).isGreaterThan(90);
        assertThat(text.substring(0, begin)).startsWith("大坪之家有消息给您。").doesNotContain("四点半课堂");
        assertThat(text).contains("王小雨1：四点半课堂，周二 11月24日 16:30–18:00，大坪之家。").contains("大坪正街 1 号");
    }

    @Test
    void isInTheReceiversLanguage() throws Exception {
        server.start();
        var unused = channel(Map.of()).send(Outgoings.to("li@example.cn", Language.ENGLISH));
        assertThat(only().getSubject()).isEqualTo("大坪之家 has news for you");
        assertThat(only().getHeader("Content-Language")).containsExactly("en");
    }

    @Test
    void signsInWhereItIsToldTo() {
        server.setUser("hpf@example.cn", "hpf", "secret");
        server.start();
        Map<String, String> wrong = Map.of("HPF_MAIL_USER", "hpf", "HPF_MAIL_PASSWORD", "wrong");
        assertThat(channel(wrong).send(Outgoings.to("li@example.cn")).fault()).isEqualTo(DeliveryFault.NOT_LET_IN);
        Map<String, String> right = Map.of("HPF_MAIL_USER", "hpf", "HPF_MAIL_PASSWORD", "secret");
        assertThat(channel(right).send(Outgoings.to("li@example.cn")).kind()).isEqualTo(PostAnswer.Kind.SENT);
    }

    @Test
    void whereNobodyListensNothingWasTaken() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        PostAnswer outcome =
                channel(Map.of("HPF_MAIL_PORT", String.valueOf(port))).send(Outgoings.to("li@example.cn"));
        assertThat(outcome.kind()).isEqualTo(PostAnswer.Kind.LATER);
        assertThat(outcome.fault()).isEqualTo(DeliveryFault.GATEWAY_FAILED);
    }

    @Test
    void whereTheServerHangsUpAfterItHasTheMailThatIsNotKnown() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread server = Thread.ofVirtual().start(() -> takeAndHangUp(socket));
            PostAnswer outcome = channel(Map.of("HPF_MAIL_PORT", String.valueOf(socket.getLocalPort())))
                    .send(Outgoings.to("li@example.cn"));
            server.join();
            assertThat(outcome.kind()).isEqualTo(PostAnswer.Kind.LOST);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            550 5.1.1 User unknown              | NEVER | UNKNOWN_ADDRESS
            550 No such user here               | NEVER | UNKNOWN_ADDRESS
            550 5.2.1 Mailbox disabled          | NEVER | UNKNOWN_ADDRESS
            550 5.7.1 Message rejected as spam  | NEVER | REFUSED
            552 5.2.2 Mailbox full              | NEVER | REFUSED
            554 5.7.1 Policy                    | NEVER | REFUSED
            450 4.2.1 Greylisted, try later     | LATER | GATEWAY_FAILED
            421 4.3.2 Shutting down             | LATER | GATEWAY_FAILED
            what                                | LATER | GATEWAY_FAILED
            """)
    void understandsWhatAServerSays(String said, PostAnswer.Kind kind, DeliveryFault fault) {
        PostAnswer direct = MailAnswer.outcome(new MessagingException(said));
        PostAnswer inside =
                MailAnswer.outcome(new SendFailedException("Invalid Addresses", new MessagingException(said)));
        assertThat(direct.kind()).isEqualTo(inside.kind()).isEqualTo(kind);
        assertThat(direct.fault()).isEqualTo(inside.fault()).isEqualTo(fault);
    }

    @Test
    void whatIsNoAddressIsNotSentAgain() {
        server.start();
        assertThat(channel(Map.of()).send(Outgoings.to("nobody at home")).kind())
                .isEqualTo(PostAnswer.Kind.NEVER);
    }

    @Test
    void whatCannotWorkIsRefusedByNameAndThePasswordIsNotPrinted() {
        assertThatThrownBy(() -> channel(Map.of("HPF_MAIL_SECURITY", "some")))
                .hasMessageContaining("HPF_MAIL_SECURITY is");
        assertThatThrownBy(() -> channel(Map.of("HPF_MAIL_PORT", "x")))
                .hasMessageContaining("HPF_MAIL_PORT is not a number");
        assertThatThrownBy(() -> MailSettings.of(new ChannelSettings(Map.of("HPF_MAIL_HOST", "localhost"))))
                .hasMessageContaining("HPF_MAIL_FROM is not set");
        assertThat(settings(Map.of("HPF_MAIL_PASSWORD", "hidden")).toString()).doesNotContain("hidden");
    }

    private static void takeAndHangUp(ServerSocket socket) {
        try (Socket client = socket.accept()) {
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            say(client, "220 here");
            for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
                if (line.startsWith("DATA")) {
                    say(client, "354 go on");
                } else if (line.startsWith("EHLO") || line.startsWith("MAIL") || line.startsWith("RCPT")) {
                    say(client, "250 fine");
                }
            }
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private MailChannel channel(Map<String, String> set) {
        return new MailChannel(settings(set), new MailText(new Wording()), "https://hours.example.cn", CLOCK);
    }

    private MailSettings settings(Map<String, String> set) {
        Map<String, String> all = new HashMap<>(Map.of(
                "HPF_MAIL_HOST", "127.0.0.1",
                "HPF_MAIL_PORT",
                        String.valueOf(server.isRunning() ? server.getSmtp().getPort() : 1),
                "HPF_MAIL_SECURITY", "none",
                "HPF_MAIL_FROM", "home-{home}@example.cn",
                "HPF_MAIL_BOUNCES", "bounce+{delivery}@example.cn"));
        all.putAll(set);
        return MailSettings.of(new ChannelSettings(all)).orElseThrow();
    }

    private MimeMessage only() {
        MimeMessage[] all = server.getReceivedMessages();
        assertThat(all).hasSize(1);
        return all[0];
    }
}
