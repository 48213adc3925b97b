package org.halfpastfour.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.casework.CaseLifeView;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.NoteId;
import org.halfpastfour.casework.NoteView;
import org.halfpastfour.testing.OpenPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A note is never overwritten: its correction stands beside it, and only the last word can be corrected. */
@ExtendWith(OpenPage.class)
class NotesPanelTest {

    private static final NoteView FIRST = note(1, null);
    private static final NoteView CORRECTION = note(2, FIRST.id());

    @Test
    void whatWasCorrectedIsMarkedAndStays() {
        List<String> notes = notes(true, CORRECTION, FIRST).stream()
                .map(note -> note.getElement().getTextRecursively())
                .toList();
        assertThat(notes).hasSize(2);
        assertThat(notes.getFirst()).contains("第 2 条").doesNotContain("已更正");
        assertThat(notes.getLast()).contains("第 1 条", "已更正");
    }

    @Test
    void onlyTheLastWordCanBeCorrected() {
        assertThat(notes(true, CORRECTION, FIRST))
                .extracting(NotesPanelTest::ways)
                .containsExactly(1L, 0L);
    }

    @Test
    void whoseCaseItIsNotWritesNothing() {
        assertThat(notes(false, CORRECTION, FIRST))
                .extracting(NotesPanelTest::ways)
                .containsExactly(0L, 0L);
        assertThat(CaseSamples.all(panel(false), Button.class)).isEmpty();
    }

    @Test
    void withoutNotesThatIsSaid() {
        assertThat(panel(true).getElement().getTextRecursively()).contains("还没有记录");
    }

    private static long ways(Component note) {
        return CaseSamples.all(note, Button.class).count();
    }

    private static List<Div> notes(boolean own, NoteView... notes) {
        return CaseSamples.all(panel(own, notes), Div.class)
                .filter(part -> part.hasClassName("note"))
                .toList();
    }

    private static NotesPanel panel(boolean own, NoteView... notes) {
        CaseView of = CaseSamples.family(null, null);
        CaseView view = new CaseView(
                of.id(),
                of.caseNumber(),
                of.name(),
                of.phone(),
                of.district(),
                of.caseworker(),
                of.place(),
                own,
                of.supervised(),
                of.openedOn(),
                of.agreement(),
                of.plan(),
                of.goals(),
                of.households(),
                Arrays.asList(notes),
                of.repairs(),
                CaseLifeView.OPEN);
        return new NotesPanel(view, CaseSamples.dialogs(), CaseSamples.words(), () -> {});
    }

    private static NoteView note(int number, @Nullable NoteId corrects) {
        return new NoteView(
                new NoteId(new UUID(7, number)), CaseSamples.CLOCK.instant(), "第 " + number + " 条", corrects);
    }
}
