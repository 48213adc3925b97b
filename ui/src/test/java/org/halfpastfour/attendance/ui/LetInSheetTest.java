package org.halfpastfour.attendance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.attendance.MarkArrival;
import org.halfpastfour.attendance.PresenceState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The child whose place was given on stands at the door. */
@ExtendWith(OpenPage.class)
class LetInSheetTest {

    private static final UUID CHILD = UUID.randomUUID();
    private static final SessionView SESSION = SampleBoards.session();

    private final List<MarkArrival> asked = new ArrayList<>();

    private final Attendances attendances = new Attendances() {
        @Override
        public BoardRow arrive(MarkArrival command) {
            asked.add(command);
            return SampleBoards.row(command.child().value(), PresenceState.HERE);
        }
    };

    @Test
    void staffLetInWithAReason() {
        LetInSheet sheet = sheet();
        SampleBoards.all(sheet, TextField.class).findFirst().orElseThrow().setValue("妈妈已经走了");
        press(sheet, "让孩子进入");
        assertThat(asked).singleElement().satisfies(command -> {
            assertThat(command.child().value()).isEqualTo(CHILD);
            assertThat(command.reason()).isEqualTo("妈妈已经走了");
        });
    }

    @Test
    void nobodyIsLetInWithoutAReason() {
        LetInSheet sheet = sheet();
        press(sheet, "让孩子进入");
        assertThat(asked).isEmpty();
        assertThat(SampleBoards.all(sheet, TextField.class)
                        .findFirst()
                        .orElseThrow()
                        .isInvalid())
                .isTrue();
    }

    @Test
    void staffMayAlsoNotLetIn() {
        press(sheet(), "不进入");
        assertThat(asked).isEmpty();
    }

    @Test
    void theSheetSaysHowFullItIsAndThatNothingCountsAgainstTheChild() {
        assertThat(sheet().getElement().getTextRecursively()).contains("2 / 20", "没有任何影响");
    }

    @Test
    void theBoardSaysThatThePlaceWasGivenOn() {
        ParticipantRow row = new ParticipantRow(SampleBoards.desk(attendances));
        row.show(SESSION, absent(), true, "");
        assertThat(row.getElement().getTextRecursively()).contains("生病 · 名额已让给候补");
    }

    @Test
    void whileAPlaceIsFreeTheArrivalIsMarkedAtOnce() {
        SampleBoards.desk(attendances).arrive(SESSION, absent());
        assertThat(asked).singleElement().satisfies(command -> assertThat(command.reason())
                .isNull());
    }

    private LetInSheet sheet() {
        return new LetInSheet(SampleBoards.desk(attendances), SESSION, absent());
    }

    private static BoardRow absent() {
        return new BoardRow(
                CHILD,
                "陈小雨",
                true,
                PresenceState.ABSENT,
                null,
                null,
                null,
                null,
                false,
                AbsenceKind.ILL,
                false,
                null,
                true,
                null,
                Set.of(),
                null);
    }

    private static void press(Sheet sheet, String text) {
        Stream<Component> footer =
                sheet.getFooter().getElement().getChildren().flatMap(element -> element.getComponent().stream());
        Button button = footer.filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }
}
