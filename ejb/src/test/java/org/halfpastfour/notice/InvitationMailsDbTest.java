package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.halfpastfour.notice.NoticeScene.TOMORROW;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.halfpastfour.account.Language;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.programme.MoveSession;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.signup.BookSession;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.FeedDesk;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.ReadCalendar;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a mail of a family event says to the calendar of its reader, as a mailbox gets it. */
class InvitationMailsDbTest {

    private final GreenMail server = started();
    private final MailChannel mail = channel();
    private final NoticeScene at = new NoticeScene(List.of(mail, new ScriptedChannel(ChannelKind.SMS)));
    private final Household family = mailed(at.family(1));

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void whatIsBookedInvitesWithTheIdOfTheFamilysCalendar() throws Exception {
        book(at.event(6), family);
        MimeMessage mail = only(family);
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(texts(mail)).singleElement().asString().contains("亲子运动会");
        ICalendar calendar = calendars(mail).getFirst();
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        VEvent event = calendar.getEvents().getFirst();
        assertThat(event.getUid().getValue()).isEqualTo(uidInFeed(family));
        assertThat(event.getSummary().getValue()).isEqualTo("亲子活动");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(at(TOMORROW, "09:00"));
        assertThat(event.getOrganizer().getEmail()).isEqualTo("home-" + at.scene.home + "@example.cn");
        assertThat(event.getAttendees()).singleElement().satisfies(one -> assertThat(one.getEmail())
                .isEqualTo(address(family.adult())));
    }

    @Test
    void whatIsMovedIsTheSameOneChangeFurtherAndWhatIsCancelledIsTakenBack() throws Exception {
        SessionId event = at.event(6);
        List<BookingSummary> booked = book(event, family);
        VEvent first = event(only(family));
        move(event, "10:00", "12:00");
        VEvent moved = event(only(family));
        assertThat(moved.getUid()).isEqualTo(first.getUid());
        assertThat(moved.getSequence().getValue()).isEqualTo(1);
        assertThat(moved.getDateStart().getValue().toInstant()).isEqualTo(at(TOMORROW, "10:00"));
        cancel(family, booked);
        ICalendar cancelled = calendars(only(family)).getFirst();
        assertThat(cancelled.getMethod().getValue()).isEqualTo("CANCEL");
        VEvent gone = cancelled.getEvents().getFirst();
        assertThat(gone.getUid()).isEqualTo(first.getUid());
        assertThat(gone.getSequence().getValue()).isEqualTo(2);
        assertThat(gone.getStatus().isCancelled()).isTrue();
        book(event, family);
        VEvent again = event(only(family));
        assertThat(again.getUid()).isEqualTo(first.getUid());
        assertThat(again.getSequence().getValue()).isEqualTo(3);
    }

    @Test
    void anotherRoomIsAChangeAndTheSameRoomAgainIsNone() throws Exception {
        SessionId event = at.event(6);
        book(event, family);
        VEvent first = event(only(family));
        enter(event, at.scene.room);
        VEvent moved = event(only(family));
        assertThat(moved.getUid()).isEqualTo(first.getUid());
        assertThat(moved.getSequence().getValue()).isEqualTo(1);
        assertThat(moved.getDateStart()).isEqualTo(first.getDateStart());
        assertThat(first.getLocation().getValue()).endsWith("小教室");
        assertThat(moved.getLocation().getValue()).endsWith("大教室");
        enter(event, at.scene.otherRoom);
        at.pass(Duration.ofMinutes(4));
        enter(event, at.scene.room);
        at.pass(Duration.ofMinutes(10));
        assertThat(at.told(family)).isEmpty();
    }

