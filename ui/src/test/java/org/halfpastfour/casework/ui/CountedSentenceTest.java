package org.halfpastfour.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import org.halfpastfour.casework.CountedRepair;
import org.halfpastfour.engagement.Course;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.InterventionProgress;
import org.halfpastfour.engagement.Outcome;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.testing.OpenPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said after a family repair session was marked is what the figures make of it. */
@ExtendWith(OpenPage.class)
class CountedSentenceTest {

    @Test
    void whatCountsIsSaidWithTheInterventionAndWhatItHasByNow() {
        var counted = new CountedRepair(Outcome.ATTENDED, List.of(progress()));
        assertThat(said(counted)).isEqualTo("已记录，计入“两周一次家庭会谈”（3 / 4 次）。");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(said(counted)).isEqualTo("Marked; it counts toward “两周一次家庭会谈” (3 / 4 sessions).");
    }

    @ParameterizedTest
    @CsvSource({"ATTENDED, 没有措施", "MISSED, 不计入目标", "EXCUSED, 不计入目标", ", 不计入目标"})
    void whatDoesNotCountIsNeverSaidToCount(@Nullable Outcome outcome, String words) {
        assertThat(said(new CountedRepair(outcome, List.of()))).contains(words).doesNotContain("，计入");
    }

    @Test
    void ofASessionAndItsMakeUpTheOtherOneCounts() {
        var counted = new CountedRepair(null, List.of(), true);
        assertThat(said(counted)).contains("只计一次").doesNotContain("开始之前");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(said(counted)).contains("the other one counts").doesNotContain("start of the plan");
    }

    private static String said(CountedRepair counted) {
        return new CountedSentence(CaseSamples.family(null, null), CaseSamples.words()).of(counted);
    }

    private static InterventionProgress progress() {
        return new InterventionProgress(
                CaseSamples.MEETINGS,
                Stream.FAMILY_REPAIR,
                8,
                DosePeriod.IN_ALL,
                true,
                false,
                3,
                4,
                Course.BEHIND,
                CaseSamples.TODAY);
    }
}
