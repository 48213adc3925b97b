package org.halfpastfour.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.casework.ui.CaseSamples.CLOCK;
import static org.halfpastfour.casework.ui.CaseSamples.GOAL;
import static org.halfpastfour.casework.ui.CaseSamples.words;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import org.halfpastfour.casework.ComparedPart;
import org.halfpastfour.casework.GoalState;
import org.halfpastfour.casework.GoalView;
import org.halfpastfour.casework.PlanComparison;
import org.halfpastfour.casework.PlanField;
import org.halfpastfour.casework.PlanPart;
import org.halfpastfour.casework.PlanVersionLine;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class ComparisonTableTest {

    private static final GoalView LATER = new GoalView(
            GOAL.id(),
            3,
            GOAL.domain(),
            GOAL.wording(),
            GoalState.WORSENING,
            GOAL.scale(),
            GOAL.judgement(),
            GOAL.since(),
            List.of());

    private static String said(ComparedPart<GoalView> goal) {
        PlanComparison comparison = new PlanComparison(
                version(1), version(2), new ComparedPart<>(null, null, List.of()), List.of(goal), List.of());
        return new ComparisonTable(comparison, words()).getElement().getTextRecursively();
    }

    private static PlanVersionLine version(int number) {
        return new PlanVersionLine(number, CLOCK.instant(), "李社工", List.of(PlanPart.GOAL), List.of());
    }

    @Test
    void whatChangedStandsInBothVersions() {
        assertThat(said(new ComparedPart<>(GOAL, LATER, List.of(PlanField.STATE))))
                .contains("每周一起吃三次晚饭", "有变化", "第 1 版", "第 2 版", "已达成", "有退步")
                .doesNotContain("几乎每天");
    }

    @Test
    void whatCameOrWentIsSaidWithAllThatStandsInIt() {
        assertThat(said(new ComparedPart<>(null, LATER, List.of())))
                .contains("新增", "有退步", "+1 几乎每天")
                .doesNotContain("第 2 版");
        assertThat(said(new ComparedPart<>(GOAL, null, List.of()))).contains("不再有", "已达成");
    }

    @Test
    void whatIsTheSameIsNamedOnceInTheLanguageOfThePage() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(said(new ComparedPart<>(GOAL, GOAL, List.of()))).isEqualTo("Unchanged: 每周一起吃三次晚饭");
    }
}
