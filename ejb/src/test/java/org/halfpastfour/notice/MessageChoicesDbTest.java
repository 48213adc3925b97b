package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Language;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.Told;
import org.junit.jupiter.api.Test;

/** Each adult chooses what to hear of and how; what is about safety cannot be chosen away. */
class MessageChoicesDbTest {

    private final LetterScene at = new LetterScene();
    private final Household family = at.scene.household(1);
    private final ChoiceDesk desk = at.scene.wiring.get(ChoiceDesk.class);

    @Test
    void whoHasChosenNothingHearsOfEverything() {
        at.scene.asParentOf(family);
        ChoicesView own = run(() -> at.choices.own());
        assertThat(own.topics()).isEqualTo(ChooseMessages.TOPICS);
        assertThat(own.channels()).allMatch(ChannelLine::wanted);
        assertThat(run(() -> desk.of(List.of(family.adult().value())))).isEmpty();
    }

    @Test
    void whatWasChosenHoldsForThisAdultAlone() {
        AccountId second = at.secondAdult(family);
        choose(Set.of(NoticeTopic.CHANGES), Set.of(ChannelKind.SMS), "");
        Map<UUID, Chosen> chosen = run(() -> desk.of(List.of(family.adult().value())));
        assertThat(chosen.values()).singleElement().satisfies(one -> {
            assertThat(one.wants(Set.of(NoticeTopic.CHANGES))).isTrue();
            assertThat(one.wants(Set.of(NoticeTopic.BOOKINGS))).isFalse();
            assertThat(one.wants(Set.of(NoticeTopic.SAFETY))).isTrue();
            assertThat(one.channels()).contains(ChannelKind.SMS).doesNotContain(ChannelKind.MAIL);
        });
        at.asAdult(second, family);
        assertThat(run(() -> at.choices.own()).topics()).isEqualTo(ChooseMessages.TOPICS);
    }

    @Test
    void choosingAgainReplacesWhatWasChosen() {
        choose(Set.of(), Set.of(), "");
        ChoicesView all = choose(ChooseMessages.TOPICS, ChooseMessages.CHANNELS, "");
        assertThat(all.topics()).isEqualTo(ChooseMessages.TOPICS);
        assertThat(number(
                        "SELECT count(*) FROM notice.unwanted WHERE person_id = ?",
                        family.adult().value()))
                .isZero();
    }

    @Test
    void aMailAddressIsKeptChangedAndTakenBack() {
        assertThat(choose(ChooseMessages.TOPICS, ChooseMessages.CHANNELS, "li.mei@example.cn")
                        .mail())
                .isEqualTo("li.mei@example.cn");
        assertThat(choose(ChooseMessages.TOPICS, ChooseMessages.CHANNELS, "other@example.cn")
                        .mail())
                .isEqualTo("other@example.cn");
        assertThat(choose(ChooseMessages.TOPICS, ChooseMessages.CHANNELS, " ").mail())
                .isNull();
    }

