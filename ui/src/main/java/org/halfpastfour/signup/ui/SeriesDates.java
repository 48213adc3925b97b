package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.Eligibility;
import org.halfpastfour.signup.Offering;

/** Every date of a series, and what stands in the way of those who are chosen. */
class SeriesDates extends UnorderedList {

    private static final long serialVersionUID = 1L;

    SeriesDates(List<Offering> series, Set<UUID> chosen, Words words, Standing standing) {
        addClassName("series-dates");
        series.forEach(offering -> add(line(offering, chosen, words, standing)));
    }

    private static ListItem line(Offering offering, Set<UUID> chosen, Words words, Standing standing) {
        Span when = new Span(
                words.when(offering.session().start(), offering.session().end()));
        List<String> remarks = offering.participants().stream()
                .filter(person -> chosen.contains(person.participant()))
                .filter(person -> person.reason() != null)
                .filter(person -> !person.may() || Standing.isFull(person))
                .map(person -> remark(person, words, standing))
                .distinct()
                .toList();
        Span state = new Span(remarks.isEmpty() ? words.text("signup.can-book") : String.join(" ", remarks));
        state.addClassName(remarks.isEmpty() ? "date-good" : "date-remark");
        return new ListItem(when, state);
    }

    private static String remark(Eligibility person, Words words, Standing standing) {
        return words.text("signup.book.remark", person.name(), standing.reason(person));
    }
}
