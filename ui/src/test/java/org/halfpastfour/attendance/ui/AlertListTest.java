package org.halfpastfour.attendance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.attendance.Alert;
import org.halfpastfour.attendance.AlertKind;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.DayBoard;
import org.halfpastfour.attendance.LightState;
import org.halfpastfour.attendance.RatioLight;
import org.halfpastfour.attendance.SessionBoard;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class AlertListTest {

    @Test
    void showsTheNewNumbersWhenMoreChildrenCome() {
        AlertList list = new AlertList(SampleBoards.desk(new Attendances()));
        list.show(day(new RatioLight(LightState.RED, 1, 16, 15, 2, 2)));
        assertThat(text(list)).contains("16");
        list.show(day(new RatioLight(LightState.RED, 1, 17, 15, 2, 2)));
        assertThat(text(list)).contains("17").doesNotContain("16");
    }

    @Test
    void leavesTheLinesAloneWhileNothingChanges() {
        AlertList list = new AlertList(SampleBoards.desk(new Attendances()));
        list.show(day(new RatioLight(LightState.RED, 1, 16, 15, 2, 2)));
        List<AlertLine> before = SampleBoards.all(list, AlertLine.class).toList();
        list.show(day(new RatioLight(LightState.RED, 1, 16, 15, 2, 2)));
        assertThat(SampleBoards.all(list, AlertLine.class).toList()).isEqualTo(before);
    }

    @Test
    void saysThatAColleagueIsWantedAtTheDoorWithoutAName() {
        SessionBoard board = SampleBoards.board();
        SessionView session = board.session();
        Alert alert = new Alert(AlertKind.WANTED_AT_THE_DOOR, session.id(), UUID.randomUUID(), "陈小雨", 12, "");
        AlertList list = new AlertList(SampleBoards.desk(new Attendances()));
        list.show(
                new DayBoard(session.home(), session.date(), board.ratio(), List.of(board), List.of(), List.of(alert)));
        assertThat(text(list)).contains("门口有事要办", "12").doesNotContain("陈小雨");
        assertThat(SampleBoards.all(list, Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly("today/door");
    }

    private static String text(AlertList list) {
        return list.getElement().getTextRecursively();
    }

    private static DayBoard day(RatioLight ratio) {
        SessionView session = SampleBoards.session();
        Alert alert = new Alert(AlertKind.TOO_FEW_ADULTS, session.id(), null, session.title(), 0, "");
        return new DayBoard(
                session.home(),
                session.date(),
                ratio,
                List.of(new SessionBoard(session, List.of(), ratio, true)),
                List.of(),
                List.of(alert));
    }
}
