package org.halfpastfour.daynote.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Set;
import java.util.stream.Stream;
import org.halfpastfour.daynote.NoteText;

/** How notes are said. */
final class NoteWords {

    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?");

    private NoteWords() {}

    /** What stands in a note besides how far the homework got, on one line. */
    static String inShort(DayActions desk, NoteText text) {
        String ready =
                text.readyAt() == null ? "" : desk.words.text("daynote.ready.from", desk.words.time(text.readyAt()));
        return Stream.of(text.done(), text.homeworkWords(), ready, text.line())
                .filter(each -> !each.isEmpty())
                .reduce(NoteWords::after)
                .orElse("");
    }

    /** What ends as a sentence needs no dot after it. */
    private static String after(String before, String next) {
        return before.endsWith("。")
                ? before + next
                : before + (SENTENCE_ENDS.contains(last(before)) ? " " : " · ") + next;
    }

    private static String last(String text) {
        return text.substring(text.length() - 1);
    }

    /** What somebody wrote stays in the language in which it was written. */
    static Div written(String text) {
        Div written = new Div(text);
        written.addClassName("note-words");
        written.getElement().setAttribute("translate", "no");
        return written;
    }
}
