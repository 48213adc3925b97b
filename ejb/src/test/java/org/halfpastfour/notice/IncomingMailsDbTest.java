package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.halfpastfour.testing.HomeScene.number;

import java.util.List;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.TestJpa;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of a mail that came in. */
class IncomingMailsDbTest {

    private final PostScene at = new PostScene();
    private final MailboxDesk desk = at.wiring.get(MailboxDesk.class);
    private final IncomingMails mails = at.wiring.get(IncomingMails.class);

    @Test
    void aBounceSwitchesTheAddressOffAndTheMessageGoesAnotherWay() {
        Household family = at.family();
        at.sms.answers(PostAnswer.never(DeliveryFault.REFUSED, "no"));
        MessageId message = at.write(family, NoticeTopic.BOOKINGS);
        at.send();
        StoredDelivery mail = at.deliveries(message).getLast();
        assertThat(mail.channel()).isEqualTo(ChannelKind.MAIL);
        take(CameIn.Kind.BOUNCE, mail.id().value(), null);
        take(CameIn.Kind.BOUNCE, mail.id().value(), null);
        assertThat(at.deliveries(message))
                .extracting(StoredDelivery::channel, StoredDelivery::fault)
                .containsExactly(
                        tuple(ChannelKind.SMS, DeliveryFault.REFUSED), tuple(ChannelKind.MAIL, DeliveryFault.BOUNCED));
    }

    @Test
    void aBounceOfWhatNobodySentAndWhatAMachineWritesChangesNothing() {
        take(CameIn.Kind.BOUNCE, UUID.randomUUID(), null);
        take(CameIn.Kind.BOUNCE, null, null);
        take(CameIn.Kind.MACHINE, null, at.scene.home.value());
        assertThat(atHome()).isEmpty();
    }

    @Test
    void aReplyStandsAtItsHomeOnceUntilSomebodySeesToIt() {
        String id = take(CameIn.Kind.PERSON, null, at.scene.home.value());
        take(id, CameIn.Kind.PERSON, null, at.scene.home.value());
        LetterScene.account(at.scene.staffAccount, "王老师");
        IncomingMailLine only = atHome().getFirst();
        assertThat(atHome()).hasSize(1);
        assertThat(only.words()).isEqualTo("words");
        assertThat(only.isSeen()).isFalse();
        TestJpa.runInTransaction(() -> mails.see(only.id()));
        assertThat(atHome().getFirst().isSeen()).isTrue();
    }

    @Test
    void aReplyToAMessageIsOfTheHomeThatSentIt() {
        MessageId message = at.write(at.family(), NoticeTopic.BOOKINGS);
        take(CameIn.Kind.PERSON, at.deliveries(message).getLast().id().value(), null);
        assertThat(atHome()).isEmpty();
        MessageId byMail = at.write(at.onlyByMail(), NoticeTopic.BOOKINGS);
        take(CameIn.Kind.PERSON, at.deliveries(byMail).getLast().id().value(), null);
        assertThat(atHome()).hasSize(1);
    }

    @Test
    void aReplyFromAnAddressThatNobodyKnowsIsForPeopleToReadAndChangesAndAnswersNothing() {
        Household family = at.family();
        MessageId message = at.write(family, NoticeTopic.BOOKINGS);
        String id = take(CameIn.Kind.PERSON, null, null);
        take(CameIn.Kind.PERSON, UUID.randomUUID(), null);
        assertThat(atHome()).isEmpty();
        assertThat(number("SELECT count(*) FROM notice.incoming_mail WHERE home_id IS NULL AND mail = ?", id))
                .as("it names no home: the city office sees to it")
                .isEqualTo(1);
        UUID household = family.id().value();
        assertThat(number("SELECT count(*) FROM notice.message WHERE household_id = ?", household))
                .as("nobody is answered")
                .isEqualTo(1);
        assertThat(number(
                        "SELECT count(*) FROM notice.address WHERE person_id = ?",
                        family.adult().value()))
                .isEqualTo(1);
        assertThat(at.only(message).state()).isEqualTo(DeliveryState.DUE);
    }

    @Test
    void nobodyOfAnotherHomeReadsItOrTicksItOff() {
        take(CameIn.Kind.PERSON, null, at.scene.home.value());
        IncomingMailLine only = atHome().getFirst();
        var unused = LetterScene.staffOfAnotherHome(at.scene);
        assertThatThrownBy(() -> TestJpa.runInTransaction(() -> mails.see(only.id())))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> TestJpa.inTransaction(() -> mails.at(at.scene.home)))
                .isInstanceOf(RuntimeException.class);
    }

    private List<IncomingMailLine> atHome() {
        at.scene.asStaff();
        return TestJpa.inTransaction(() -> mails.at(at.scene.home));
    }

    private String take(CameIn.Kind kind, @Nullable UUID delivery, @Nullable UUID home) {
        String id = Ids.next().toString();
        take(id, kind, delivery, home);
        return id;
    }

    private void take(String id, CameIn.Kind kind, @Nullable UUID delivery, @Nullable UUID home) {
        at.scene.asNobody();
        CameIn mail = new CameIn(kind, id, delivery, home, "li@example.cn", "subject", "words");
        TestJpa.runInTransaction(() -> desk.take(mail));
    }
}
