package org.halfpastfour.attendance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.attendance.PresenceState;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be recorded depends on what is recorded. */
@ExtendWith(OpenPage.class)
class MoreSheetTest {

    private static final UUID SOMEBODY = UUID.randomUUID();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"EXPECTED, 生病 请假 无故缺席 联系电话 更正", "HERE, 联系电话 更正", "GONE, 联系电话 更正", "ABSENT, 生病 请假 无故缺席 到达 联系电话 更正"})
    void aChildCanBeMarkedAsItsStateAllows(PresenceState state, String choices) {
        assertThat(choices(SampleBoards.row(SOMEBODY, state))).isEqualTo(Arrays.asList(choices.split(" ", -1)));
    }

    @Test
    void anAdultHasNoContacts() {
        assertThat(choices(SampleBoards.adult(SOMEBODY, PresenceState.HERE))).containsExactly("更正");
    }

    private static List<String> choices(BoardRow row) {
        MoreSheet sheet = new MoreSheet(SampleBoards.desk(new Attendances()), SampleBoards.session(), row);
        return SampleBoards.all(sheet, Button.class)
                .filter(button -> button.hasClassName("choice"))
                .flatMap(button -> SampleBoards.all(button, Span.class))
                .filter(span -> span.hasClassName("choice-title"))
                .map(Span::getText)
                .toList();
    }
}
