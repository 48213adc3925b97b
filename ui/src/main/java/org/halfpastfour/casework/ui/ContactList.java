package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.halfpastfour.casework.ContactView;
import org.halfpastfour.casework.ContactsOfCase;
import org.halfpastfour.shell.ui.Badge;

/** All contacts of a case, the latest first; a corrected one stays below its correction. */
class ContactList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ContactsOfCase view;
    private final ContactWords words;

    ContactList(ContactsOfCase view, ContactWords words) {
        this.view = view;
        this.words = words;
        addClassNames("panel", "stack");
        add(new H2(words.text("contacts")));
        if (view.contacts().isEmpty()) {
            Paragraph none = new Paragraph(words.text("contacts.none"));
            none.addClassName("quiet");
            add(none);
        }
        view.contacts().forEach(contact -> add(part(contact)));
    }

    private Component part(ContactView contact) {
        Div part = new Div(head(contact));
        part.addClassName("note");
        line(
                part,
                contact.place()
                        + (contact.place().isEmpty() || contact.whom().isEmpty() ? "" : " · ")
                        + contact.whom());
        Paragraph seen = new Paragraph(contact.seen());
        seen.addClassName("note-text");
        part.add(seen);
        if (!contact.agreed().isEmpty()) {
            Paragraph agreed = new Paragraph(words.text("contact.agreed", contact.agreed()));
            agreed.addClassName("note-text");
            part.add(agreed);
        }
        if (contact.helper() != null) {
            line(part, words.text("contact.by-helper", contact.helper()));
        }
        line(
                part,
                words.text(
                        "contact.written",
                        contact.writtenBy(),
                        words.words().words().moment(contact.writtenAt())));
        if (contact.corrected()) {
            part.addClassName("note-corrected");
        }
        return part;
    }

    private Component head(ContactView contact) {
        Span kind = new Span(words.words().of(contact.kind()));
        kind.addClassName("intervention-what");
        Div head = new Div(kind, new Span(words.words().words().moment(contact.at())));
        head.addClassName("row");
        if (!contact.reached()) {
            head.add(new Badge(words.text("met.not-reached"), Badge.Tone.WARNING));
        }
        if (contact.corrects() != null) {
            head.add(new Badge(words.text("note.correction")));
        }
        if (contact.corrected()) {
            head.add(new Badge(words.text("note.corrected")));
        } else if (view.own()) {
            head.add(new Anchor(
                    "cases/" + view.client() + "/contact?corrects=" + contact.id(), words.text("note.correct")));
        }
        return head;
    }

    private static void line(Div part, String text) {
        if (!text.isBlank()) {
            Span line = new Span(text);
            line.addClassName("quiet");
            part.add(new Div(line));
        }
    }
}
