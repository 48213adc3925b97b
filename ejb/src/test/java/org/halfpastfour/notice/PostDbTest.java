package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.account.Language;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.Test;

/** What becomes of an envelope, whatever the other end does. */
class PostDbTest {

    private static final PostAnswer FAILED = PostAnswer.later(DeliveryFault.GATEWAY_FAILED, "500");
    private static final PostAnswer LOST = PostAnswer.lost(DeliveryFault.NO_ANSWER, null);

    private final PostScene at = new PostScene();
    private final Household family = at.family();

    @Test
    void goesByTheFirstWayThatLeadsThereAndOnce() {
        MessageId message = at.write(family, NoticeTopic.BOOKINGS);
        at.send();
        at.send();
        assertThat(at.sms.taken()).hasSize(1);
        assertThat(at.mail.taken()).isEmpty();
        StoredDelivery sent = at.only(message);
        assertThat(sent.state()).isEqualTo(DeliveryState.SENT);
        assertThat(sent.answer()).isEqualTo("taken");
        assertThat(sent.answered()).isEqualTo(PostScene.THEN);
        assertThat(at.sms.taken().getFirst().id()).isEqualTo(sent.id());
    }

    @Test
    void whatConcernsSafetyGoesByAllAndFirst() {
        at.write(family, NoticeTopic.BOOKINGS);
        MessageId safety = at.write(at.family(), NoticeTopic.SAFETY);
        at.send();
        assertThat(at.deliveries(safety))
                .extracting(StoredDelivery::channel)
                .containsExactlyInAnyOrder(ChannelKind.SMS, ChannelKind.MAIL);
        assertThat(at.sms.taken()).hasSize(2);
        assertThat(at.sms.taken().getFirst().kind()).isEqualTo(NoticeKind.NOT_COLLECTED);
        assertThat(at.sms.taken().getFirst().outside()).contains("请尽快查看");
    }

    @Test
    void isTriedAgainAfterGrowingPausesAndThenGoesAnotherWay() {
        at.sms.answers(FAILED);
        MessageId message = at.write(family, NoticeTopic.BOOKINGS);
        at.send();
        for (int minutes : List.of(1, 5, 15, 60)) {
            int before = at.sms.taken().size();
            at.pass(Duration.ofMinutes(minutes).minusSeconds(1));
            at.send();
            assertThat(at.sms.taken()).hasSize(before);
            at.pass(Duration.ofSeconds(1));
            at.send();
            assertThat(at.sms.taken()).hasSize(before + 1);
        }
        assertThat(at.sms.taken())
                .hasSize(5)
                .extracting(Outgoing::id)
                .containsOnly(at.only(message).id());
        assertThat(at.mail.taken()).isEmpty();
        at.pass(Duration.ofHours(3));
        at.send();
        assertThat(at.sms.taken()).hasSize(6);
        assertThat(at.mail.taken()).hasSize(1);
        assertThat(at.deliveries(message))
                .extracting(
                        StoredDelivery::channel, StoredDelivery::state, StoredDelivery::fault, StoredDelivery::attempts)
                .containsExactly(
                        tuple(ChannelKind.SMS, DeliveryState.FAILED, DeliveryFault.GATEWAY_FAILED, 6),
                        tuple(ChannelKind.MAIL, DeliveryState.SENT, null, 1));
        assertThat(replaced(message)).containsExactly(true, false);
    }

    @Test
    void whoIsReachedByNoWayIsSaidToBeSo() {
        at.sms.answers(PostAnswer.never(DeliveryFault.REFUSED, "no"));
        at.mail.answers(PostAnswer.never(DeliveryFault.UNKNOWN_ADDRESS, "550"));
        MessageId message = at.write(family, NoticeTopic.BOOKINGS);
        at.send();
        at.pass(Duration.ofDays(2));
        at.send();
        assertThat(at.deliveries(message)).hasSize(2).allMatch(each -> each.state() == DeliveryState.FAILED);
        assertThat(replaced(message)).containsExactly(false, false);
        assertThat(at.sms.taken()).hasSize(1);
        assertThat(at.mail.taken()).hasSize(1);
    }

    private List<Boolean> replaced(MessageId message) {
        List<StoredDelivery> all = at.deliveries(message);
        return all.stream().map(each -> DeliveryLine.from(each, all).replaced()).toList();
    }

