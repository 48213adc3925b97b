package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.halfpastfour.casework.ContactsOfCase;
import org.halfpastfour.casework.DueContact;
import org.halfpastfour.casework.OwnRhythm;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Listed;

/** When to be in touch with a client next, where, and how often beyond the schedule. */
class VisitPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ContactsOfCase view;
    private final ContactWords words;

    VisitPanel(ContactsOfCase view, VisitDialogs dialogs, ContactWords words, Runnable again) {
        this.view = view;
        this.words = words;
        addClassNames("panel", "stack");
        add(new H2(words.text("due.of-case")));
        addDue();
        add(new H2(words.text("address")), new Paragraph(words.place(view.place())));
        if (view.own()) {
            add(CaseButtons.small(
                    words.text(view.place() == null ? "address.write" : "address.change"),
                    () -> dialogs.address(view, again).open()));
        }
        add(new H2(words.text("rhythm")));
        addRhythms();
        if (view.own()) {
            add(CaseButtons.small(
                    words.text("rhythm.set"), () -> dialogs.rhythm(view, again).open()));
        }
    }

    private void addDue() {
        if (view.due().isEmpty()) {
            add(new Paragraph(words.text(view.agreed() ? "due.nothing" : "due.no-agreement")));
            return;
        }
        Div lines = new Div();
        view.due().forEach(due -> Listed.add(lines, line(due)));
        add(lines);
    }

    private Div line(DueContact due) {
        Div line = new Div(
                new Span(words.words().of(due.kind())), new Badge(words.state(due), ContactWords.tone(due.state())));
        line.addClassName("due-of-case");
        if (due.tried() != null) {
            Span tried = new Span(words.text("due.tried", words.words().shortDate(due.tried())));
            tried.addClassName("quiet");
            line.add(tried);
        }
        return line;
    }

    private void addRhythms() {
        if (view.rhythms().isEmpty()) {
            Paragraph none = new Paragraph(words.text("rhythm.none"));
            none.addClassName("quiet");
            add(none);
        }
        view.rhythms().forEach(own -> add(new Paragraph(said(own))));
    }

    private String said(OwnRhythm own) {
        return own.rhythm() == null
                ? ""
                : words.text(
                        "rhythm.said",
                        words.words().of(own.kind()),
                        words.rhythm(own.rhythm()),
                        words.words().date(own.from()),
                        own.reason());
    }
}
