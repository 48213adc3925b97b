package org.halfpastfour.attendance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.attendance.Alert;
import org.halfpastfour.attendance.AlertKind;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.attendance.ChangeLine;
import org.halfpastfour.attendance.DayBoard;
import org.halfpastfour.attendance.MarkDeparture;
import org.halfpastfour.attendance.PresenceState;
import org.halfpastfour.attendance.SessionBoard;
import org.halfpastfour.attendance.Stay;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.Collector;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class LateLeaveSheetTest {

    private static final UUID CHILD = UUID.randomUUID();
    private static final SessionView SESSION = SampleBoards.session();
    private static final Stay STAY = new Stay(SESSION.end(), true);

    private final List<MarkDeparture> asked = new ArrayList<>();

    private final Attendances attendances = new Attendances() {
        @Override
        public List<Collector> collectors(SessionId session, ChildId child, LocalDate on) {
            AdultId mother = AdultId.of(UUID.randomUUID());
            return List.of(new Collector(mother, "陈静", "13800000000", true, "collect-as-guardian", null));
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
        public BoardRow depart(MarkDeparture command) {
            asked.add(command);
            return SampleBoards.row(command.child().value(), PresenceState.GONE);
        }
    };

    @Test
    void tellsThatNobodySawWithWhomTheChildLeftAndWhy() {
        BoardRow row = SampleBoards.row(CHILD, PresenceState.HERE);
        LateLeaveSheet sheet = new LateLeaveSheet(SampleBoards.desk(attendances), SESSION, row, STAY);
        field(sheet, "当天为什么没有登记").setValue("忘记登记");
        press(sheet, "登记离开");
        assertThat(asked).singleElement().satisfies(command -> {
            assertThat(command.unseen()).isTrue();
            assertThat(command.reason()).isEqualTo("忘记登记");
            assertThat(command.at()).isEqualTo(SESSION.end());
        });
    }

    @Test
    void aCodeThatWasShownThenIsTypedAfterwards() {
        BoardRow row = SampleBoards.row(CHILD, PresenceState.HERE);
        LateLeaveSheet sheet = new LateLeaveSheet(SampleBoards.desk(attendances), SESSION, row, STAY);
        assertThat(field(sheet, "接送码").isVisible()).isFalse();
        chooseWhoShowedACode(sheet);
        assertThat(field(sheet, "接送码").isVisible()).isTrue();
        field(sheet, "接送码").setValue("K7QX-24MP");
        field(sheet, "当天为什么没有登记").setValue("忘记登记");
        press(sheet, "登记离开");
        assertThat(asked).singleElement().satisfies(command -> {
            assertThat(command.code()).isEqualTo("K7QX-24MP");
            assertThat(command.unseen()).isFalse();
            assertThat(command.collectedBy()).isNull();
        });
    }

    @SuppressWarnings("unchecked") // the choices are the sheet's own
    private static void chooseWhoShowedACode(LateLeaveSheet sheet) {
        Select<Object> way = SampleBoards.all(sheet, Select.class).findFirst().orElseThrow();
        way.setValue(way.getListDataView()
                .getItems()
                .filter(each -> way.getItemLabelGenerator().apply(each).equals("出示接送码的人"))
                .findFirst()
                .orElseThrow());
    }

    private static TextField field(LateLeaveSheet sheet, String label) {
        return SampleBoards.all(sheet, TextField.class)
                .filter(each -> each.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAlertOfAnotherDaySaysTheDayAndSignsOut() {
        SessionBoard board = SampleBoards.board(SampleBoards.row(CHILD, PresenceState.HERE));
        Alert alert = new Alert(AlertKind.NOT_COLLECTED, SESSION.id(), CHILD, "陈小雨", 3 * 1440, "");
        AlertList list = new AlertList(SampleBoards.desk(attendances));
        list.show(new DayBoard(
                SESSION.home(), SESSION.date().plusDays(3), board.ratio(), List.of(), List.of(board), List.of(alert)));
        assertThat(list.isVisible()).isTrue();
        assertThat(list.getElement().getTextRecursively()).contains("陈小雨", "3 天");
        assertThat(SampleBoards.all(list, Button.class).map(Button::getText)).contains("离开");
    }

    private static void press(Sheet sheet, String text) {
        List<Button> buttons =
                new ArrayList<>(SampleBoards.all(sheet, Button.class).toList());
        sheet.getFooter().getElement().getChildren().forEach(element -> element.getComponent()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .ifPresent(buttons::add));
        Button button = buttons.stream()
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }
}
