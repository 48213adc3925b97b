package org.halfpastfour.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.casework.ui.CaseSamples.CLOCK;
import static org.halfpastfour.casework.ui.CaseSamples.TODAY;
import static org.halfpastfour.casework.ui.CaseSamples.all;
import static org.halfpastfour.casework.ui.CaseSamples.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.ContactKind;
import org.halfpastfour.casework.CountedContacts;
import org.halfpastfour.casework.GoalDomain;
import org.halfpastfour.casework.GoalState;
import org.halfpastfour.casework.Judgement;
import org.halfpastfour.casework.ReviewBasis;
import org.halfpastfour.casework.ReviewContent;
import org.halfpastfour.casework.ReviewFault;
import org.halfpastfour.casework.ReviewFaultKind;
import org.halfpastfour.casework.ReviewId;
import org.halfpastfour.casework.ReviewSeal;
import org.halfpastfour.casework.ReviewState;
import org.halfpastfour.casework.ReviewStep;
import org.halfpastfour.casework.ReviewView;
import org.halfpastfour.casework.ReviewedFigures;
import org.halfpastfour.casework.ReviewedGoal;
import org.halfpastfour.casework.StandingGoal;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.EngagementFormula;
import org.halfpastfour.engagement.EngagementInputs;
import org.halfpastfour.engagement.EngagementInputs.Member;
import org.halfpastfour.engagement.EngagementInputs.OfferedSession;
import org.halfpastfour.engagement.EngagementInputs.Place;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.testing.OpenPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a review says on its page. */
@ExtendWith(OpenPage.class)
class ReviewPanelsTest {

    private static final UUID GOAL = new UUID(2, 1);
    private static final DateRange PERIOD = new DateRange(TODAY.minusDays(60), TODAY);
    private static final ReviewBasis BASIS = new ReviewBasis(
            List.of(new StandingGoal(
                    GOAL,
                    2,
                    GoalDomain.PARENTING,
                    "每周一起吃三次晚饭",
                    List.of("从不", "偶尔", "每周三次", "几乎每天", "每天"),
                    GoalState.IN_PROGRESS,
                    new Judgement(0, TODAY.minusDays(70)))),
            List.of(new CountedContacts(ContactKind.CALL, 3, 4, 1)),
            List.of());

    @Test
    void aDraftIsFilledWithWhatWasWritten() {
        ReviewForm form = new ReviewForm(view(ReviewState.DRAFT, null), null, new Errors(CLOCK), words(), () -> {});
        assertThat(all(form, HasValue.class).map(HasValue::getValue))
                .containsExactly(GoalState.IMPROVING, 1, "每周四次", "平稳", TODAY.plusDays(90));
        assertThat(said(form)).contains("此前：进行中，0 每周三次");
    }

    @Test
    void whatIsSentOffSaysWhereEachGoalStoodAndStands() {
        assertThat(said(new ReviewSaid(view(ReviewState.SUBMITTED, null), words())))
                .contains("此前：进行中，0 每周三次", "现在：有进步，+1 几乎每天", "每周四次", "平稳");
    }

    @Test
    void contactsStandAgainstThoseThatWereDue() {
        assertThat(said(new ReviewFacts(view(ReviewState.DRAFT, null), words())))
                .contains("已联系 3 次，应联系 4 次，缺 1 次");
    }

    @Test
    void whatTheSameDaysWouldGiveTodayIsSaidWhereItDiffers() {
        assertThat(said(figures(measured(true), measured(true)))).contains("今天计算的结果和评估时一样");
        assertThat(said(figures(measured(true), measured(false))))
                .contains("评估时“能参加的 1.5 小时里参加了 1.5 小时”")
                .doesNotContain("今天计算的结果和评估时一样");
    }

    @Test
    void figuresWithoutAConsentAreNotShown() {
        ReviewMeasures gone = new ReviewMeasures(null, words());
        assertThat(said(gone)).contains("依据的考勤同意已经结束").doesNotContain("报名");
    }

    @Test
    void aSealSaysWhetherAllIsAsItWasSigned() {
        assertThat(said(new ReviewSealPanel(seal(List.of()), words()))).contains("与审签时一致", "第 2 次", "abababababababab");
        ReviewFault fault = new ReviewFault(new UUID(1, 1), "C-1", 1, CLOCK.instant(), ReviewFaultKind.CHANGED);
        assertThat(said(new ReviewSealPanel(seal(List.of(fault)), words())))
                .contains("内容被改动", "个案 C-1，第 1 次阶段评估")
                .doesNotContain("与审签时一致");
    }

    private static ReviewSeal seal(List<ReviewFault> faults) {
        ReviewContent.Hand hand = new ReviewContent.Hand(new UUID(3, 1), "周敏", CLOCK.instant());
        return new ReviewSeal(2, "ab".repeat(32), hand, hand, faults);
    }

    private static ReviewMeasures figures(Engagement then, Engagement now) {
        return new ReviewMeasures(new ReviewedFigures(CLOCK.instant(), then, now, List.of(), true), words());
    }

    /** One class, to which the child came or not. */
    private static Engagement measured(boolean came) {
        Instant start = CLOCK.instant().minus(Duration.ofDays(5));
        Instant end = start.plus(Duration.ofMinutes(90));
        Member child =
                new Member(new UUID(4, 1), Place.KEPT, came ? start : null, came ? end : null, !came, false, null);
        return EngagementFormula.compute(new EngagementInputs(
                PERIOD.from(),
                TODAY,
                CLOCK.instant(),
                List.of(),
                List.of(),
                List.of(new OfferedSession(
                        new UUID(5, 1),
                        Stream.CHILD_CARE,
                        null,
                        "四点半课堂",
                        TODAY.minusDays(5),
                        start,
                        end,
                        null,
                        true,
                        List.of(child)))));
    }

    private static ReviewView view(ReviewState state, @Nullable ReviewSeal seal) {
        Set<ReviewStep> may =
                state == ReviewState.DRAFT ? EnumSet.of(ReviewStep.WRITE) : EnumSet.noneOf(ReviewStep.class);
        return new ReviewView(
                new ReviewId(new UUID(8, 1)),
                new ClientId(new UUID(1, 1)),
                "张三",
                "C-1",
                state,
                3,
                PERIOD,
                BASIS,
                List.of(new ReviewedGoal(GOAL, GoalState.IMPROVING, 1, "每周四次")),
                "平稳",
                TODAY.plusDays(90),
                Set.of(),
                null,
                List.of(),
                seal,
                may,
                seal != null);
    }

    private static String said(Component part) {
        return part.getElement().getTextRecursively();
    }
}
