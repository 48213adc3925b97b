package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.NoteId;
import org.halfpastfour.casework.NoteView;
import org.halfpastfour.shell.ui.Badge;

/** Notes on the case, the latest first; a corrected one stays below its correction. */
class NotesPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CaseView view;
    private final CaseDialogs dialogs;
    private final CaseWords words;
    private final transient Runnable again;

    NotesPanel(CaseView view, CaseDialogs dialogs, CaseWords words, Runnable again) {
        this.view = view;
        this.dialogs = dialogs;
        this.words = words;
        this.again = again;
        addClassNames("panel", "stack");
        Div head = new Div(new H2(words.text("notes")));
        head.addClassName("panel-head");
        if (view.own()) {
            head.add(CaseButtons.small(words.text("note.write"), () -> dialogs.note(view, null, again)
                    .open()));
        }
        add(head);
        if (view.notes().isEmpty()) {
            Paragraph none = new Paragraph(words.text("notes.none"));
            none.addClassName("quiet");
            add(none);
        }
        Set<NoteId> corrected = view.notes().stream()
                .map(NoteView::corrects)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        view.notes().forEach(note -> add(note(note, corrected.contains(note.id()))));
    }

    private Component note(NoteView note, boolean corrected) {
        Div part = new Div();
        part.addClassName("note");
        Span when = new Span(words.words().moment(note.writtenAt()));
        when.addClassName("quiet");
        Div head = new Div(when);
        head.addClassName("row");
        if (note.corrects() != null) {
            head.add(new Badge(words.text("note.correction")));
        }
        if (corrected) {
            head.add(new Badge(words.text("note.corrected")));
            part.addClassName("note-corrected");
        } else if (view.own()) {
            head.add(CaseButtons.link(words.text("note.correct"), () -> dialogs.note(view, note, again)
                    .open()));
        }
        Paragraph text = new Paragraph(note.text());
        text.addClassName("note-text");
        part.add(head, text);
        return part;
    }
}
