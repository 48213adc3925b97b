package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.halfpastfour.account.Language;
import org.halfpastfour.shared.InvalidInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The city office writes what messages say, and can always go back. */
class MessageTextsDbTest {

    private static final NoticeKind KIND = NoticeKind.CLOSED;

    private final LetterScene at = new LetterScene();
    private final MessageTexts texts = at.scene.wiring.get(MessageTexts.class);
    private final Wording wording = at.scene.wiring.get(Wording.class);

    MessageTextsDbTest() {
        at.scene.asStaff();
    }

    /** Other tests read the texts as they came. */
    @AfterEach
    void asTheyCame() {
        sql("DELETE FROM notice.text_version");
    }

    @Test
    void aTextIsAsItCameUntilItIsChanged() {
        TextView text = run(() -> texts.text(KIND));
        assertThat(text.versions()).isEmpty();
        assertThat(text.bodyGaps()).containsExactlyInAnyOrder("who", "what", "when", "where");
        assertThat(text.texts().get(Language.CHINESE).title()).isEqualTo("场次取消");
    }

    @Test
    void whatIsWrittenHoldsFromThenOnInBothLanguages() {
        run(() -> texts.change(changed("停课")));
        assertThat(run(() -> wording.title(KIND, Language.CHINESE))).isEqualTo("停课");
        assertThat(run(() -> wording.line(
                        KIND,
                        Language.ENGLISH,
                        Map.of("who", "Xiaoyu", "what", "Class", "when", "today", "where", "here"))))
                .isEqualTo("Xiaoyu Class today here");
        assertThat(run(() -> wording.title(NoticeKind.MOVED, Language.CHINESE))).isEqualTo("时间有变");
    }

    @Test
    void everyVersionIsKeptWithWhoAndWhenAndCanBeTakenAgain() {
        run(() -> texts.change(changed("停课")));
        at.scene.clock.put(TODAY, "11:00");
        TextView second = run(() -> texts.change(changed("不上课")));
        assertThat(second.versions()).extracting(TextVersionLine::by).containsExactly("王老师", "王老师");
        TextVersionLine earlier = second.versions().getLast();
        TextView back = run(() -> texts.change(new ChangeText(KIND, earlier.texts())));
        assertThat(back.texts().get(Language.CHINESE).title()).isEqualTo("停课");
        assertThat(back.versions()).hasSize(3);
    }

    @Test
    void aTextWithoutAGapThatItNeedsIsRefusedWithWhatIsMissing() {
        Map<Language, Written> wrong = new EnumMap<>(Language.class);
        wrong.put(Language.CHINESE, new Written("停课", "{who}：{what}，{where}。"));
        wrong.put(Language.ENGLISH, new Written("Closed", "{who} {what} {when} {where} {phone}"));
        assertThatThrownBy(() -> new ChangeText(KIND, wrong))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(error -> error.field() + " " + error.code() + " " + error.arguments())
                        .containsExactlyInAnyOrder(
                                "body-zh-CN text-lacks-gaps {missing=[when]}",
                                "body-en text-has-unknown-gaps {unknown=[phone]}"));
    }

    @Test
    void thePreviewSaysItWithAnInventedFamily() {
        Map<Language, Written> said = run(() -> texts.preview(changed("停课")));
        assertThat(said.get(Language.CHINESE).body()).contains("王小雨", "四点半课堂").doesNotContain("{");
        assertThat(said.get(Language.ENGLISH).body()).contains("Wang Xiaoyu");
    }

    @Test
    void everyGapOfEveryKindHasAnExampleInBothLanguages() {
        run(() -> {
            texts.all().forEach(text -> assertThat(texts.preview(new ChangeText(text.kind(), text.texts()))
                            .values())
                    .as(text.kind().name())
                    .hasSize(2)
                    .noneMatch(written -> written.body().contains("{")));
            return null;
        });
        assertThat(run(() -> texts.all()).stream().map(TextView::kind))
                .containsAll(Stream.of(NoticeKind.BOOKED, NoticeKind.NOT_COLLECTED, NoticeKind.TRIAL)
                        .toList());
    }

    @Test
    void aTrialByAWayThatIsNotOpenIsRefused() {
        assertThat(run(() -> texts.channels())).isEmpty();
        assertThat(Arrays.asList(ChannelKind.MAIL, ChannelKind.SMS)).allSatisfy(channel -> assertThatThrownBy(
                        () -> run(() -> texts.trial(channel, "a@example.cn", Language.CHINESE)))
                .isInstanceOf(InvalidInput.class));
    }

    private static ChangeText changed(String title) {
        return new ChangeText(
                KIND,
                Map.of(
                        Language.CHINESE, new Written(title, "{who} {what} {when} {where}"),
                        Language.ENGLISH, new Written("Closed", "{who} {what} {when} {where}")));
    }
}
