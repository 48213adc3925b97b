package org.halfpastfour.daynote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.daynote.ClassDayView;
import org.halfpastfour.daynote.DayNoteView;
import org.halfpastfour.daynote.Homework;
import org.halfpastfour.daynote.NoteText;
import org.halfpastfour.daynote.NotedChildRow;
import org.halfpastfour.daynote.WriteDayNote;
import org.halfpastfour.shell.ui.Notices;
import org.jspecify.annotations.Nullable;

/** A child that came: its homework in one tap, and a form for the rest. It changes only where its facts do. */
final class NotedLine extends Div {

    private static final long serialVersionUID = 1L;

    private final DayActions desk;
    private final Span name = new Span();
    private final Div said = new Div();
    private final Div homework = new Div();
    private final Map<Homework, NativeButton> buttons = new EnumMap<>(Homework.class);
    private final Button more;
    private transient @Nullable NotedChildRow child;
    private transient @Nullable ClassDayView day;

    NotedLine(DayActions desk) {
        this.desk = desk;
        addClassName("noted-line");
        name.addClassName("participant-name");
        said.addClassNames("quiet", "noted-words");
        homework.addClassNames("segments", "noted-homework");
        for (Homework each : Homework.values()) {
            NativeButton button = new NativeButton(desk.words.text("daynote.homework.short." + each));
            button.addClickListener(click -> tap(each));
            buttons.put(each, button);
            homework.add(button);
        }
        more = new Button(desk.words.text("daynote.more"), click -> open());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        Div text = new Div(name, said);
        text.addClassName("noted-text");
        add(text, homework, more);
    }

    void show(NotedChildRow row, ClassDayView of) {
        child = row;
        day = of;
        String called = desk.words.called(row.name(), row.born());
        name.setText(called);
        said.setText(said(row));
        said.getElement().setAttribute("translate", "no");
        said.setVisible(!said.getText().isEmpty());
        boolean mayWrite = of.open() && !row.own();
        homework.setVisible(mayWrite);
        more.setVisible(mayWrite);
        more.setAriaLabel(desk.words.text("daynote.child.of", called));
        homework.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", desk.words.text("daynote.homework.of", called));
        Homework told = homework(row, of);
        buttons.forEach(
                (each, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(each == told)));
    }

    /** As it was written of the child, or else for all. */
    private static @Nullable Homework homework(NotedChildRow row, ClassDayView of) {
        Homework own = text(row.note()).homework();
        return own == null ? text(of.note()).homework() : own;
    }

    private static NoteText text(@Nullable DayNoteView note) {
        return note == null ? NoteText.NOTHING : note.text();
    }

    private String said(NotedChildRow row) {
        return row.own() ? desk.words.text("daynote.own") : NoteWords.inShort(desk, text(row.note()));
    }

    /** Tapped again, it is as it was written for all. */
    private void tap(Homework wanted) {
        NotedChildRow row = child;
        ClassDayView of = day;
        if (row == null || of == null) {
            return;
        }
        NoteText before = text(row.note());
        NoteText after = before.with(before.homework() == wanted ? null : wanted);
        DayNoteView note = row.note();
        if (after.saysNothing() && note == null) {
            return;
        }
        try {
            desk.write(
                    UUID.randomUUID().toString(),
                    new WriteDayNote(of.session().id(), row.child(), after, note == null ? 0 : note.version()));
        } catch (RuntimeException refused) {
            Notices.refused(desk.errors.text(refused));
            desk.look();
        }
    }

    private void open() {
        NotedChildRow row = child;
        ClassDayView of = day;
        if (row != null && of != null) {
            new ChildNoteDialog(desk, of.session(), row).open();
        }
    }
}
