package org.halfpastfour.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.casework.ui.CaseSamples.CLOCK;
import static org.halfpastfour.casework.ui.CaseSamples.all;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.casework.AttendanceConsentId;
import org.halfpastfour.casework.AttendanceConsentView;
import org.halfpastfour.casework.CaseError;
import org.halfpastfour.casework.CaseLifeView;
import org.halfpastfour.casework.CaseStanding;
import org.halfpastfour.casework.CheckInReply;
import org.halfpastfour.casework.CheckInRhythm;
import org.halfpastfour.casework.CheckInView;
import org.halfpastfour.casework.CheckInsOfCase;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.HelpCall;
import org.halfpastfour.casework.HelpCalls;
import org.halfpastfour.casework.HelpKind;
import org.halfpastfour.casework.OwnAppointment;
import org.halfpastfour.casework.OwnAssessments;
import org.halfpastfour.casework.OwnCodeStanding;
import org.halfpastfour.casework.OwnDocuments;
import org.halfpastfour.casework.OwnPass;
import org.halfpastfour.casework.OwnPlanView;
import org.halfpastfour.casework.OwnPlans;
import org.halfpastfour.casework.OwnReading;
import org.halfpastfour.casework.SendCheckIn;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.EngagementFormula;
import org.halfpastfour.engagement.EngagementInputs;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.testing.OpenPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OpenPage.class)
class OwnPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = CLOCK.instant();
    private static final CheckInView CALLED = new CheckInView(
            new UUID(1, 1),
            NOW.minusSeconds(7200),
            List.of(
                    new CheckInReply(CheckInRhythm.USUAL.questions().get(0), 1, ""),
                    new CheckInReply(CheckInRhythm.USUAL.questions().get(2), null, "工作没了")),
            HelpKind.WORD,
            null,
            null);
    private static final CaseLifeView OPEN = new CaseLifeView(CaseStanding.OPEN, null, null, false);
    private static final CaseLifeView OVER = new CaseLifeView(CaseStanding.CLOSED, null, TODAY, false);

    private final List<SendCheckIn> sent = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private @Nullable RuntimeException failure;
    private Runnable sending = () -> {};
    private final CaseWords words = new CaseWords(new Words(CLOCK), CLOCK);

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void saysThePlanTheNextAppointmentAndWhoRead(String language) {
        UI.getCurrent().setLocale(Locale.forLanguageTag(language));
        String said = page(OPEN, null).getElement().getTextRecursively();
        assertThat(said).contains("大溪沟青少年之家", "王奶奶", "周敏", "工作没了").doesNotContain("!{", "casework.", "{0}");
    }

    @Test
    void aQuestionMayBeSkippedAndTheRestIsSent() {
        OwnPanel page = page(OPEN, null);
        assertThat(all(page, RadioButtonGroup.class)).hasSize(2);
        OwnCheckIn form = all(page, OwnCheckIn.class).findFirst().orElseThrow();
        all(form, TextField.class).findFirst().orElseThrow().setValue("睡不着");
        form.send(() -> {});
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().replies()).extracting(CheckInReply::words).containsExactly("", "", "睡不着", "");
        assertThat(sent.getFirst().isCall()).isFalse();
    }

    @Test
    void whoWritesAWordForHelpIsToldWhomToCallNow() {
        OwnPanel page = page(OPEN, null);
        OwnCheckIn form = all(page, OwnCheckIn.class).findFirst().orElseThrow();
        all(form, TextField.class).findFirst().orElseThrow().setValue("我撑不住了");
        form.send(() -> {});
        assertThat(all(page, Anchor.class).map(Anchor::getHref)).contains("tel:120", "tel:110", "tel:12356");
        assertThat(page.getElement().getTextRecursively()).contains("李社工会看到");
    }

    @Test
    void helpThatCouldNotBeSentIsSaidAndMayBeSentAgainAsTheSame() {
        OwnPanel page = page(OPEN, null);
        Button help = button(page, "我现在需要帮助");
        failure = new IllegalStateException("no connection");
        sending = () -> help.setEnabled(false);
        assertThatThrownBy(help::click).isSameAs(failure);
        assertThat(help.isEnabled()).isTrue();
        assertThat(page.getElement().getTextRecursively()).contains("没有发出去");
        assertThat(all(page, Anchor.class).map(Anchor::getHref)).contains("tel:120", "tel:110", "tel:12356");
        failure = null;
        help.click();
        assertThat(sent).hasSize(1);
        assertThat(page.getElement().getTextRecursively()).contains("李社工会看到").doesNotContain("没有发出去");
    }

    @Test
    void whereThePageIsClosedACallForHelpSaysThatItWasNotSent() {
        failure = CaseError.OWN_PAGE_CLOSED.told();
        button(page(OPEN, null), "我现在需要帮助").click();
        OwnCheckIn form = all(page(OPEN, null), OwnCheckIn.class).findFirst().orElseThrow();
        form.send(() -> {});
        assertThat(left).containsExactly("unsent", "left");
    }

    /** A question over the page would stay on a shared phone when the page is hidden. */
    @Test
    void whetherToEndAConsentIsAskedWithinThePage() {
        OwnPanel page = page(OPEN, null);
        button(page, "收回同意").click();
        assertThat(page.getElement().getTextRecursively()).contains("收回以后，社工马上看不到");
        button(page, page.getTranslation("shell.cancel")).click();
        assertThat(page.getElement().getTextRecursively()).doesNotContain("收回以后，社工马上看不到");
    }

    @Test
    void aPageThatStaysOpenLooksForCallsAndReadsThemWhenThereIsAnother() {
        List<UUID> waiting = new ArrayList<>();
        List<Integer> counted = new ArrayList<>();
        int[] reads = {0};
        HelpCalls calls = new HelpCalls() {
            @Override
            public Set<UUID> waiting() {
                return Set.copyOf(waiting);
            }

            @Override
            public List<HelpCall> mine() {
                reads[0]++;
                return waiting.stream().map(OwnPagesTest::call).toList();
            }
        };
        HelpWatch watch = new HelpWatch(calls, true, false, words, (late, all) -> counted.add(all));
        UI.getCurrent().add(watch);
        look();
        waiting.add(new UUID(1, 1));
        look();
        look();
        assertThat(watch.getElement().getTextRecursively()).contains("1 个人需要帮助");
        assertThat(reads[0]).isEqualTo(1);
        assertThat(counted).containsExactly(0, 1);
    }

    /** A supervisor who works cases too: the list of own families takes the number of the menu from the same question. */
    @Test
    void lateCallsAreAskedForOnceALook() {
        int[] asked = {0};
        List<Integer> late = new ArrayList<>();
        HelpCalls calls = new HelpCalls() {
            @Override
            public Set<UUID> waiting() {
                return Set.of();
            }

            @Override
            public Set<UUID> waitingTooLong() {
                asked[0]++;
                return Set.of();
            }
        };
        HelpWatch watch = new HelpWatch(calls, true, true, words, (tooLong, all) -> late.add(tooLong.size()));
        assertThat(watch.isVisible()).isFalse();
        assertThat(asked[0]).isEqualTo(1);
        assertThat(late).containsExactly(0);
    }

    private static void look() {
        UI page = UI.getCurrent();
        ComponentUtil.fireEvent(page, new PollEvent(page, true));
    }

    private static HelpCall call(UUID checkIn) {
        return new HelpCall(new ClientId(new UUID(2, 2)), "张三", "13800000000", checkIn, NOW, HelpKind.ASKED, true);
    }

    private static Button button(Component page, String text) {
        return all(page, Button.class)
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoAnsweredIsAskedAgainWhenItIsTime() {
        assertThat(all(page(OPEN, TODAY.plusDays(7)), RadioButtonGroup.class)).isEmpty();
    }

    @Test
    void whenItIsOverNothingIsAskedAnyMore() {
        OwnPanel page = page(OVER, null);
        assertThat(all(page, OwnCheckIn.class)).isEmpty();
        assertThat(all(page, OwnHelp.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(OwnCodeStanding.State.class)
    void theCaseworkerSeesHowItStandsWithTheCodeAndTheAnswers(OwnCodeStanding.State state) {
        for (String language : List.of("zh-CN", "en")) {
            UI.getCurrent().setLocale(Locale.forLanguageTag(language));
            OwnWords own = new OwnWords(words);
            CheckInsOfCase view = ofCase(state);
            String said = new OwnCodePanel(view, dialogs(), own, () -> {})
                            .getElement()
                            .getTextRecursively()
                    + new CheckInRhythmPanel(view, dialogs(), own, () -> {})
                            .getElement()
                            .getTextRecursively()
                    + new CheckInList(view, dialogs(), own, () -> {})
                            .getElement()
                            .getTextRecursively();
            assertThat(said).contains("工作没了").doesNotContain("!{", "casework.", "{0}");
        }
    }

    @Test
    void aCallForHelpStandsOnTopWithHowToReachTheClient() {
        HelpPanel panel = new HelpPanel(
                List.of(new HelpCall(
                        new ClientId(new UUID(2, 2)), "张三", "13800000000", new UUID(1, 1), NOW, HelpKind.ASKED, true)),
                words);
        assertThat(panel.getElement().getTextRecursively()).contains("1 个人需要帮助", "张三", "按了求助", "等得太久");
        assertThat(all(panel, Anchor.class).map(Anchor::getHref))
                .containsExactly("cases/" + new UUID(2, 2) + "/check-ins", "tel:13800000000");
        assertThat(new HelpPanel(List.of(), words).isVisible()).isFalse();
    }

    private CheckInsOfCase ofCase(OwnCodeStanding.State state) {
        return new CheckInsOfCase(
                new ClientId(new UUID(2, 2)),
                "张三",
                true,
                false,
                true,
                CheckInRhythm.USUAL,
                List.of(CALLED),
                new OwnCodeStanding(state, state == OwnCodeStanding.State.NONE ? null : NOW));
    }

    private CheckInDialogs dialogs() {
        return new CheckInDialogs(null, null, null, new OwnWords(words));
    }

    private OwnPanel page(CaseLifeView life, @Nullable LocalDate next) {
        OwnPlans plans = new OwnPlans() {
            @Override
            public OwnPlanView read(OwnPass pass) {
                return view(life, next);
            }

            @Override
            public void checkIn(OwnPass pass, SendCheckIn command) {
                sending.run();
                if (failure != null) {
                    throw failure;
                }
                sent.add(command);
            }
        };
        return new OwnPanel(
                new OwnSteps(
                        new OwnPass("x"),
                        new OwnDocuments(),
                        plans,
                        new OwnAssessments(),
                        new Errors(CLOCK),
                        () -> left.add("left"),
                        () -> left.add("unsent")),
                new OwnWords(words));
    }

    private static OwnPlanView view(CaseLifeView life, @Nullable LocalDate next) {
        return new OwnPlanView(
                "李社工",
                life,
                List.of(),
                engagement(),
                List.of(new OwnAppointment(NOW, NOW.plusSeconds(3600), "大溪沟青少年之家", "人民路 1 号")),
                List.of(new AttendanceConsentView(new AttendanceConsentId(new UUID(3, 3)), "王奶奶", TODAY, null)),
                List.of(
                        new OwnReading(NOW, "周敏", "CASEWORKER", "read.case"),
                        new OwnReading(NOW, null, "", "goal.added")),
                CheckInRhythm.USUAL,
                List.of(CALLED),
                next,
                List.of());
    }

    private static Engagement engagement() {
        return EngagementFormula.compute(
                new EngagementInputs(TODAY.minusDays(7), TODAY, NOW, List.of(), List.of(), List.of(), List.of()));
    }
}
