package org.halfpastfour.notice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.halfpastfour.account.Language;
import org.halfpastfour.notice.ChannelKind;
import org.halfpastfour.notice.ChannelLine;
import org.halfpastfour.notice.ChoicesView;
import org.halfpastfour.notice.ChooseMessages;
import org.halfpastfour.notice.MessageChoices;
import org.halfpastfour.notice.NoticeTopic;
import org.halfpastfour.notice.OffReason;
import org.halfpastfour.testing.OpenPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
@SuppressWarnings("NullAway") // a page that does not look at how it was entered
class ChoicesPageTest {

    private final List<ChooseMessages> saved = new ArrayList<>();

    @Test
    void safetyIsShownAsWhatAlwaysComes() {
        assertThat(NoticeSamples.said(page(null))).contains("安全消息一定会发给您，不能关闭");
        assertThat(ChooseMessages.TOPICS).doesNotContain(NoticeTopic.SAFETY);
    }

    @Test
    void whatIsChosenIsSaved() {
        ChoicesPage page = page(null);
        NoticeSamples.all(page, EmailField.class).findFirst().orElseThrow().setValue("li@example.cn");
        button(page, "保存").click();
        assertThat(saved).singleElement().satisfies(choice -> {
            assertThat(choice.mail()).isEqualTo("li@example.cn");
            assertThat(choice.topics()).containsExactly(NoticeTopic.CHANGES);
        });
    }

    @Test
    void aWayThatIsOffSaysWhyAndHowItIsSwitchedOn() {
        for (OffReason why : OffReason.values()) {
            ChoicesPage page = page(why);
            assertThat(NoticeSamples.said(page)).contains("起不再发送").doesNotContain("!notice");
            assertThat(button(page, "重新开通")).isNotNull();
        }
    }

    @Test
    void anAddressThatNobodyConfirmedAsksForItsCode() {
        ChoicesPage page = page(null, true);
        assertThat(NoticeSamples.said(page)).contains("确认码已发到 li@example.cn").doesNotContain("!notice");
        assertThat(button(page, "再发一次")).isNotNull();
        assertThat(NoticeSamples.said(page(null))).doesNotContain("确认码");
    }

    @Test
    void whatIsTickedAndNotSavedYetStaysWhileAnAddressIsConfirmed() {
        ChoicesPage page = page(null, true);
        topics(page).select(NoticeTopic.DAYS);
        topics(page).deselect(NoticeTopic.CHANGES);
        NoticeSamples.all(page, TextField.class).findFirst().orElseThrow().setValue("K7QM2XPD");
        button(page, "确认").click();
        assertThat(NoticeSamples.said(page)).doesNotContain("确认码已发到");
        assertThat(topics(page).getValue()).containsExactly(NoticeTopic.DAYS);
        button(page, "保存").click();
        assertThat(saved).singleElement().satisfies(choice -> assertThat(choice.topics())
                .containsExactly(NoticeTopic.DAYS));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<NoticeTopic> topics(ChoicesPage page) {
        return (CheckboxGroup<NoticeTopic>)
                NoticeSamples.all(page, CheckboxGroup.class).findFirst().orElseThrow();
    }

    private ChoicesPage page(@Nullable OffReason off) {
        return page(off, false);
    }

    private ChoicesPage page(@Nullable OffReason off, boolean unconfirmed) {
        ChoicesView own = new ChoicesView(
                Set.of(NoticeTopic.CHANGES),
                List.of(new ChannelLine(
                        ChannelKind.MAIL, "li@example.cn", true, true, off, off == null ? null : NoticeSamples.NOW)),
                "li@example.cn",
                unconfirmed);
        ChoicesPage page = new ChoicesPage(
                new MessageChoices() {
                    @Override
                    public ChoicesView own() {
                        return own;
                    }

                    @Override
                    public ChoicesView confirm(String code) {
                        return new ChoicesView(own.topics(), own.channels(), own.mail(), false);
                    }

                    @Override
                    public ChoicesView choose(ChooseMessages command, Language language) {
                        saved.add(command);
                        return own;
                    }
                },
                NoticeSamples.WORDS,
                NoticeSamples.ERRORS);
        page.enter(null);
        return page;
    }

    private static Button button(ChoicesPage page, String text) {
        return NoticeSamples.all(page, Button.class)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