    @Test
    void whoUnsubscribedIsNotWrittenToByThatWayAnyMore() {
        at.sms.answers(PostAnswer.never(DeliveryFault.UNSUBSCRIBED, "TD"));
        at.write(family, NoticeTopic.BOOKINGS);
        at.send();
        assertThat(at.mail.taken()).hasSize(1);
        at.sms.answers(PostAnswer.sent(null));
        MessageId next = at.write(family, NoticeTopic.SAFETY);
        at.send();
        assertThat(at.only(next).channel()).isEqualTo(ChannelKind.MAIL);
        assertThat(at.sms.taken()).hasSize(1);
    }

    @Test
    void whenTheAnswerIsLostOnlyWhatConcernsSafetyIsSentAgainAndUnderTheSameId() {
        at.sms.answers(LOST);
        at.mail.answers(LOST);
        MessageId usual = at.write(family, NoticeTopic.BOOKINGS);
        at.send();
        at.pass(Duration.ofDays(1));
        at.send();
        assertThat(at.only(usual).state()).isEqualTo(DeliveryState.UNSURE);
        assertThat(at.sms.taken()).hasSize(1);

        MessageId safety = at.write(family, NoticeTopic.SAFETY);
        at.send();
        at.sms.answers(PostAnswer.sent(null));
        at.mail.answers(PostAnswer.sent(null));
        at.pass(Duration.ofSeconds(15));
        at.send();
        assertThat(at.deliveries(safety)).hasSize(2).allMatch(each -> each.state() == DeliveryState.SENT);
        List<Outgoing> both = at.sms.taken().subList(1, 3);
        assertThat(both.getFirst().id()).isEqualTo(both.getLast().id());
    }

    @Test
    void whoseServerIsKilledMeanwhileIsTreatedAsIfTheAnswerWasLost() {
        MessageId usual = at.write(family, NoticeTopic.BOOKINGS);
        assertThat(at.desk.take()).isPresent();
        MessageId safety = at.write(at.family(), NoticeTopic.SAFETY);
        assertThat(at.desk.take()).isPresent();
        at.pass(PostDesk.LONGEST);
        at.desk.recover();
        assertThat(at.only(usual).state()).as("not yet").isEqualTo(DeliveryState.SENDING);
        at.pass(Duration.ofSeconds(1));
        at.desk.recover();
        at.send();
        assertThat(at.only(usual).state()).isEqualTo(DeliveryState.UNSURE);
        assertThat(at.only(usual).fault()).isEqualTo(DeliveryFault.ANSWER_LOST);
        assertThat(at.deliveries(safety)).hasSize(2).allMatch(each -> each.state() == DeliveryState.SENT);
        assertThat(at.sms.taken()).hasSize(1);
    }

    @Test
    void anAnswerThatComesLateCountsAndNothingIsSentAgain() {
        at.write(family, NoticeTopic.SAFETY);
        TakenDelivery slow = at.desk.take().orElseThrow();
        at.pass(PostDesk.LONGEST.plusSeconds(1));
        at.desk.recover();
        at.desk.answered(slow, PostAnswer.sent("late"));
        at.send();
        assertThat(at.sms.taken().size() + at.mail.taken().size()).isEqualTo(1);
        at.desk.answered(slow, FAILED);
        assertThat(at.desk.take()).isEmpty();
    }

    @Test
    void whatIsAnsweredTwiceIsSentOnceWhateverTheSecondAnswerSays() {
        for (PostAnswer second : List.of(PostAnswer.sent("again"), FAILED, LOST)) {
            MessageId message = at.write(at.family(), NoticeTopic.SAFETY);
            TakenDelivery taken = at.desk.take().orElseThrow();
            at.desk.answered(taken, PostAnswer.sent("first"));
            at.desk.answered(taken, second);
            at.send();
            at.pass(Duration.ofDays(1));
            at.send();
            assertThat(at.deliveries(message)).allMatch(each -> each.state() == DeliveryState.SENT);
            assertThat(Stream.concat(at.sms.taken().stream(), at.mail.taken().stream())
                            .filter(each -> each.id().equals(taken.id())))
                    .as("by nobody but the worker that took it")
                    .isEmpty();
        }
    }

