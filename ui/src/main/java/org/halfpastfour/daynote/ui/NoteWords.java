package org.halfpastfour.daynote.ui;

import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.daynote.NoteText;

/** How notes are said. */
final class NoteWords {

    private NoteWords() {}

    /** What stands in a note besides how far the homework got, on one line. */
    static String inShort(DayActions desk, NoteText text) {
        String ready =
                text.readyAt() == null ? "" : desk.words.text("daynote.ready.from", desk.words.time(text.readyAt()));
        return Stream.of(text.done(), text.homeworkWords(), ready, text.line())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What somebody wrote stays in the language in which it was written. */
    static Div written(String text) {
        Div written = new Div(text);
        written.addClassName("note-words");
        written.getElement().setAttribute("translate", "no");
        return written;
    }
}
