package org.halfpastfour.attendance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
