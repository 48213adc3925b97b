package org.halfpastfour.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTableCell;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.engagement.EngagementRow;
import org.halfpastfour.engagement.EngagementRow.Who;
import org.halfpastfour.engagement.Outcome;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.testing.OpenPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each session as the measures count it, and who was there. */
@ExtendWith(OpenPage.class)
class RowsTableTest {

    private static final CaseView VIEW = CaseSamples.family(null, null);
    private static final ClientId CLIENT = VIEW.id();

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void minutesThatNobodyCouldUseDoNotCount(Outcome outcome) {
        String minutes = cells(outcome).get(3);
        if (outcome.isFeasible()) {
            assertThat(minutes).isEqualTo("60 / 90");
        } else {
            assertThat(minutes).startsWith("90").endsWith("不计入");
        }
    }

    @Test
    void whoCameHasAMarkAndWhoDidNotIsExcusedOrAbsent() {
        assertThat(who(came(2))).isEqualTo("张三（投入 2）");
        assertThat(who(came(null))).isEqualTo("张三");
        assertThat(who(new Who(CLIENT.value(), false, true, null))).isEqualTo("张三（请假）");
        assertThat(who(new Who(CLIENT.value(), false, false, null))).isEqualTo("张三（未到）");
    }

    @Test
    void whoseNameIsNotKnownHasNone() {
        assertThat(who(new Who(new UUID(9, 9), true, false, null))).isEqualTo("家人（未同意显示姓名）");
    }

    @Test
    void whatIsSaidAlikeIsSaidOnce() {
        assertThat(who(came(null), came(null))).isEqualTo("张三");
    }

    private static Who came(@Nullable Integer mark) {
        return new Who(CLIENT.value(), true, false, mark);
    }

    private static String who(Who... members) {
        return cells(Outcome.ATTENDED, members).getLast();
    }

    private static List<String> cells(Outcome outcome, Who... members) {
        Instant start = CaseSamples.CLOCK.instant();
        EngagementRow row = new EngagementRow(
                new UUID(8, 1),
                Stream.FAMILY_REPAIR,
                null,
                "",
                CaseSamples.TODAY,
                start,
                start.plusSeconds(5_400),
                outcome,
                90,
                60,
                Arrays.asList(members));
        return CaseSamples.all(new RowsTable(List.of(row), VIEW, CaseSamples.words()), NativeTableCell.class)
                .map(cell -> cell.getChildren()
                        .reduce((label, content) -> content)
                        .orElseThrow()
                        .getElement()
                        .getTextRecursively())
                .toList();
    }
}
