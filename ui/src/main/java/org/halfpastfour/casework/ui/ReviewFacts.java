package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.casework.CountedContacts;
import org.halfpastfour.casework.FlagTime;
import org.halfpastfour.casework.ReviewView;
import org.halfpastfour.casework.ReviewedEvent;
import org.halfpastfour.casework.ReviewedFigures;

/** What else the period shows: contacts against those that were due, reasons that rose and fell, and what became of the case. */
class ReviewFacts extends Div {

    private static final long serialVersionUID = 1L;

    private final CaseWords words;

    ReviewFacts(ReviewView view, CaseWords words) {
        this.words = words;
        addClassNames("panel", "stack");
        add(new H2(words.text("review.facts")));
        add(
                new H3(words.text("contacts")),
                list(view.basis().contacts().stream().map(this::contacts).toList(), "review.contacts.none"));
        ReviewedFigures figures = view.figures();
        if (figures != null) {
            add(
                    new H3(words.text("review.flags")),
                    list(figures.flags().stream().map(this::flag).toList(), "review.flags.none"));
        }
        if (!view.basis().events().isEmpty()) {
            add(
                    new H3(words.text("history")),
                    list(view.basis().events().stream().map(this::event).toList(), "none"));
        }
    }

    private Component list(List<String> lines, String none) {
        if (lines.isEmpty()) {
            return new Span(words.text(none));
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "stack");
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private String contacts(CountedContacts counted) {
        return words.text("review.contacts", words.of(counted.kind()), counted.made(), counted.due(), counted.missed());
    }

    private String flag(FlagTime time) {
        return time.fell() == null
                ? words.text("review.flag.holds", words.of(time.reason()), words.date(time.rose()))
                : new FlagWords(words).time(time);
    }

    private String event(ReviewedEvent event) {
        LocalDate until = event.until();
        String what = until == null
                ? words.of(event.kind())
                : words.text("event.paused-until", words.words().fullDate(until));
        return words.text("due.said", words.words().fullDate(event.on()), what);
    }
}
