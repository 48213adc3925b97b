package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.GlassView;
import org.halfpastfour.shell.ui.Glyph;

/** Says above an own or supervised case which colleagues look into it in an emergency. */
class GlassNote extends Div {

    private static final long serialVersionUID = 1L;

    GlassNote(CaseView view, List<GlassView> glass, CaseWords words) {
        addClassName("glass-notes");
        setVisible(!glass.isEmpty() && !GlassMarks.isBehindGlass(view));
        glass.forEach(each -> add(note(each, words)));
    }

    private static Component note(GlassView glass, CaseWords words) {
        Div note = new Div(
                new Glyph("eye"),
                new Span(words.text(
                        "glass.looks-in",
                        words.who(glass.by()),
                        words.of(glass.reason()),
                        words.words().moment(glass.until()))));
        note.addClassName("glass-note");
        return note;
    }
}