    @Test
    void aMailThatTakesThePlaceOfAnotherWayCarriesTheSameInvitation() throws Exception {
        choosesTextMessages();
        book(at.event(6), family);
        at.pass(Duration.ofMinutes(10));
        StoredMessage told = at.told(family).getFirst();
        StoredDelivery failed = at.deliveries(told).getFirst();
        assertThat(failed.channel()).isEqualTo(ChannelKind.SMS);
        choosesAnyWay();
        TestJpa.runInTransaction(() -> at.scene
                .wiring
                .get(Undelivered.class)
                .cameBack(
                        at.scene
                                .wiring
                                .get(DeliveryRecords.class)
                                .find(failed.id())
                                .orElseThrow(),
                        DeliveryFault.REFUSED));
        VEvent invited = event(sent(told).getFirst());
        assertThat(invited.getUid().getValue()).isEqualTo(uidInFeed(family));
        assertThat(invited.getSequence().getValue()).isZero();
        assertThat(invited.getStatus().isConfirmed()).isTrue();
    }

    @Test
    void whoLooksAfterMessagesReadsWhatACalendarIsTold() throws Exception {
        SessionId event = at.event(6);
        List<BookingSummary> booked = book(event, family);
        assertThat(invitations())
                .containsExactly(new InvitationLine(
                        InvitationLine.Step.INVITED,
                        "亲子活动",
                        "周二 11月24日 09:00–11:00",
                        "home " + at.scene.home + " · 小教室"));
        move(event, "10:00", "12:00");
        assertThat(invitations())
                .extracting(InvitationLine::step, InvitationLine::when)
                .containsExactly(tuple(InvitationLine.Step.CHANGED, "周二 11月24日 10:00–12:00"));
        cancel(family, booked);
        assertThat(invitations()).extracting(InvitationLine::step).containsExactly(InvitationLine.Step.TAKEN_BACK);
    }

    @Test
    void whatTheHomeCallsOffIsTakenBack() throws Exception {
        SessionId event = at.event(6);
        book(event, family);
        var unused = only(family);
        at.callOff(event);
        assertThat(calendars(only(family)).getFirst().getMethod().getValue()).isEqualTo("CANCEL");
    }

    @Test
    void ofWhatHappensWithinTenMinutesTheLastCountsInOneMail() throws Exception {
        SessionId event = at.event(6);
        book(event, family);
        at.pass(Duration.ofMinutes(4));
        move(event, "10:00", "12:00");
        VEvent invited = event(only(family));
        assertThat(invited.getSequence().getValue()).isZero();
        assertThat(invited.getDateStart().getValue().toInstant()).isEqualTo(at(TOMORROW, "10:00"));
    }

    @Test
    void whatWasGivenBackBeforeAnybodyWasInvitedInvitesNobody() throws Exception {
        cancel(family, book(at.event(6), family));
        MimeMessage told = only(family);
        assertThat(calendars(told)).isEmpty();
        assertThat(told.getContentType()).startsWith("text/plain");
    }

    @Test
    void twoEventsOfOneMailAreTwoParts() throws Exception {
        SessionId event = at.event(6);
        book(event, family);
        SessionId other = at.event(6, TOMORROW.plusDays(1));
        book(other, family);
        MimeMessage mail = only(family);
        assertThat(mail.getContentType()).startsWith("multipart/mixed");
        assertThat(calendars(mail)).hasSize(2);
    }

    @Test
    void aClassIsNotInvitedToAndGoesAsItAlwaysDid() {
        at.book(at.session(5), family);
        at.pass(Duration.ofMinutes(10));
        StoredMessage told = at.told(family).getFirst();
        assertThat(at.deliveries(told)).extracting(StoredDelivery::channel).containsExactly(ChannelKind.SMS);
    }

    @Test
    void whoHasNoMailIsToldAsAlways() {
        Household other = at.family(1);
        book(at.event(6), other);
        at.pass(Duration.ofMinutes(10));
        assertThat(at.deliveries(at.told(other).getFirst()))
                .extracting(StoredDelivery::channel)
                .containsExactly(ChannelKind.SMS);
    }

    @Test
    void anAddressThatNobodyConfirmedIsNotInvited() {
        sql(
                "UPDATE notice.address SET code = 'ABCD-EFGH', code_until = ? WHERE person_id = ?",
                at.scene.clock.instant().plus(Duration.ofDays(2)),
                family.adult().value());
        book(at.event(6), family);
        at.pass(Duration.ofMinutes(10));
        assertThat(at.deliveries(at.told(family).getFirst()))
                .extracting(StoredDelivery::channel)
                .containsExactly(ChannelKind.SMS);
    }

