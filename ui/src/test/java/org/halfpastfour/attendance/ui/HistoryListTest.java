package org.halfpastfour.attendance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import java.time.Instant;
import java.util.List;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.ChangeKind;
import org.halfpastfour.attendance.ChangeLine;
import org.halfpastfour.attendance.MarkView;
import org.halfpastfour.attendance.PresenceState;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.testing.OpenPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stood there before and after is said for each state of a mark. */
@ExtendWith(OpenPage.class)
class HistoryListTest {

    private static final Instant CAME = SampleBoards.START;
    private static final Instant LEFT = SampleBoards.START.plusSeconds(5_400);
    private static final MarkView EXPECTED = mark(PresenceState.EXPECTED, null, null, null, false, null);
    private static final MarkView HERE = mark(PresenceState.HERE, CAME, null, null, false, null);

    @Test
    void anArrival() {
        assertThat(said(EXPECTED, HERE)).startsWith("登记到达：未到 → 16:30 到达");
    }

    @Test
    void everyWayOfLeaving() {
        assertThat(said(HERE, gone("陈静", false))).contains("16:30 到达", "18:00 由陈静接走");
        assertThat(said(HERE, gone(null, true))).contains("18:00 独自离开");
        assertThat(said(HERE, gone(null, false))).contains("18:00 离开").doesNotContain("独自", "接走");
    }

    @Test
    void anAbsenceByItsKind() {
        assertThat(said(EXPECTED, mark(PresenceState.ABSENT, null, null, null, false, AbsenceKind.ILL)))
                .contains("未到 → 生病");
    }

    @Test
    void aReasonWhereThereIsOneAndWhoChangedIt() {
        HistoryList list = list(List.of(line(EXPECTED, HERE, "忘记登记"), line(HERE, EXPECTED, null)));
        assertThat(SampleBoards.all(list, ListItem.class)
                        .map(item -> item.getElement().getTextRecursively()))
                .satisfiesExactly(
                        first -> assertThat(first).contains("原因：忘记登记", "李老师"),
                        second -> assertThat(second).contains("李老师").doesNotContain("原因"));
    }

    @Test
    void nothingWhereNothingChanged() {
        assertThat(list(List.of()).isVisible()).isFalse();
    }

    private static String said(MarkView before, MarkView after) {
        return SampleBoards.all(list(List.of(line(before, after, null))), ListItem.class)
                .findFirst()
                .orElseThrow()
                .getElement()
                .getTextRecursively();
    }

    private static HistoryList list(List<ChangeLine> changes) {
        return new HistoryList(new Words(SampleBoards.CLOCK), changes);
    }

    private static ChangeLine line(MarkView before, MarkView after, @Nullable String reason) {
        return new ChangeLine(CAME, ChangeKind.ARRIVED, before, after, reason, "李老师");
    }

    private static MarkView gone(@Nullable String collectedBy, boolean alone) {
        return mark(PresenceState.GONE, CAME, LEFT, collectedBy, alone, null);
    }

    private static MarkView mark(
            PresenceState state,
            @Nullable Instant came,
            @Nullable Instant left,
            @Nullable String collectedBy,
            boolean alone,
            @Nullable AbsenceKind absence) {
        return new MarkView(state, came, left, collectedBy, alone, absence);
    }
}
