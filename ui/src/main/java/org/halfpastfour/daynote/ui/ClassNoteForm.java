package org.halfpastfour.daynote.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.halfpastfour.daynote.ClassDayView;
import org.halfpastfour.daynote.DayNoteView;
import org.halfpastfour.daynote.NoteText;
import org.halfpastfour.daynote.WriteDayNote;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.TypedWork;

/** Writes of a class in one go. */
final class ClassNoteForm extends Section {

    private static final long serialVersionUID = 1L;

    ClassNoteForm(DayActions desk, ClassDayView day) {
        addClassNames("panel", "stack", "class-note");
        TypedWork.form(this);
        Forms form = desk.form();
        NoteFields fields = new NoteFields(
                desk, day.session(), form, "daynote.line.all", day.session().id());
        DayNoteView note = day.note();
        fields.show(note == null ? NoteText.NOTHING : note.text());
        int seen = note == null ? 0 : note.version();
        int came = day.children().size();
        add(
                new H2(desk.words.text("daynote.all", came)),
                new Paragraph(desk.words.text("daynote.all.what")),
                fields,
                form.problem(),
                form.submit(desk.words.text("daynote.all.save"), key -> {
                    desk.write(key, new WriteDayNote(day.session().id(), null, fields.text(), seen));
                    Notices.done(desk.words.text("daynote.saved"));
                }));
    }
}
