package org.halfpastfour.attendance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.attendance.AttendanceError;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.attendance.MarkDeparture;
import org.halfpastfour.attendance.PresenceState;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.Collector;
import org.halfpastfour.family.PickupId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shell.ui.FacePhoto;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class LeaveSheetTest {

    private static final AdultId MOTHER = AdultId.of(UUID.randomUUID());
    private static final AdultId AUNT = AdultId.of(UUID.randomUUID());
    private static final PickupId PHOTO = PickupId.of(UUID.randomUUID());
    private static final AdultId UNCLE = AdultId.of(UUID.randomUUID());

    private final List<MarkDeparture> asked = new ArrayList<>();
    private boolean refuses;

    private final Attendances attendances = new Attendances() {
        @Override
        public List<Collector> collectors(SessionId session, ChildId child, LocalDate on) {
            return List.of(
                    new Collector(MOTHER, "陈静", "13800000000", true, "collect-as-guardian", null),
                    new Collector(AUNT, "陈芳", null, true, "collect-as-authorised", PHOTO),
                    new Collector(UNCLE, "陈强", null, false, "collect-forbidden", null));
        }

        @Override
        public byte[] photo(SessionId session, ChildId child, PickupId pickup) {
            assertThat(pickup).isEqualTo(PHOTO);
            return new byte[] {1};
        }

        @Override
        public boolean mayLeaveAlone(SessionId session, ChildId child, LocalDate on) {
            return false;
        }

        @Override
        public BoardRow depart(MarkDeparture command) {
            asked.add(command);
            if (refuses) {
                throw AttendanceError.NOT_AUTHORISED_TO_COLLECT.told("collect-forbidden");
            }
            return SampleBoards.row(command.child().value(), PresenceState.GONE);
        }
    };

    @Test
    void letsChooseOnlyWhoMayCollect() {
        assertThat(choices(sheet()).stream().map(LeaveSheetTest::text))
                .satisfiesExactly(mother -> assertThat(mother).contains("陈静"), aunt -> assertThat(aunt)
                        .contains("陈芳"));
    }

    @Test
    void showsTheFaceOfWhoHasAPhoto() {
        List<Button> choices = choices(sheet());
        assertThat(SampleBoards.all(choices.getFirst(), FacePhoto.class)).isEmpty();
        assertThat(SampleBoards.all(choices.getLast(), FacePhoto.class)).hasSize(1);
    }

    @Test
    void showsWhoMayNotWithTheReason() {
        List<String> refused = SampleBoards.all(sheet(), Div.class)
                .filter(part -> part.hasClassName("choice-refused"))
                .map(LeaveSheetTest::text)
                .toList();
        assertThat(refused).hasSize(2);
        assertThat(refused.getLast()).contains("陈强", "已被禁止");
    }

    @Test
    void asksForTheChosenAdultInOneTap() {
        tap(choices(sheet()).getFirst());
        assertThat(asked).singleElement().satisfies(command -> assertThat(command.collectedBy())
                .isEqualTo(MOTHER));
    }

    @Test
    void tellsARefusalInPlace() {
        refuses = true;
        LeaveSheet sheet = sheet();
        tap(choices(sheet).getFirst());
        Div problem = SampleBoards.all(sheet, Div.class)
                .filter(part -> part.hasClassName("form-problem"))
                .findFirst()
                .orElseThrow();
        assertThat(problem.isVisible()).isTrue();
        assertThat(problem.getText()).contains("已被禁止");
    }

    private LeaveSheet sheet() {
        BoardRow row = SampleBoards.row(UUID.randomUUID(), PresenceState.HERE);
        return new LeaveSheet(SampleBoards.desk(attendances), SampleBoards.session(), row);
    }

    private static List<Button> choices(LeaveSheet sheet) {
        return SampleBoards.all(sheet, Button.class)
                .filter(button -> button.hasClassName("choice"))
                .toList();
    }

    private static String text(Component part) {
        return SampleBoards.all(part, Span.class).map(Span::getText).collect(Collectors.joining(" "));
    }

    private static void tap(Button button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }
}