    @Test
    void whatIsNoMailAddressIsRefused() {
        for (String wrong : List.of("li", "li@", "@x.cn", "li@x", "li@x.", "a@b@c.cn", "li mei@x.cn", "<li@x.cn>")) {
            assertThatThrownBy(() -> new ChooseMessages(Set.of(), Set.of(), wrong))
                    .as(wrong)
                    .isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void aWayThatTheOtherEndSwitchedOffIsShownWithWhyAndSwitchedOnAgain() {
        choose(ChooseMessages.TOPICS, ChooseMessages.CHANNELS, family.id() + "@example.cn");
        sql(
                "INSERT INTO notice.channel_off (channel, address, why, since) VALUES ('MAIL', ?, 'BOUNCED', ?)",
                family.id() + "@example.cn",
                at.scene.clock.instant());
        assertThat(mail(run(() -> at.choices.own())).off()).isEqualTo(OffReason.BOUNCED);
        assertThat(mail(run(() -> at.choices.switchOn(ChannelKind.MAIL))).off()).isNull();
    }

    @Test
    void aMailAddressIsWrittenToOnceTheCodeWasTyped() {
        ChoicesView asked = choose(ChooseMessages.TOPICS, ChooseMessages.CHANNELS, family.id() + "@example.cn");
        assertThat(asked.unconfirmed()).isTrue();
        assertThat(reached()).isFalse();
        assertThatThrownBy(() -> run(() -> at.choices.confirm("AAAA-AAAA")))
                .satisfies(refused -> Told.by(refused, NoticeError.CODE_IS_ANOTHER));
        String typed = " " + code().toLowerCase(Locale.ROOT).replace("-", " ");
        assertThat(run(() -> at.choices.confirm(typed)).unconfirmed()).isFalse();
        assertThat(reached()).isTrue();
        assertThatThrownBy(() -> run(() -> at.choices.confirm(typed)))
                .satisfies(refused -> Told.by(refused, NoticeError.NOTHING_TO_CONFIRM));
        ChoicesView again = choose(ChooseMessages.TOPICS, ChooseMessages.CHANNELS, family.id() + "@example.cn");
        assertThat(again.unconfirmed()).isFalse();
        ChoicesView other = choose(ChooseMessages.TOPICS, ChooseMessages.CHANNELS, "x" + family.id() + "@example.cn");
        assertThat(other.unconfirmed()).isTrue();
        assertThat(reached()).isFalse();
    }

    @Test
    void aCodeIsSentAgainAfterAMinuteAndRunsOut() {
        choose(ChooseMessages.TOPICS, ChooseMessages.CHANNELS, family.id() + "@example.cn");
        String first = code();
        assertThatThrownBy(() -> run(() -> at.choices.sendCodeAgain(Language.CHINESE)))
                .satisfies(refused -> Told.by(refused, NoticeError.CODE_JUST_SENT));
        at.scene.clock.put(at.scene.clock.instant().plus(Duration.ofMinutes(2)));
        var unused = run(() -> at.choices.sendCodeAgain(Language.CHINESE));
        assertThatThrownBy(() -> run(() -> at.choices.confirm(first)))
                .satisfies(refused -> Told.by(refused, NoticeError.CODE_IS_ANOTHER));
        String second = code();
        at.scene.clock.put(at.scene.clock.instant().plus(ConfirmationCode.GOOD_FOR));
        assertThatThrownBy(() -> run(() -> at.choices.confirm(second)))
                .satisfies(refused -> Told.by(refused, NoticeError.CODE_RAN_OUT));
    }

    private String code() {
        return run(() -> at.scene
                .wiring
                .get(ConfirmDesk.class)
                .mailOf(family.adult().value())
                .orElseThrow()
                .code()
                .value());
    }

    /** Whether anything would be sent to a mail address. */
    private boolean reached() {
        return run(() -> at.scene
                        .wiring
                        .get(AddressRecords.class)
                        .ofPersons(List.of(family.adult().value())))
                .stream()
                .anyMatch(known -> known.channel() == ChannelKind.MAIL);
    }

    @Test
    void anAddressOfSomebodyElseIsNotSwitchedOn() {
        at.scene.asParentOf(family);
        assertThatThrownBy(() -> run(() -> at.choices.switchOn(ChannelKind.WECHAT)))
                .satisfies(refused -> Told.by(refused, AccountError.NOT_FOUND));
    }

    private ChoicesView choose(Set<NoticeTopic> topics, Set<ChannelKind> channels, String mail) {
        at.scene.asParentOf(family);
        return run(() -> at.choices.choose(new ChooseMessages(topics, channels, mail), Language.CHINESE));
    }

    private static ChannelLine mail(ChoicesView own) {
        return own.channels().stream()
                .filter(line -> line.channel() == ChannelKind.MAIL)
                .findFirst()
                .orElseThrow();
    }
}
