package org.halfpastfour.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
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
import org.halfpastfour.policy.ChangePolicy;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.policy.PolicyLine;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.PolicyChangePreview;
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
            return new PolicyChangePreview(command, command.policy().usual(), command.value(), met(command.policy()));
        }

        @Override
        public void change(ChangePolicy command) {
            changes.add(command);
        }
    };

    private static PolicyReach met(Policy policy) {
        if (policy.isOfAdults()) {
            return new PolicyReach.OfAdults(120, 7, 2);
        }
        if (policy.isOfAges()) {
            return new PolicyReach.OfAges(3, 2, 5);
        }
        if (policy.name().startsWith("NO_SHOWS")) {
            return new PolicyReach.OfNoShows(2, 7);
        }
        return policy == Policy.CANCEL_UNTIL ? new PolicyReach.OfCancelling(41, 30) : new PolicyReach.OfOffers(2, 7);
    }

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
    void aRatioTellsWhatLacksAdultsThenAndThatPlacesAreKept() {
        open(Policy.RATIO_YOUNGER);
        assertThat(find(IntegerField.class).single().getLabel()).isEqualTo("几名孩子");
        find(IntegerField.class).single().setValue(10);
        press("看看影响");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains(
                        "11月23日（周一）起由 15 改为 10 名孩子。",
                        "那天起有孩子的场次共 120 场：7 场的成人不够它的名额，2 场已约好的孩子多于成人能照看的。已约好的名额都保留，成人够了才接收新的孩子。");
        press("确认更改");
        assertThat(changes).containsExactly(new ChangePolicy(Policy.RATIO_YOUNGER, 10, TODAY));
    }

    @Test
    void anAgeTellsWhatLiesOutsideOfIt() {
        open(Policy.CLASS_AGE_FROM);
        find(IntegerField.class).single().setValue(7);
        press("看看影响");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("11月23日（周一）起由 6 改为 7 岁。", "超出这些年龄的有：四点半课堂的 3 个项目、2 个整期，还有 5 名已约好的孩子。这些孩子的名额都保留。");
    }

    @Test
    void aRatioThatIsTooLaxIsRefusedAtItsField() {
        open(Policy.RATIO_YOUNGER);
        IntegerField field = find(IntegerField.class).single();
        field.setValue(19);
        press("看看影响");
        assertThat(field.getErrorMessage()).isEqualTo("请填 1 到 18。");
    }

    @Test
    void whetherSomethingCountsIsChosenAndNotTyped() {
        open(Policy.NO_SHOWS_COUNT);
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Integer> choice = find(RadioButtonGroup.class).single();
        choice.setValue(0);
        press("看看影响");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("11月23日（周一）起由有影响改为没有影响。", "现在有 2 个家庭排在候补的后面；那天起的候补共 7 人次，已有的名额和候补的位置都不变。以前的场次按当时的规定算。");
        press("确认更改");
        assertThat(changes).containsExactly(new ChangePolicy(Policy.NO_SHOWS_COUNT, 0, TODAY));
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
                .contains("有孩子在，至少要有 2 位成人。")
                .hasSize(9)
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
        assertThat(words.reach(new PolicyChangePreview(longer, 240, 300, new PolicyReach.OfOffers(1, 0))))
                .isEqualTo("1 offer is open and kept as promised; nobody is waiting.");
        assertThat(words.reach(new PolicyChangePreview(longer, 240, 300, new PolicyReach.OfOffers(0, 7))))
                .isEqualTo("No offers are open; 7 people who wait get offers by the new rule.");
        assertThat(words.reach(new PolicyChangePreview(later, 720, 780, new PolicyReach.OfCancelling(1, 1))))
                .isEqualTo("1 place is booked from that day on by 1 family; cancelling follows the new time.");
        assertThat(words.reach(new PolicyChangePreview(later, 720, 780, new PolicyReach.OfCancelling(0, 0))))
                .isEqualTo("No place is booked from that day on.");
        ChangePolicy stricter = new ChangePolicy(Policy.RATIO_OLDER, 10, TODAY);
        assertThat(words.reach(new PolicyChangePreview(stricter, 20, 10, new PolicyReach.OfAdults(1, 1, 0))))
                .isEqualTo(
                        "1 session with children from that day on: 1 has fewer adults than its places need, none holds more"
                                + " children than its adults may look after. Every booked place is kept; nobody new gets one there"
                                + " until there are adults enough.");
        assertThat(words.reach(new PolicyChangePreview(stricter, 20, 10, new PolicyReach.OfAdults(0, 0, 0))))
                .isEqualTo("No session with children is planned from that day on.");
        ChangePolicy older = new ChangePolicy(Policy.CLASS_AGE_FROM, 7, TODAY);
        assertThat(words.reach(new PolicyChangePreview(older, 6, 7, new PolicyReach.OfAges(1, 0, 2))))
                .isEqualTo(
                        "Outside of these ages: 1 programme of classes, no series, and 2 booked children. Every booked place"
                                + " is kept.");
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
