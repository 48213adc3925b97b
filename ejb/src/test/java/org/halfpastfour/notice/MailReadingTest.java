package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mail that came in is, and of which of ours it tells. */
class MailReadingTest {

    private static final UUID DELIVERY = UUID.fromString("019ac9a0-1111-7000-8000-0123456789ab");
    private static final UUID HOME = UUID.fromString("019ac9a0-2222-7000-8000-0123456789ab");

    private final MailReading reading = new MailReading("Bounce+{delivery}@example.cn", "home-{home}@example.cn");

    @Test
    void aBounceIsKnownByTheAddressToWhichItCameBack() throws Exception {
        CameIn bounce = read(report("bounce+" + DELIVERY + "@example.cn", "failed", ""));
        assertThat(bounce.kind()).isEqualTo(CameIn.Kind.BOUNCE);
        assertThat(bounce.delivery()).isEqualTo(DELIVERY);
    }

    @Test
    void aBounceIsKnownByTheMailThatItHasWithIt() throws Exception {
        CameIn bounce = read(report("bounce@example.cn", "Failed", "Message-ID: <" + DELIVERY + "@example.cn>"));
        assertThat(bounce.kind()).isEqualTo(CameIn.Kind.BOUNCE);
        assertThat(bounce.delivery()).isEqualTo(DELIVERY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"delayed", "delivered", "relayed", "expanded"})
    void aReportOfAnythingElseIsNoBounce(String action) throws Exception {
        assertThat(read(report("bounce+" + DELIVERY + "@example.cn", action, ""))
                        .kind())
                .isEqualTo(CameIn.Kind.MACHINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Precedence: bulk",
                "X-Autoreply: yes",
                "List-Id: <all.example.cn>"
            })
    void whatAMachineWritesIsOfNobody(String header) throws Exception {
        assertThat(read(header + "\r\nFrom: li@example.cn\r\nTo: home@example.cn\r\n\r\nI am away.")
                        .kind())
                .isEqualTo(CameIn.Kind.MACHINE);
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED, MACHINE", "TENTATIVE, MACHINE", "DECLINED, PERSON"})
    void whatACalendarAnswersToAnInvitationIsReadByPeopleOnlyWhenSomebodyDoesNotCome(String says, CameIn.Kind kind)
            throws Exception {
        CameIn answer = read("From: li@example.cn\r\nTo: home-" + HOME + "@example.cn\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/alternative; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n"
                + says
                + "\r\n--b\r\nContent-Type: text/calendar; method=REPLY\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n"
                + "BEGIN:VEVENT\r\nATTENDEE;PARTSTAT=" + says
                + ":mailto:li@example.cn\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n--b--\r\n");
        assertThat(answer.kind()).isEqualTo(kind);
        assertThat(answer.home()).isEqualTo(HOME);
        assertThat(answer.words()).isEqualTo(says);
    }

    @Test
    void aReplyIsOfTheHomeToWhichItWasWrittenAndLosesWhatItQuotes() throws Exception {
        CameIn reply = read("From: =?UTF-8?B?5p2O?= <li@example.cn>\r\nTo: home-" + HOME
                + "@example.cn\r\nIn-Reply-To: <" + DELIVERY + "@example.cn>\r\nMessage-ID: <a@b>\r\n"
                + "Subject: =?UTF-8?B?5YaN6K+0?=\r\nContent-Type: text/plain; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: 8bit\r\n\r\n孩子明天不来\r\n> 有新消息\r\n");
        assertThat(reply)
                .isEqualTo(new CameIn(CameIn.Kind.PERSON, "<a@b>", DELIVERY, HOME, "li@example.cn", "再说", "孩子明天不来"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\r\n\r\n",
                "From: \r\nTo: <<>>\r\nSubject: \u0000\r\n\r\n\u0000",
                "From: not an address at all, really <\r\n\r\nx",
                "Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\nContent-Type: message/delivery-status\r\n\r\n",
                "Content-Type: multipart/mixed\r\n\r\nno boundary",
                "In-Reply-To: <019ac9a0@example.cn>\r\n\r\nno id"
            })
    void whateverAnybodySendsItAnswersSomething(String mail) throws Exception {
        CameIn came = read(mail);
        assertThat(came.kind()).isNotEqualTo(CameIn.Kind.BOUNCE);
        assertThat(came.delivery()).isNull();
        assertThat(came.home()).isNull();
        assertThat(came.words()).doesNotContain("\0");
        assertThat(came.subject()).doesNotContain("\0");
    }

    @Test
    void isNeverLongerThanWhatIsKept() throws Exception {
        CameIn came = read("From: " + "a".repeat(500) + "@example.cn\r\nSubject: " + "b".repeat(900) + "\r\n\r\n"
                + "c".repeat(9000));
        assertThat(came.sender().length()).isLessThanOrEqualTo(200);
        assertThat(came.subject()).hasSize(200);
        assertThat(came.words()).hasSize(2000);
        assertThat(came.mail()).isNotBlank();
    }

    static String report(String to, String action, String headers) {
        return "From: MAILER-DAEMON@example.com\r\nTo: " + to
                + "\r\nSubject: Undelivered\r\nMessage-ID: <r@x>\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n"
                + "--b\r\nContent-Type: text/plain\r\n\r\nIt did not arrive.\r\n"
                + "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x\r\n\r\nFinal-Recipient: rfc822; y\r\nAction: "
                + action + "\r\nStatus: 5.1.1\r\n\r\n"
                + "--b\r\nContent-Type: text/rfc822-headers\r\n\r\n" + headers + "\r\nSubject: x\r\n\r\n--b--\r\n";
    }

    private CameIn read(String mail) throws MessagingException, IOException {
        return reading.read(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
    }
}
