package org.halfpastfour.notice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.notice.MessageId;
import org.halfpastfour.notice.MessageTarget;
import org.halfpastfour.notice.NoticeKind;
import org.halfpastfour.notice.ReplyToMessage;
import org.halfpastfour.notice.ThreadView;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class ThreadPanelTest {

    private final List<ReplyToMessage> sent = new ArrayList<>();
    private int reloads;

    @Test
    void aLetterStandsWithItsAnswersAndWhoWroteThem() {
        ThreadPanel panel = panel(NoticeSamples.letter(
                true, NoticeSamples.answer(true, "好的", false), NoticeSamples.answer(false, "谢谢", false)));
        assertThat(NoticeSamples.said(panel))
                .contains("七星岗青少年之家 · 今天 13:00", "请给孩子带一盒水彩笔。", "李梅 · 今天 13:00", "王老师（青少年之家）");
    }

    @Test
    void anAnswerIsSentWithWhatWasTypedAndTheThreadIsShownAnew() {
        ThreadPanel panel = panel(NoticeSamples.letter(true));
        NoticeSamples.all(panel, TextArea.class).findFirst().orElseThrow().setValue("好的，谢谢。");
        send(panel);
        assertThat(sent).extracting(ReplyToMessage::body).containsExactly("好的，谢谢。");
        assertThat(reloads).isEqualTo(1);
    }

    @Test
    void nothingAtAllIsNotSentAndSaidAtTheField() {
        ThreadPanel panel = panel(NoticeSamples.letter(true));
        send(panel);
        assertThat(sent).isEmpty();
        assertThat(NoticeSamples.all(panel, TextArea.class)
                        .findFirst()
                        .orElseThrow()
                        .isInvalid())
                .isTrue();
    }

    @Test
    void whoMayNotAnswerFindsNoForm() {
        assertThat(NoticeSamples.all(panel(NoticeSamples.letter(false)), TextArea.class))
                .isEmpty();
    }

    @Test
    void aPictureIsShownWithWhoSentIt() {
        ThreadPanel panel = panel(NoticeSamples.letter(true, NoticeSamples.answer(true, "", true)));
        assertThat(NoticeSamples.all(panel, Image.class)
                        .map(image -> image.getAlt().orElse("")))
                .containsExactly("李梅发来的图片");
    }

    @Test
    void whatTheHouseTellsLeadsToWhatItIsAbout() {
        for (MessageTarget.Kind kind : MessageTarget.Kind.values()) {
            ThreadPanel panel = panel(new ThreadView(
                    MessageId.of(NoticeSamples.ID),
                    NoticeSamples.NOW,
                    NoticeKind.OFFERED,
                    "七星岗青少年之家",
                    "有空位",
                    "小雨",
                    new MessageTarget(kind, NoticeSamples.ID),
                    false,
                    false,
                    List.of()));
            assertThat(NoticeSamples.all(panel, Anchor.class).map(Anchor::getText))
                    .as(kind.name())
                    .hasSize(1)
                    .noneMatch(text -> text.startsWith("!"));
        }
    }

    private ThreadPanel panel(ThreadView thread) {
        return new ThreadPanel(
                thread, new ThreadPanel.Ways(id -> new byte[0], sent::add, () -> reloads++), NoticeSamples.actions());
    }

    private static void send(ThreadPanel panel) {
        NoticeSamples.all(panel, Button.class)
                .filter(button -> button.getText().equals("发送"))
                .findFirst()
                .orElseThrow()
                .click();
    }
}