    @Test
    void eachAdultIsInvitedAloneAndWhoIsKeptFromTheChildIsNot() throws Exception {
        AdultId father = another(family, "王强");
        AdultId blocked = another(family, "赵军");
        sql(
                "INSERT INTO programme.guardianship (id, child_id, adult_id, relation, from_date, blocked_at, blocked_reason)"
                        + " VALUES (?, ?, ?, 'FATHER', ?, now(), '法院裁定')",
                Ids.next(),
                family.child().value(),
                blocked.value(),
                TOMORROW.minusYears(1));
        book(at.event(6), family);
        List<MimeMessage> mails = mails(family);
        assertThat(mails).hasSize(2);
        List<String> invited = new ArrayList<>();
        for (MimeMessage mail : mails) {
            assertThat(mail.getAllRecipients()).hasSize(1);
            VEvent event = event(mail);
            assertThat(event.getAttendees()).hasSize(1);
            assertThat(mail.getAllRecipients()[0])
                    .hasToString(event.getAttendees().getFirst().getEmail());
            invited.add(event.getAttendees().getFirst().getEmail());
        }
        assertThat(invited).containsExactlyInAnyOrder(address(family.adult()), address(father));
    }

    @Test
    void whenOneOfTwoChildrenDoesNotGoTheOtherStillDoes() throws Exception {
        Household pair = mailed(at.family(2));
        SessionId event = at.event(6);
        List<BookingSummary> booked = book(event, pair);
        VEvent first = event(only(pair));
        BookingSummary one = booked.stream()
                .filter(each -> each.participant().equals(pair.child().value()))
                .findFirst()
                .orElseThrow();
        at.cancel(pair, one);
        assertThat(calendars(only(pair)))
                .as("the family still goes there at that time")
                .isEmpty();
        move(event, "10:00", "12:00");
        assertThat(event(only(pair)).getUid()).isEqualTo(first.getUid());
    }

    @Test
    void anotherHouseholdOfTheChildIsToldNothing() {
        Household other = mailed(at.family(1));
        sql(
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (?, ?, ?, ?)",
                Ids.next(),
                other.id().value(),
                family.child().value(),
                TOMORROW.minusYears(1));
        book(at.event(6), family);
        at.pass(Duration.ofMinutes(10));
        assertThat(at.told(other)).isEmpty();
        assertThat(at.told(family)).hasSize(1);
    }

    private List<BookingSummary> book(SessionId event, Household of) {
        at.scene.asParentOf(of);
        return run(() -> at.signUp.book(
                        new BookSession(event, of.id(), of.children(), List.of(of.adult()), false, null)))
                .bookings();
    }

    /** The children before who comes with them. */
    private void cancel(Household of, List<BookingSummary> booked) {
        booked.stream()
                .sorted(Comparator.comparing(
                        each -> each.participant().equals(of.adult().value())))
                .forEach(each -> at.cancel(of, each));
    }

    private void move(SessionId event, String from, String to) {
        at.scene.asStaff();
        TestJpa.runInTransaction(() ->
                at.sessions.move(new MoveSession(event, at.scene.otherRoom, at(TOMORROW, from), at(TOMORROW, to))));
    }

    private List<InvitationLine> invitations() throws Exception {
        at.pass(Duration.ofMinutes(10));
        StoredMessage told = at.told(family).getFirst();
        OutgoingDesk desk = at.scene.wiring.get(OutgoingDesk.class);
        assertThat(run(() -> desk.texts(told, false)).values())
                .allMatch(text -> text.invitations().isEmpty());
        return run(() -> desk.texts(told, true)).get(Language.CHINESE).invitations();
    }

    private void enter(SessionId event, RoomId room) {
        at.scene.asStaff();
        TestJpa.runInTransaction(
                () -> at.sessions.move(new MoveSession(event, room, at(TOMORROW, "09:00"), at(TOMORROW, "11:00"))));
    }

    private void choosesAnyWay() {
        sql("DELETE FROM notice.unwanted WHERE person_id = ?", family.adult().value());
    }

