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
import org.jspecify.annotations.Nullable;

/** Writes of a class in one go. */
final class ClassNoteForm extends Section {

    private static final long serialVersionUID = 1L;

    private final DayActions desk;
    private final NoteFields fields;
    private final H2 heading = new H2();
    private final int seen;
    private transient @Nullable NoteText sent;

    ClassNoteForm(DayActions desk, ClassDayView day) {
        this.desk = desk;
        addClassNames("panel", "stack", "class-note");
        TypedWork.form(this);
        Forms form = desk.form();
        fields = new NoteFields(
                desk, day.session(), form, "daynote.line.all", day.session().id());
        DayNoteView note = day.note();
        fields.show(note == null ? NoteText.NOTHING : note.text());
        seen = version(day);
        came(day);
        add(
                heading,
                new Paragraph(desk.words.text("daynote.all.what")),
                fields,
                form.problem(),
                form.submit(desk.words.text("daynote.all.save"), key -> {
                    sent = fields.text();
                    desk.write(key, new WriteDayNote(day.session().id(), null, fields.text(), seen));
                    Notices.done(desk.words.text("daynote.saved"));
                }));
    }

    /** What somebody is typing stays, whatever becomes of the rest of the page: what a colleague wrote meanwhile is told when it is sent. */
    boolean stays(ClassDayView day) {
        DayNoteView note = day.note();
        boolean own = note != null && note.text().equals(sent);
        return version(day) == seen || (fields.isTyped() && !own);
    }

    /** More children may have come. */
    void came(ClassDayView day) {
        heading.setText(desk.words.text("daynote.all", day.children().size()));
    }

    private static int version(ClassDayView day) {
        DayNoteView note = day.note();
        return note == null ? 0 : note.version();
    }
}
