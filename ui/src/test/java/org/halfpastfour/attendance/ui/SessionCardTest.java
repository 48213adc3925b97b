package org.halfpastfour.attendance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.attendance.PresenceState;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class SessionCardTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void offersToArriveAndThenToLeave() {
        SessionCard card = card();
        card.show(Boards.board(Boards.row(ONE, PresenceState.EXPECTED)));
        assertThat(buttons(card)).contains("到达").doesNotContain("离开");
        card.show(Boards.board(Boards.row(ONE, PresenceState.HERE)));
        assertThat(buttons(card)).contains("离开").doesNotContain("到达");
    }

    @Test
    void leavesRowsAloneThatDidNotChange() {
        SessionCard card = card();
        card.show(Boards.board(Boards.row(ONE, PresenceState.EXPECTED), Boards.row(OTHER, PresenceState.EXPECTED)));
        List<Component> untouched = rows(card).getLast().getChildren().toList();
        card.show(Boards.board(Boards.row(ONE, PresenceState.HERE), Boards.row(OTHER, PresenceState.EXPECTED)));
        assertThat(rows(card).getLast().getChildren().toList()).isEqualTo(untouched);
        assertThat(rows(card).getFirst().getElement().getAttribute("data-state"))
                .isEqualTo("HERE");
    }

    @Test
    void knowsWhileItLooksAgainWhoWasJustMarked() {
        BoardRow one = Boards.row(ONE, PresenceState.HERE);
        List<Boolean> looked = new ArrayList<>();
        List<BoardDesk> desks = new ArrayList<>();
        desks.add(Boards.desk(new Attendances(), () -> {
            looked.add(desks.getFirst().isJustMarked(one));
            looked.add(desks.getFirst().isJustMarked(Boards.row(OTHER, PresenceState.HERE)));
        }));
        desks.getFirst().refresh(one);
        assertThat(looked).containsExactly(true, false);
        assertThat(desks.getFirst().isJustMarked(one)).isFalse();
    }

    private static SessionCard card() {
        return new SessionCard(Boards.session(), Boards.desk(new Attendances()));
    }

    private static List<ParticipantRow> rows(SessionCard card) {
        return Boards.all(card, ParticipantRow.class).toList();
    }

    private static List<String> buttons(SessionCard card) {
        return Boards.all(card, Button.class).map(Button::getText).toList();
    }
}
