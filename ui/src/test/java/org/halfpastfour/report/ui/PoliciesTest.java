package org.halfpastfour.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.ChangePolicy;
import org.halfpastfour.signup.Policy;
import org.halfpastfour.signup.PolicyChangePreview;
import org.halfpastfour.signup.PolicyLine;
import org.halfpastfour.signup.PolicyReach;
import org.halfpastfour.signup.SignUpPolicies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A policy is changed only as it was seen. */
class PoliciesTest extends BrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final List<ChangePolicy> changes = new ArrayList<>();
    private final PolicyWords words = new PolicyWords(new Words(CLOCK));
    private final SignUpPolicies policies = new SignUpPolicies() {
        @Override
        public PolicyChangePreview preview(ChangePolicy command) {
            return new PolicyChangePreview(
                    command, command.policy().usual(), command.minutes(), new PolicyReach(2, 7, 41, 30));
        }

        @Override
        public void change(ChangePolicy command) {
            changes.add(command);
        }
    };

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.halfpastfour.nowhere");
    }

    @BeforeEach
    void speakChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void whatAChangeDoesIsSeenBeforeItIsDone() {
        open(Policy.OFFER_USUAL);
        find(IntegerField.class).single().setValue(120);
        assertThat(isOffered("确认更改")).isFalse();
        press("看看影响");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("11月23日（周一）起由 4 小时改为 2 小时。", "已经发出的递补通知有 2 个，按原来的时间保留；候补的 7 人次以后收到通知时按新的规定。");
        press("确认更改");
        assertThat(changes).containsExactly(new ChangePolicy(Policy.OFFER_USUAL, 120, TODAY));
    }

    @Test
    void anotherValueIsLookedAtAnew() {
        open(Policy.OFFER_USUAL);
        find(IntegerField.class).single().setValue(120);
        press("看看影响");
        find(IntegerField.class).single().setValue(60);
        assertThat(isOffered("确认更改")).isFalse();
        assertThat(changes).isEmpty();
    }

    @Test
    void aTimeOfDayIsChosenAsOneAndTellsWhoseBookingsItMeets() {
        open(Policy.CANCEL_UNTIL);
        find(TimePicker.class).single().setValue(LocalTime.of(10, 0));
        press("看看影响");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("11月23日（周一）起由 12:00 改为 10:00。", "那天起已约好 41 个名额，共 30 个家庭，取消时按新的时间算。");
        press("确认更改");
        assertThat(changes).containsExactly(new ChangePolicy(Policy.CANCEL_UNTIL, 600, TODAY));
    }

    @Test
    void whatIsOutOfBoundsIsToldAtItsField() {
        open(Policy.OFFER_USUAL);
        IntegerField field = find(IntegerField.class).single();
        field.setValue(3);
        press("看看影响");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("请填 30 到 2880 分钟。");
        assertThat(changes).isEmpty();
    }

    @Test
    void everyFixedValueIsSaidInASentence() {
        UI.getCurrent().add(new FixedPolicies(new Words(CLOCK)));
        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .contains("每位成人最多照看 15 名孩子，参加者都满 9 岁时 20 名。", "有孩子在，至少要有 2 位成人。")
                .hasSize(10)
                .noneMatch(text -> text.contains("{") || text.contains("!"));
    }

    @Test
    void everyPolicySaysWhatHoldsInASentenceOfItsOwn() {
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            UI.getCurrent().setLocale(language);
            assertThat(Policy.values())
                    .extracting(policy -> words.sentence(policy, policy.usual()))
                    .doesNotHaveDuplicates()
                    .noneMatch(text -> text.startsWith("!"));
        }
    }

    @Test
    void whatAChangeDoesIsSaidInBothLanguagesOfOneAndOfSeveral() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        ChangePolicy longer = new ChangePolicy(Policy.OFFER_USUAL, 300, TODAY);
        ChangePolicy later = new ChangePolicy(Policy.CANCEL_UNTIL, 780, TODAY);
        assertThat(words.reach(new PolicyChangePreview(longer, 240, 300, new PolicyReach(1, 0, 0, 0))))
                .isEqualTo("1 offer is open and kept as promised; nobody is waiting.");
        assertThat(words.reach(new PolicyChangePreview(longer, 240, 300, new PolicyReach(0, 7, 0, 0))))
                .isEqualTo("No offers are open; 7 people who wait get offers by the new rule.");
        assertThat(words.reach(new PolicyChangePreview(later, 720, 780, new PolicyReach(0, 0, 1, 1))))
                .isEqualTo("1 place is booked from that day on by 1 family; cancelling follows the new time.");
        assertThat(words.reach(new PolicyChangePreview(later, 720, 780, new PolicyReach(0, 0, 0, 0))))
                .isEqualTo("No place is booked from that day on.");
    }

    private void open(Policy policy) {
        PolicyLine line = new PolicyLine(
                policy, new PolicyLine.Value(policy, policy.usual(), TODAY.minusYears(1), null, null), List.of());
        new PolicyDialog(line, policies, words, new Errors(CLOCK), () -> {}).open();
    }

    private void press(String text) {
        buttons(text).findFirst().orElseThrow().click();
    }

    private boolean isOffered(String text) {
        return buttons(text).anyMatch(Button::isVisible);
    }

    private Stream<Button> buttons(String text) {
        return find(PolicyDialog.class)
                .single()
                .getFooter()
                .getElement()
                .getChildren()
                .flatMap(child -> child.getComponent().stream())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text));
    }
}
