package org.halfpastfour.attendance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.attendance.AttendanceError;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.attendance.ChangeLine;
import org.halfpastfour.attendance.CorrectAttendance;
import org.halfpastfour.attendance.PresenceState;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.Collector;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class CorrectionDialogTest {

    private static final AdultId MOTHER = AdultId.of(UUID.randomUUID());
    private static final AdultId AUNT = AdultId.of(UUID.randomUUID());
    private static final AdultId NAMESAKE = AdultId.of(UUID.randomUUID());

    private final List<CorrectAttendance> asked = new ArrayList<>();
    private final List<Collector> known =
            new ArrayList<>(List.of(new Collector(MOTHER, "陈静", null, true, "collect-as-guardian", null)));

    private final Attendances attendances = new Attendances() {
        @Override
        public List<Collector> collectors(SessionId session, ChildId child, LocalDate on) {
            return known;
        }

        @Override
        public boolean mayLeaveAlone(SessionId session, ChildId child, LocalDate on) {
            return false;
        }

        @Override
        public List<ChangeLine> history(SessionId session, ChildId child) {
            return List.of();
        }

        @Override
        public BoardRow correct(CorrectAttendance command) {
            asked.add(command);
            throw AttendanceError.NOT_BOOKED_HERE.told();
        }
    };

    @Test
    void keepsWhoReallyCollectedThoughNotAllowedAnyMore() {
        known.add(new Collector(AUNT, "赵芳", null, false, "collect-expired", null));
        assertThat(collectorSent(AUNT)).isEqualTo(AUNT);
    }

    @Test
    void keepsWhoReallyCollectedThoughNotKnownAnyMore() {
        assertThat(collectorSent(AUNT)).isEqualTo(AUNT);
    }

    @Test
    void takesNobodyForANamesake() {
        known.addFirst(new Collector(NAMESAKE, "赵芳", null, true, "collect-as-authorised", null));
        assertThat(collectorSent(AUNT)).isEqualTo(AUNT);
    }

    private AdultId collectorSent(AdultId recorded) {
        BoardRow gone = new BoardRow(
                UUID.randomUUID(),
                "陈小雨",
                true,
                PresenceState.GONE,
                SampleBoards.START,
                SampleBoards.START.plusSeconds(60),
                recorded,
                "赵芳",
                false,
                null,
                false,
                null,
                false,
                null,
                Set.of(),
                null);
        CorrectionDialog dialog = new CorrectionDialog(SampleBoards.desk(attendances), SampleBoards.session(), gone);
        SampleBoards.all(dialog, TextField.class)
                .reduce((first, last) -> last)
                .orElseThrow()
                .setValue("离开时间记错");
        Button save = dialog.getFooter()
                .getElement()
                .getChildren()
                .flatMap(element -> element.getComponent().stream())
                .map(Button.class::cast)
                .reduce((first, last) -> last)
                .orElseThrow();
        ComponentUtil.fireEvent(save, new ClickEvent<>(save));
        return asked.getFirst().collectedBy();
    }
}
