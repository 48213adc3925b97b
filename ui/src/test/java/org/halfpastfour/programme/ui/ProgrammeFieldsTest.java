package org.halfpastfour.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.halfpastfour.programme.Ages;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Another kind of programme changes nothing without a word. */
@ExtendWith(OpenPage.class)
class ProgrammeFieldsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final ProgrammeFields fields =
            new ProgrammeFields(new Words(CLOCK), new Forms(new Errors(CLOCK)), new Ages(6, 14));

    @Test
    void anotherKindLeavesTheAgesAsTheyAreAndOffersWhatIsUsual() {
        choose(SessionKind.COURSE);
        assertThat(List.of(fields.ageFrom(), fields.ageTo())).containsExactly(6, 14);
        assertThat(usual().isVisible()).isTrue();
        assertThat(usual().getText()).isEqualTo("课程通常是 18–100 岁，用这些");
    }

    @Test
    void whatIsUsualIsTakenOverWithOneTap() {
        choose(SessionKind.PARENT_CHILD_EVENT);
        assertThat(fields.needsGuardian()).isFalse();
        ComponentUtil.fireEvent(usual(), new ClickEvent<>(usual()));
        assertThat(List.of(fields.ageFrom(), fields.ageTo())).containsExactly(3, 14);
        assertThat(fields.needsGuardian()).isTrue();
        assertThat(usual().isVisible()).isFalse();
    }

    @Test
    void whatWasTypedStaysWhateverTheKind() {
        ages().get(0).setValue(9);
        ages().get(1).setValue(12);
        for (SessionKind kind : List.of(SessionKind.COURSE, SessionKind.PARENT_CHILD_EVENT)) {
            choose(kind);
            assertThat(List.of(fields.ageFrom(), fields.ageTo())).containsExactly(9, 12);
        }
    }

    @Test
    void aClassIsUsuallyForTheAgesThatTheCityOfficeHasSet() {
        ProgrammeFields set = new ProgrammeFields(new Words(CLOCK), new Forms(new Errors(CLOCK)), new Ages(7, 13));
        assertThat(List.of(set.ageFrom(), set.ageTo())).containsExactly(7, 13);
    }

    private List<IntegerField> ages() {
        return fields.getChildren()
                .filter(IntegerField.class::isInstance)
                .map(IntegerField.class::cast)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private void choose(SessionKind kind) {
        fields.getChildren()
                .filter(Select.class::isInstance)
                .map(child -> (Select<SessionKind>) child)
                .findFirst()
                .orElseThrow()
                .setValue(kind);
    }

    private Button usual() {
        return fields.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
