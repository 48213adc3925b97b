package org.halfpastfour.attendance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.attendance.DayBoard;
import org.halfpastfour.attendance.LeavingRow;
import org.halfpastfour.attendance.MarkDeparture;
import org.halfpastfour.attendance.PresenceState;
import org.halfpastfour.attendance.SessionBoard;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class LeavingListTest {

    private static final UUID CHILD = UUID.randomUUID();
    private static final AdultId MOTHER = AdultId.of(UUID.randomUUID());

    private final List<MarkDeparture> asked = new ArrayList<>();
    private final Attendances attendances = new Attendances() {
        @Override
        public BoardRow depart(MarkDeparture command) {
            asked.add(command);
            return SampleBoards.row(command.child().value(), PresenceState.GONE);
        }
    };

    @Test
    void handsOverInOneTapToWhoWaits() {
        LeavingList list = new LeavingList(SampleBoards.desk(attendances));
        list.show(day(waiting(true)));
        assertThat(list.isVisible()).isTrue();
        assertThat(list.getElement().getTextRecursively()).contains("陈小雨", "陈静");
        Button button = SampleBoards.all(list, Button.class).findFirst().orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
        assertThat(asked).singleElement().matches(command -> MOTHER.equals(command.collectedBy()));
    }

    @Test
    void isNotThereWhileNobodyWaitsAndLeavesItsLinesAloneWhileNothingChanges() {
        LeavingList list = new LeavingList(SampleBoards.desk(attendances));
        list.show(day());
        assertThat(list.isVisible()).isFalse();
        list.show(day(waiting(false)));
        List<ListItem> before = SampleBoards.all(list, ListItem.class).toList();
        list.show(day(waiting(false)));
        assertThat(before)
                .hasSize(1)
                .isEqualTo(SampleBoards.all(list, ListItem.class).toList());
    }

    private static LeavingRow waiting(boolean here) {
        return new LeavingRow(
                SampleBoards.session().id(),
                CHILD,
                "陈小雨",
                MOTHER,
                "陈静",
                here,
                SampleBoards.session().start());
    }

    private static DayBoard day(LeavingRow... waiting) {
        SessionBoard board = SampleBoards.board(SampleBoards.row(CHILD, PresenceState.HERE));
        return new DayBoard(
                board.session().home(),
                board.session().date(),
                board.ratio(),
                List.of(board),
                List.of(),
                List.of(),
                List.of(waiting));
    }
}
