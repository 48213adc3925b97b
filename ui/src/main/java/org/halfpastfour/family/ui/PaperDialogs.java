package org.halfpastfour.family.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Stream;
import org.halfpastfour.family.AnswerHealthNote;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.HealthNoteView;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.shell.ui.Draft;
import org.halfpastfour.shell.ui.Latest;
import org.jspecify.annotations.Nullable;

/** The form of the health note. */
class PaperDialogs {

    private final FamilyActions desk;
    private final FamilyWords words;

    PaperDialogs(FamilyActions desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    FamilyFormDialog health(HouseholdId household, ChildView child) {
        FamilyFormDialog dialog = new FamilyFormDialog(desk, words.text("family.health.of", child.name()))
                .keep(Draft.ofPrivate("health", child.id()));
        dialog.explain(words.text("family.health.help"));
        HealthNoteView now = child.health();
        TextArea allergy = area(dialog, "allergy", now == null ? "" : now.allergy());
        TextArea medication = area(dialog, "medication", now == null ? "" : now.medication());
        TextArea instructions = area(dialog, "instructions", now == null ? "" : now.instructions());
        var latest = new Latest<>(
                child, () -> desk.child(household, child.id()), read -> dialog.tellNews(said(read.health())));
        dialog.open(words.text("family.save"), words.text("family.health.saved"), key -> {
            HealthNoteView seen = latest.seen().health();
            var command = new AnswerHealthNote(
                    child.id(),
                    allergy.getValue(),
                    medication.getValue(),
                    instructions.getValue(),
                    seen == null ? null : seen.answeredAt());
            latest.attempt(() -> desk.once(key, command, () -> desk.families().answerHealthNote(command)));
        });
        return dialog;
    }

    private Stream<String> said(@Nullable HealthNoteView note) {
        return note == null
                ? Stream.empty()
                : Stream.of(
                        said("allergy", note.allergy()),
                        said("medication", note.medication()),
                        said("instructions", note.instructions()),
                        words.text("family.health.answered", words.words().moment(note.answeredAt())));
    }

    private String said(String field, String answer) {
        return words.text(
                "family.health.said",
                words.text("family.health." + field),
                answer.isEmpty() ? words.text("family.health.none") : answer);
    }

    private TextArea area(FamilyFormDialog dialog, String field, String value) {
        TextArea area = PersonFields.wide(new TextArea(words.text("family.health." + field)));
        area.setPlaceholder(words.text("family.health.none"));
        area.setValue(value);
        return dialog.field(field, area);
    }
}
