package org.halfpastfour.daynote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import java.util.Objects;
import java.util.stream.IntStream;
import org.halfpastfour.daynote.Homework;
import org.halfpastfour.daynote.NoteText;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Text;
import org.halfpastfour.shell.ui.Draft;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.TimeField;
import org.jspecify.annotations.Nullable;

/** What can be written of a day, with what is often said one tap away. */
class NoteFields extends Div {

    private static final long serialVersionUID = 1L;
    private static final int DONE_PHRASES = 6;
    private static final int LINE_PHRASES = 4;

    private final DayActions desk;
    private final SessionView session;
    private final RadioButtonGroup<Said> homework = new RadioButtonGroup<>();
    private final TextField homeworkWords = new TextField();
    private final TimeField ready;
    private final TextArea done;
    private final TextArea line;
    private NoteText shown = NoteText.NOTHING;

    /** How far the homework got, or nothing. */
    private record Said(@Nullable Homework homework) {}

    NoteFields(DayActions desk, SessionView session, Forms form, String lineLabel, Object... about) {
        this.desk = desk;
        this.session = session;
        addClassNames("stack", "note-fields");
        ready = form.field("readyAt", new TimeField(text("daynote.ready")));
        done = form.field("done", area("daynote.done"));
        line = form.field("line", area(lineLabel));
        form.field("homework", homework);
        form.field("homeworkWords", homeworkWords);
        homework.setLabel(text("daynote.homework"));
        homework.setItems(new Said(Homework.DONE), new Said(Homework.PARTLY), new Said(Homework.NONE), new Said(null));
        homework.setItemLabelGenerator(said -> text("daynote.homework." + key(said.homework())));
        homework.addClassName("homework-choice");
        homeworkWords.setLabel(text("daynote.homework.words"));
        homeworkWords.setMaxLength(NoteText.LONGEST_OF_HOMEWORK);
        add(
                Draft.of("day-note", about),
                homework,
                homeworkWords,
                done,
                phrases(done, "daynote.phrase.done.", DONE_PHRASES),
                times(),
                line,
                phrases(line, "daynote.phrase.line.", LINE_PHRASES));
    }

    static String key(@Nullable Homework homework) {
        return homework == null ? "NOT_SAID" : homework.name();
    }

    void show(NoteText text) {
        shown = text;
        homework.setValue(new Said(text.homework()));
        homeworkWords.setValue(text.homeworkWords());
        ready.setValue(desk.time(text.readyAt()));
        done.setValue(text.done());
        line.setValue(text.line());
    }

    /** Whether something stands there that was not shown: a draft that somebody goes on with counts as well. */
    boolean isTyped() {
        return !(shown.homework() == homework()
                && shown.homeworkWords().equals(homeworkWords.getValue())
                && Objects.equals(desk.time(shown.readyAt()), ready.getValue())
                && shown.done().equals(done.getValue())
                && shown.line().equals(line.getValue()));
    }

    private @Nullable Homework homework() {
        Said said = homework.getValue();
        return said == null ? null : said.homework();
    }

    NoteText text() {
        return new NoteText(
                done.getValue(),
                homework(),
                homeworkWords.getValue(),
                desk.at(session.date(), ready.getValue()),
                line.getValue());
    }

    private Component times() {
        Div chips = chips();
        chips.add(chip(text("daynote.ready.now"), () -> ready.setValue(desk.now())));
        LocalTime end = desk.time(session.end());
        if (end != null) {
            chips.add(chip(text("daynote.ready.end", desk.words.time(end)), () -> ready.setValue(end)));
        }
        Div both = new Div(ready, chips);
        both.addClassName("ready-choice");
        return both;
    }

    private Component phrases(TextArea area, String key, int count) {
        Div chips = chips();
        IntStream.rangeClosed(1, count)
                .mapToObj(number -> text(key + number))
                .forEach(phrase -> chips.add(chip(phrase, () -> append(area, phrase))));
        return chips;
    }

    /** What is tapped comes after what stands there; a second tap takes it back. */
    private void append(TextArea area, String phrase) {
        String mark = text("daynote.phrase.comma");
        String before = area.getValue().strip();
        if (before.equals(phrase)) {
            area.setValue("");
        } else if (before.endsWith(mark + phrase)) {
            area.setValue(before.substring(0, before.length() - mark.length() - phrase.length()));
        } else {
            area.setValue(Text.cut(before.isEmpty() ? phrase : before + mark + phrase, NoteText.LONGEST));
        }
    }

    private static Div chips() {
        Div chips = new Div();
        chips.addClassName("note-chips");
        return chips;
    }

    private static Button chip(String label, Runnable work) {
        Button chip = new Button(label, click -> work.run());
        chip.addThemeVariants(ButtonVariant.TERTIARY);
        chip.addClassName("note-chip");
        return chip;
    }

    private TextArea area(String key) {
        TextArea area = new TextArea(text(key));
        area.setMaxLength(NoteText.LONGEST);
        area.setWidthFull();
        return area;
    }

    private String text(String key, Object... parameters) {
        return desk.words.text(key, parameters);
    }
}
