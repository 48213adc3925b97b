package org.halfpastfour.daynote.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.attendance.ui.SampleBoards;
import org.halfpastfour.daynote.ClassDayView;
import org.halfpastfour.daynote.DayNoteView;
import org.halfpastfour.daynote.Homework;
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

@ExtendWith(OpenPage.class)
class NotedLineTest {

    private static final ChildId CHILD = ChildId.of(UUID.randomUUID());

    private final List<WriteDayNote> written = new ArrayList<>();
    private final DayActions desk = desk();

    @Test
    void homeworkIsOneTapAndASecondOneTakesItBack() {
        NotedLine line = line(row(null, false), Homework.DONE, true);
        assertThat(pressed(line)).containsExactly("写完");
        tap(line, "一部分");
        assertThat(written).singleElement().satisfies(command -> {
            assertThat(command.child()).isEqualTo(CHILD);
            assertThat(command.text()).isEqualTo(NoteText.NOTHING.with(Homework.PARTLY));
            assertThat(command.seen()).isZero();
        });
        NotedLine again = line(row(NoteText.NOTHING.with(Homework.PARTLY), false), Homework.DONE, true);
        assertThat(pressed(again)).containsExactly("一部分");
        tap(again, "一部分");
        assertThat(written.getLast().text()).isEqualTo(NoteText.NOTHING);
        assertThat(written.getLast().seen()).isEqualTo(3);
    }

    @Test
    void whatElseWasWrittenStays() {
        NoteText before = new NoteText("画画", null, "口算", null, "今天很棒");
        NotedLine line = line(row(before, false), null, true);
        tap(line, "写完");
        assertThat(written.getLast().text()).isEqualTo(before.with(Homework.DONE));
    }

    @Test
    void ofTheOwnFamilyAndOfAClosedDayNothingIsTapped() {
        for (NotedLine line :
                List.of(line(row(null, true), Homework.DONE, true), line(row(null, false), Homework.DONE, false))) {
            assertThat(all(line, NativeButton.class).filter(button -> button.getParent()
                            .filter(Component::isVisible)
                            .isPresent()))
                    .isEmpty();
            assertThat(all(line, Button.class)).noneMatch(Component::isVisible);
        }
    }

    @Test
    void whatEndsAsASentenceHasNoDotAfterIt() {
        assertThat(NoteWords.inShort(desk, new NoteText("下五子棋。", null, "口算", null, "今天很棒")))
                .isEqualTo("下五子棋。口算 · 今天很棒");
        assertThat(NoteWords.inShort(desk, new NoteText("Chess.", null, "", null, "Well done")))
                .isEqualTo("Chess. Well done");
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

    private NotedLine line(NotedChildRow row, @Nullable Homework ofAll, boolean open) {
        NotedLine line = new NotedLine(desk);
        line.show(row, day(row, ofAll, open));
        return line;
    }

    private static NotedChildRow row(@Nullable NoteText text, boolean own) {
        return new NotedChildRow(CHILD, "陈小雨", true, own, text == null ? null : note(text), null);
    }

    private static DayNoteView note(NoteText text) {
        return new DayNoteView(3, text, "老师", SampleBoards.CLOCK.instant(), List.of());
    }

    private static ClassDayView day(NotedChildRow row, @Nullable Homework ofAll, boolean open) {
        return new ClassDayView(
                SampleBoards.session(),
                open,
                ofAll == null ? null : note(NoteText.NOTHING.with(ofAll)),
                List.of(row),
                List.of(),
                0);
    }

    private static void tap(NotedLine line, String label) {
        NativeButton button = all(line, NativeButton.class)
                .filter(each -> each.getText().equals(label))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static List<String> pressed(NotedLine line) {
        return all(line, NativeButton.class)
                .filter(each -> "true".equals(each.getElement().getAttribute("aria-pressed")))
                .map(NativeButton::getText)
                .toList();
    }

    private static <C extends Component> Stream<C> all(Component root, Class<C> kind) {
        return Stream.concat(
                kind.isInstance(root) ? Stream.of(kind.cast(root)) : Stream.empty(),
                root.getChildren().flatMap(child -> all(child, kind)));
    }
}
