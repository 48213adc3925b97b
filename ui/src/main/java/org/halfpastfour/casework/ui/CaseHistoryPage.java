package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.casework.CaseEventLine;
import org.halfpastfour.casework.CaseHistories;
import org.halfpastfour.casework.CaseHistory;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.PlanComparison;
import org.halfpastfour.casework.PlanVersionLine;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Address;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.TypedWork;
import org.jspecify.annotations.Nullable;

/** What became of a case, and any two versions of its plan beside each other. */
@Route(value = "cases/:id/history", layout = MainLayout.class)
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class CaseHistoryPage extends BasePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String FROM = "from";
    private static final String TO = "to";

    private final CaseHistories histories;
    private final CaseWords words;
    private final Address address = new Address();

    @Inject
    public CaseHistoryPage(CaseHistories histories, CaseWords words) {
        super("case-page");
        this.histories = histories;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.read(event);
        show(CaseAddress.client(event));
    }

    private void show(ClientId client) {
        CaseHistory history = histories.read(client, number(FROM), number(TO));
        heading(words.text("history.of", history.name()));
        Anchor back = new Anchor("cases/" + client, words.text("repair.back"));
        back.addClassNames("button-link", "secondary");
        actions(back);
        put(life(history), versions(history), compared(history));
    }

    private @Nullable Integer number(String name) {
        try {
            return address.text(name).map(Integer::valueOf).orElse(null);
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    private Component life(CaseHistory history) {
        OrderedList events = new OrderedList();
        events.addClassNames("plain-list", "stack");
        events.add(new ListItem(words.text("event.opened", words.words().fullDate(history.openedOn()))));
        history.events().forEach(event -> events.add(event(event)));
        return panel("history", events);
    }

    private ListItem event(CaseEventLine event) {
        LocalDate until = event.until();
        String what = until == null
                ? words.of(event.kind())
                : words.text("event.paused-until", words.words().fullDate(until));
        Span when = new Span(words.words().moment(event.at()) + " · " + words.who(event.who()));
        when.addClassName("quiet");
        ListItem line = new ListItem(
                new Span(event.reason() == null ? what : words.text("event.because", what, words.of(event.reason()))),
                when);
        line.addClassName("lines");
        if (!event.words().isEmpty()) {
            Paragraph said = new Paragraph(event.words());
            said.addClassName("note-text");
            line.add(said);
        }
        return line;
    }

    private Component versions(CaseHistory history) {
        OrderedList list = new OrderedList();
        list.addClassNames("plain-list", "stack");
        history.versions().reversed().forEach(version -> list.add(version(version)));
        return panel("versions", history.versions().isEmpty() ? new Paragraph(words.text("versions.none")) : list);
    }

    private ListItem version(PlanVersionLine version) {
        String parts =
                words.words().list(version.parts().stream().map(words::of).toList());
        Span when = new Span(words.words().moment(version.at()) + " · " + words.who(version.who()));
        when.addClassName("quiet");
        ListItem line = new ListItem(
                new Span(Stream.of(words.text("version", version.number()), parts)
                        .filter(said -> !said.isEmpty())
                        .reduce((one, other) -> one + " · " + other)
                        .orElse("")),
                when);
        line.addClassName("lines");
        version.why().forEach(why -> line.add(new Span(words.text("version.why", why))));
        return line;
    }

    private Component compared(CaseHistory history) {
        PlanComparison comparison = history.comparison();
        if (comparison == null) {
            return panel("comparison", new Paragraph(words.text("comparison.none")));
        }
        List<Integer> numbers =
                history.versions().stream().map(PlanVersionLine::number).toList();
        Div choice = new Div(
                choice(FROM, numbers, comparison.earlier().number(), history.client()),
                choice(TO, numbers, comparison.later().number(), history.client()));
        choice.addClassName("row");
        return panel("comparison", TypedWork.exempt(choice), new ComparisonTable(comparison, words));
    }

    private Select<Integer> choice(String name, List<Integer> numbers, int chosen, ClientId client) {
        Select<Integer> choice = new Select<>();
        choice.setLabel(words.text("comparison." + name));
        choice.setItems(numbers);
        choice.setItemLabelGenerator(number -> words.text("version", number));
        choice.setValue(chosen);
        choice.addValueChangeListener(change -> {
            address.replace(name, change.getValue());
            show(client);
        });
        return choice;
    }

    private Component panel(String title, Component... parts) {
        Div panel = new Div(new H2(words.text(title)));
        panel.addClassNames("panel", "stack");
        panel.add(parts);
        return panel;
    }
}