    @Test
    void atNightOnlyWhatConcernsSafetyIsSent() {
        Instant night = Instant.parse("2021-03-03T14:00:00Z");
        at.scene.clock.put(night);
        MessageId usual = at.write(family, NoticeTopic.BOOKINGS);
        at.write(at.family(), NoticeTopic.SAFETY);
        at.send();
        assertThat(at.sms.taken()).extracting(Outgoing::kind).containsExactly(NoticeKind.NOT_COLLECTED);
        at.scene.clock.put(Instant.parse("2021-03-03T22:59:59Z"));
        at.send();
        assertThat(at.only(usual).state()).isEqualTo(DeliveryState.DUE);
        at.scene.clock.put(Instant.parse("2021-03-03T23:00:00Z"));
        at.send();
        assertThat(at.only(usual).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void whatFailsInTheEveningIsTriedAgainInTheMorning() {
        at.sms.answers(FAILED);
        at.scene.clock.put(Instant.parse("2021-03-03T13:29:30Z"));
        MessageId message = at.write(family, NoticeTopic.BOOKINGS);
        at.send();
        assertThat(at.only(message).next()).isEqualTo(Instant.parse("2021-03-03T23:00:00Z"));
    }

    @Test
    void whoHasNeitherPhoneNorMailIsCalled() {
        Household silent = at.silent();
        MessageId message = at.write(silent, NoticeTopic.BOOKINGS);
        at.send();
        assertThat(at.only(message).channel()).isEqualTo(ChannelKind.CALL);
        assertThat(at.only(message).state()).isEqualTo(DeliveryState.DUE);
    }

    @Test
    void whereNoChannelIsConfiguredItIsKeptAsItWouldHaveBeenSent() {
        Letters letters = at.node(List.of()).get(Letters.class);
        MessageId message = run(() -> letters.write(PostScene.letter(family, at.scene)));
        at.send();
        assertThat(at.only(message).channel()).isEqualTo(ChannelKind.PAPER);
        assertThat(at.only(message).state()).isEqualTo(DeliveryState.DUE);
        at.desk.keepPaper();
        assertThat(at.only(message).state()).isEqualTo(DeliveryState.SENT);
        assertThat(at.only(message).answered()).isEqualTo(PostScene.THEN);
    }

    @Test
    void aTrialGoesToItsAddressAndToNobodyOfTheBooks() {
        Letters letters = at.wiring.get(Letters.class);
        MessageId message = run(() -> letters.trial(ChannelKind.MAIL, "li@example.cn", Language.ENGLISH));
        at.send();
        assertThat(at.only(message).person()).isNull();
        Outgoing trial = at.mail.taken().getFirst();
        assertThat(trial.address()).isEqualTo("li@example.cn");
        assertThat(trial.outside()).isEqualTo("Half Past Four has news for you");
        assertThat(trial.inside().title()).isEqualTo("Trial message");
    }

    @Test
    void atTheTrialOfAnAddressThatIsUnknownNothingElseIsTried() {
        at.mail.answers(PostAnswer.never(DeliveryFault.UNKNOWN_ADDRESS, "550"));
        Letters letters = at.wiring.get(Letters.class);
        MessageId message = run(() -> letters.trial(ChannelKind.MAIL, "nobody@example.cn", Language.CHINESE));
        at.send();
        assertThat(at.only(message).fault()).isEqualTo(DeliveryFault.UNKNOWN_ADDRESS);
    }

    @Test
    void aMailThatComesBackGoesAnotherWayAndTheAddressIsSwitchedOff() {
        sql(
                "UPDATE programme.person SET phone = NULL WHERE id = ?",
                family.adult().value());
        MessageId message = at.write(family, NoticeTopic.BOOKINGS);
        at.send();
        assertThat(at.only(message).channel()).isEqualTo(ChannelKind.MAIL);
        sql(
                "UPDATE programme.person SET phone = '13811112222' WHERE id = ?",
                family.adult().value());
        DeliveryId id = at.only(message).id();
        Bounces bounces = at.wiring.get(Bounces.class);
        TestJpa.runInTransaction(() -> bounces.record(id));
        TestJpa.runInTransaction(() -> bounces.record(id));
        at.send();
        assertThat(at.deliveries(message))
                .extracting(StoredDelivery::channel, StoredDelivery::state, StoredDelivery::fault)
                .containsExactly(
                        tuple(ChannelKind.MAIL, DeliveryState.FAILED, DeliveryFault.BOUNCED),
                        tuple(ChannelKind.SMS, DeliveryState.SENT, null));
    }
}
