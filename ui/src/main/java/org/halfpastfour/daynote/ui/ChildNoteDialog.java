package org.halfpastfour.daynote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.halfpastfour.daynote.DayNoteView;
import org.halfpastfour.daynote.NoteText;
import org.halfpastfour.daynote.NotedChildRow;
import org.halfpastfour.daynote.WriteDayNote;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;

/** Writes of one child, on top of what is written for all. */
final class ChildNoteDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    ChildNoteDialog(DayActions desk, SessionView session, NotedChildRow child) {
        addClassNames("sheet", "child-note");
        setHeaderTitle(desk.words.text("daynote.child.of", desk.words.called(child.name(), child.born())));
        Forms form = desk.form();
        NoteFields fields = new NoteFields(desk, session, form, "daynote.line.own", session.id(), child.child());
        DayNoteView note = child.note();
        fields.show(note == null ? NoteText.NOTHING : note.text());
        int seen = note == null ? 0 : note.version();
        add(fields, form.problem());
        Button cancel = new Button(desk.words.text("daynote.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, form.submit(desk.words.text("daynote.save"), key -> {
            desk.write(key, new WriteDayNote(session.id(), child.child(), fields.text(), seen));
            close();
            Notices.done(desk.words.text("daynote.saved"));
        }));
    }
}
