package org.halfpastfour.notice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halfpastfour.account.Language;
import org.halfpastfour.notice.ChannelKind;
import org.halfpastfour.notice.DeliveryFault;
import org.halfpastfour.notice.DeliveryId;
import org.halfpastfour.notice.DeliveryLine;
import org.halfpastfour.notice.DeliveryState;
import org.halfpastfour.notice.MessageId;
import org.halfpastfour.notice.MessageTexts;
import org.halfpastfour.notice.NoticeKind;
import org.halfpastfour.notice.OutgoingLine;
import org.halfpastfour.notice.TextVersionLine;
import org.halfpastfour.notice.TextView;
import org.halfpastfour.notice.Written;
import org.halfpastfour.shell.ui.Address;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.testing.OpenPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the city office reads of what left the house, and of the texts. */
@ExtendWith(OpenPage.class)
@SuppressWarnings("NullAway") // a page that does not look at how it was entered
class OutgoingWordsTest {

    private final OutgoingWords said = new OutgoingWords(NoticeSamples.WORDS);

    @Test
    void everyKindWayStateAndFaultHasItsWords() {
        for (NoticeKind kind : NoticeKind.values()) {
            assertThat(said.kind(kind)).doesNotStartWith("!");
        }
        for (ChannelKind channel : ChannelKind.values()) {
            for (DeliveryState state : DeliveryState.values()) {
                assertThat(said.said(delivery(channel, state, null))).doesNotContain("!");
            }
        }
        assertThat(Arrays.stream(DeliveryFault.values())
                        .map(fault -> said.said(delivery(ChannelKind.SMS, DeliveryState.FAILED, fault))))
                .noneMatch(text -> text.contains("!"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aReceiverThatIsNobodysBusinessIsAFamily() {
        OutgoingLine line = line(null);
        assertThat(said.about(line)).isEqualTo("七星岗青少年之家 · 一个家庭 · 今天 13:00");
        assertThat(said.about(line("陈家"))).contains("陈家");
    }

    @Test
    void whatIsNotSentBesidesSaysThatItIsInTheInbox() {
        assertThat(said.states(line(null))).extracting(Badge::getText).containsExactly("只在消息里");
    }

    @Test
    void envelopesThatAreAsFarAreSaidOnceWithTheirNumber() {
        DeliveryLine kept = delivery(ChannelKind.PAPER, DeliveryState.SENT, null);
        OutgoingLine line = line("陈家", kept, kept, delivery(ChannelKind.SMS, DeliveryState.SENT, null));
        assertThat(said.states(line)).extracting(Badge::getText).containsExactly("只留底：没有发出 × 2", "短信：已送达对方");
    }

    @Test
    void whatOnlyLiesHereOrIsStillToBeCalledIsNotSaidToBeSent() {
        assertThat(said.said(delivery(ChannelKind.PAPER, DeliveryState.SENT, null)))
                .startsWith("只留底：没有发出");
        assertThat(said.said(delivery(ChannelKind.CALL, DeliveryState.DUE, null)))
                .startsWith("电话：还要打");
        DeliveryLine replaced = new DeliveryLine(
                DeliveryId.of(NoticeSamples.ID),
                ChannelKind.SMS,
                DeliveryState.FAILED,
                1,
                NoticeSamples.NOW,
                DeliveryFault.REFUSED,
                null,
                true);
        assertThat(said.said(replaced)).startsWith("短信：没有送到，已改用另一个渠道送达");
    }

    @Test
    void theFilterBeginsWithEverything() {
        OutgoingFilter filter = new OutgoingFilter(new Address(), List.of(), NoticeSamples.WORDS, wanted -> {});
        assertThat(filter.wanted().home()).isNull();
        assertThat(filter.wanted().state()).isNull();
        assertThat(filter.wanted().kind()).isNull();
        assertThat(filter.wanted().day()).isNull();
    }

    @Test
    void theListOfTextsSaysWhoChangedOneAndNothingOfTheOthersAndThatNoChannelIsOpen() {
        TextVersionLine version = new TextVersionLine(NoticeSamples.ID, NoticeSamples.NOW, "周主任", sample().texts());
        assertThat(texts(sample(version))).contains("场次取消", "周主任，", "13:00 改过", "还没有配置任何渠道");
        assertThat(texts(sample())).contains("场次取消").doesNotContain("改过", "原文");
    }

    private static String texts(TextView text) {
        TextsPage page = new TextsPage(
                new MessageTexts() {
                    @Override
                    public List<TextView> all() {
                        return List.of(text);
                    }

                    @Override
                    public Set<ChannelKind> channels() {
                        return Set.of();
                    }
                },
                NoticeSamples.WORDS,
                NoticeSamples.ERRORS);
        page.enter(null);
        return NoticeSamples.said(page);
    }

    @Test
    void aTapOnAGapPutsItIntoTheText() {
        TextFields fields = new TextFields(new Forms(NoticeSamples.ERRORS), sample(), NoticeSamples.WORDS);
        NativeButton chip =
                NoticeSamples.all(fields, NativeButton.class).findFirst().orElseThrow();
        ComponentUtil.fireEvent(chip, new ClickEvent<>(chip));
        assertThat(NoticeSamples.all(fields, TextArea.class)
                        .findFirst()
                        .orElseThrow()
                        .getValue())
                .isEqualTo("{who} {what} {when} {where}{what}");
        assertThat(NoticeSamples.all(fields, NativeButton.class).map(NativeButton::getText))
                .contains("{who} 谁", "{when} 什么时候");
    }

    private static TextView sample(TextVersionLine... versions) {
        Written written = new Written("场次取消", "{who} {what} {when} {where}");
        return new TextView(
                NoticeKind.CLOSED,
                Set.of(),
                Set.of("who", "what", "when", "where"),
                Map.of(Language.CHINESE, written, Language.ENGLISH, written),
                List.of(versions));
    }

    private static OutgoingLine line(@Nullable String receiver, DeliveryLine... deliveries) {
        return new OutgoingLine(
                MessageId.of(NoticeSamples.ID),
                NoticeSamples.NOW,
                "七星岗青少年之家",
                NoticeKind.BOOKED,
                false,
                receiver,
                false,
                List.of(deliveries));
    }

    private static DeliveryLine delivery(ChannelKind channel, DeliveryState state, @Nullable DeliveryFault fault) {
        return new DeliveryLine(
                DeliveryId.of(NoticeSamples.ID), channel, state, 2, NoticeSamples.NOW, fault, null, false);
    }
}
