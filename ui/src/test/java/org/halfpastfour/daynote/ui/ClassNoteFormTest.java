package org.halfpastfour.daynote.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.attendance.ui.SampleBoards;
import org.halfpastfour.daynote.ClassDayView;
import org.halfpastfour.daynote.DayNoteView;
import org.halfpastfour.daynote.NoteText;
import org.halfpastfour.daynote.NotedChildRow;
import org.halfpastfour.daynote.WriteDayNote;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.testing.OpenPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is half written of a class stays while the rest of the page is made anew. */
@ExtendWith(OpenPage.class)
class ClassNoteFormTest {

    private static final NoteText OTHERS = new NoteText("画画", null, "", null, "");

    private final List<WriteDayNote> written = new ArrayList<>();
    private final ClassNoteForm form = new ClassNoteForm(desk(), day(null, 1));

    @Test
    void aPictureThatWasAddedAndAChildThatCameLeaveWhatIsTyped() {
        done().setValue("折纸");
        assertThat(form.stays(day(null, 2))).isTrue();
        form.came(day(null, 2));
        assertThat(all(form, H2.class).findFirst().orElseThrow().getText()).contains("2");
        assertThat(done().getValue()).isEqualTo("折纸");
    }

    @Test
    void whatAColleagueWroteMeanwhileTakesNothingAway() {
        done().setValue("折纸");
        assertThat(form.stays(day(note(1, OTHERS), 1))).isTrue();
    }

    @Test
    void whereNothingIsTypedTheFormShowsWhatAColleagueWrote() {
        assertThat(form.stays(day(note(1, OTHERS), 1))).isFalse();
    }

    @Test
    void afterItWasSentTheFormIsMadeAnewWithItsVersion() {
        done().setValue("折纸 ");
        all(form, Button.class)
                .filter(button -> button.getText().startsWith("保存"))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(written).singleElement().satisfies(command -> assertThat(command.seen())
                .isZero());
        assertThat(form.stays(day(note(1, written.getFirst().text()), 1))).isFalse();
    }

    private TextArea done() {
        return all(form, TextArea.class).findFirst().orElseThrow();
    }

    private DayActions desk() {
        DayActions actions = new DayActions() {
            @Override
            void write(String key, WriteDayNote command) {
                written.add(command);
            }
        };
        actions.words = new Words(SampleBoards.CLOCK);
        actions.errors = new Errors(SampleBoards.CLOCK);
        actions.clock = SampleBoards.CLOCK;
        return actions;
    }

    private static DayNoteView note(int version, NoteText text) {
        return new DayNoteView(version, text, "老师", SampleBoards.CLOCK.instant(), List.of());
    }

    private static ClassDayView day(@Nullable DayNoteView note, int came) {
        List<NotedChildRow> children = Stream.generate(
                        () -> new NotedChildRow(ChildId.of(UUID.randomUUID()), "陈小雨", true, false, null, null))
                .limit(came)
                .toList();
        return new ClassDayView(SampleBoards.session(), true, note, children, List.of(), 0);
    }

    private static <C extends Component> Stream<C> all(Component root, Class<C> kind) {
        return Stream.concat(
                kind.isInstance(root) ? Stream.of(kind.cast(root)) : Stream.empty(),
                root.getChildren().flatMap(child -> all(child, kind)));
    }
}