    /** Has chosen mails away. */
    private void choosesTextMessages() {
        sql(
                "INSERT INTO notice.unwanted (person_id, word, since) VALUES (?, 'MAIL', now())",
                family.adult().value());
    }

    private MimeMessage only(Household of) throws Exception {
        List<MimeMessage> all = mails(of);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    /** What goes out ten minutes later, each to its mailbox. */
    private List<MimeMessage> mails(Household of) throws Exception {
        server.purgeEmailFromAllMailboxes();
        at.pass(Duration.ofMinutes(10));
        return sent(at.told(of).toArray(StoredMessage[]::new));
    }

    private List<MimeMessage> sent(StoredMessage... told) throws Exception {
        PostDesk desk = at.scene.wiring.get(PostDesk.class);
        Stream.of(told)
                .flatMap(message -> at.deliveries(message).stream())
                .filter(delivery -> delivery.channel() == ChannelKind.MAIL)
                .map(delivery -> run(() -> desk.outgoing(delivery)))
                .forEach(outgoing -> assertThat(mail.send(outgoing).kind()).isEqualTo(PostAnswer.Kind.SENT));
        return Arrays.asList(server.getReceivedMessages());
    }

    private static VEvent event(MimeMessage mail) throws Exception {
        return calendars(mail).getFirst().getEvents().getFirst();
    }

    /** Each part that is a calendar, read strictly by two libraries. */
    private static List<ICalendar> calendars(MimeMessage mail) throws Exception {
        List<ICalendar> all = new ArrayList<>();
        for (BodyPart part : parts(mail)) {
            if (part.isMimeType("text/calendar")) {
                ICalendar calendar =
                        ReadCalendar.strictly(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
                assertThat(part.getContentType())
                        .contains("method=" + calendar.getMethod().getValue());
                all.add(calendar);
            }
        }
        return all;
    }

    private static List<String> texts(MimeMessage mail) throws Exception {
        List<String> all = new ArrayList<>();
        for (BodyPart part : parts(mail)) {
            if (part.isMimeType("text/plain")) {
                all.add(String.valueOf(part.getContent()));
            }
        }
        return all;
    }

    private static List<BodyPart> parts(MimeMessage mail) throws MessagingException, IOException {
        List<BodyPart> parts = new ArrayList<>();
        if (mail.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                parts.add(several.getBodyPart(i));
            }
        }
        return parts;
    }

    private String uidInFeed(Household of) {
        FeedDesk feeds = new FeedDesk(at.scene);
        return feeds.only(feeds.of(of)).uid();
    }

    private Household mailed(Household of) {
        mailed(of.adult());
        return of;
    }

    private static void mailed(AdultId adult) {
        sql(
                "INSERT INTO notice.address (id, person_id, channel, address, since) VALUES (?, ?, 'MAIL', ?, now())",
                Ids.next(),
                adult.value(),
                address(adult));
    }

    private static String address(AdultId adult) {
        return adult + "@example.org";
    }

    private static AdultId another(Household of, String name) {
        AdultId adult = AdultId.of(Ids.next());
        sql("INSERT INTO programme.person (id, kind, name) VALUES (?, 'ADULT', ?)", adult.value(), name);
        sql(
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (?, ?, ?, ?)",
                Ids.next(),
                of.id().value(),
                adult.value(),
                TOMORROW.minusYears(1));
        mailed(adult);
        return adult;
    }

    private static GreenMail started() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private MailChannel channel() {
        Map<String, String> set = Map.of(
                "HPF_MAIL_HOST", "127.0.0.1",
                "HPF_MAIL_PORT", String.valueOf(server.getSmtp().getPort()),
                "HPF_MAIL_SECURITY", "none",
                "HPF_MAIL_FROM", "home-{home}@example.cn",
                "HPF_MAIL_BOUNCES", "bounce+{delivery}@example.cn");
        return new MailChannel(
                MailSettings.of(new ChannelSettings(set)).orElseThrow(),
                new MailText(new Wording()),
                null,
                NoticeScene.CLOCK);
    }
}
