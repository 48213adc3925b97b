package org.halfpastfour.attendance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.attendance.LightState;
import org.halfpastfour.attendance.PresenceState;
import org.halfpastfour.attendance.RatioLight;
import org.halfpastfour.attendance.SessionBoard;
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
        card.show(SampleBoards.board(SampleBoards.row(ONE, PresenceState.EXPECTED)));
        assertThat(buttons(card)).contains("到达").doesNotContain("离开");
        card.show(SampleBoards.board(SampleBoards.row(ONE, PresenceState.HERE)));
        assertThat(buttons(card)).contains("离开").doesNotContain("到达");
    }

    @Test
    void leavesRowsAloneThatDidNotChange() {
        SessionCard card = card();
        card.show(SampleBoards.board(
                SampleBoards.row(ONE, PresenceState.EXPECTED), SampleBoards.row(OTHER, PresenceState.EXPECTED)));
        List<Component> untouched = rows(card).getLast().getChildren().toList();
        card.show(SampleBoards.board(
                SampleBoards.row(ONE, PresenceState.HERE), SampleBoards.row(OTHER, PresenceState.EXPECTED)));
        assertThat(rows(card).getLast().getChildren().toList()).isEqualTo(untouched);
        assertThat(rows(card).getFirst().getElement().getAttribute("data-state"))
                .isEqualTo("HERE");
    }

    @Test
    void knowsWhileItLooksAgainWhoWasJustMarked() {
        BoardRow one = SampleBoards.row(ONE, PresenceState.HERE);
        List<Boolean> looked = new ArrayList<>();
        List<BoardActions> desks = new ArrayList<>();
        desks.add(SampleBoards.desk(new Attendances(), () -> {
            looked.add(desks.getFirst().isJustMarked(one));
            looked.add(desks.getFirst().isJustMarked(SampleBoards.row(OTHER, PresenceState.HERE)));
        }));
        desks.getFirst().refresh(one);
        assertThat(looked).containsExactly(true, false);
        assertThat(desks.getFirst().isJustMarked(one)).isFalse();
    }

    @Test
    void saysWithTheLightHowManyAdultsAreThereOrThatNobodyKnows() {
        SessionCard card = card();
        card.show(with(new RatioLight(LightState.NOT_KNOWN, 0, 25, 0, 2, 2)));
        assertThat(card.getElement().getTextRecursively()).contains("还不知道有几位大人", "25");
        card.show(with(new RatioLight(LightState.RED, 1, 25, 0, 1, 2)));
        assertThat(card.getElement().getTextRecursively()).contains("安排的大人不够：1 名，需要 2 名");
        card.show(with(new RatioLight(LightState.GREEN, 2, 25, 30, 2, 2)));
        assertThat(card.getElement().getTextRecursively()).contains("大人 2 · 孩子 25（最多 30）");
    }

    @Test
    void saysWhenTheDoorsOpenWhereNobodyCanArriveYet() {
        SessionBoard shut = new SessionBoard(
                SampleBoards.session(),
                List.of(SampleBoards.row(ONE, PresenceState.EXPECTED)),
                new RatioLight(LightState.NOT_KNOWN, 0, 0, 0, 2, 2),
                false);
        SessionCard card =
                new SessionCard(shut.session(), SampleBoards.deskAt(SampleBoards.START.minus(Duration.ofMinutes(61))));
        card.show(shut);
        assertThat(buttons(card)).doesNotContain("到达");
        assertThat(card.getElement().getTextRecursively()).contains("15:30 起可登记");
        assertThat(shut.opensAfter(SampleBoards.START.minus(Duration.ofMinutes(60))))
                .isEmpty();
    }

    @Test
    void theSecondHalfOfADoubleTapMeansWhatWasTappedFirst() {
        BoardRow mother = SampleBoards.adult(ONE, PresenceState.HERE);
        List<BoardRow> looked = new ArrayList<>();
        BoardActions desk = SampleBoards.desk(new Attendances(), () -> looked.add(mother));
        desk.refresh(mother);
        desk.leave(SampleBoards.session(), mother);
        assertThat(looked).as("looked again only once, and nobody has left").hasSize(1);
    }

    private static SessionBoard with(RatioLight ratio) {
        return new SessionBoard(SampleBoards.session(), List.of(), ratio, true);
    }

    private static SessionCard card() {
        return new SessionCard(SampleBoards.session(), SampleBoards.desk(new Attendances()));
    }

    private static List<ParticipantRow> rows(SessionCard card) {
        return SampleBoards.all(card, ParticipantRow.class).toList();
    }

    private static List<String> buttons(SessionCard card) {
        return SampleBoards.all(card, Button.class).map(Button::getText).toList();
    }
}
