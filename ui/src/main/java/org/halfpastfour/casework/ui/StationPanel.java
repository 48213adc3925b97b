package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.casework.StationKind;
import org.halfpastfour.casework.StationView;
import org.halfpastfour.shell.ui.Badge;

/** One place of work: where it is, who works there with how many families, and what it was before. */
class StationPanel extends Div {

    private static final long serialVersionUID = 1L;

    StationPanel(StationView station, StationDialogs dialogs, StationWords words, Runnable again) {
        addClassNames("panel", "stack");
        String street = station.street();
        Div head = new Div(
                new H3(station.profile().name()),
                new Badge(
                        street == null || station.kind() == StationKind.STATION
                                ? words.text("station.kind.station")
                                : words.text("station.kind.point", street)));
        head.addClassName("row");
        Div facts = new Div(
                new Span(station.profile().address()),
                new Span(words.words().words().phone(station.profile().phone())),
                new Span(station.profile().opening()));
        facts.addClassName("case-facts");
        add(head, facts);
        if (station.closedOn() == null) {
            UnorderedList workers = list(
                    station.workers().stream().map(load -> new ListItem(new Span(load.name()), words.badge(load))));
            add(
                    station.workers().isEmpty() ? new Span(words.text("station.nobody")) : workers,
                    ways(station, dialogs, words, again));
        } else {
            head.add(new Badge(words.text("station.closed", words.words().date(station.closedOn()))));
        }
        add(new Details(words.text("station.history"), history(station, words)));
    }

    private static Div ways(StationView station, StationDialogs dialogs, StationWords words, Runnable again) {
        Div ways = new Div(
                CaseButtons.link(words.text("station.change"), () -> dialogs.change(station, again)
                        .open()),
                CaseButtons.end(words.text("station.close"), () -> dialogs.close(station, again)
                        .open()));
        ways.addClassName("row");
        return ways;
    }

    private static Div history(StationView station, StationWords words) {
        Div history = new Div(
                list(lines(station.turns().stream().map(words::said).toList())),
                list(lines(station.versions().stream().map(words::said).toList())));
        history.addClassName("stack");
        return history;
    }

    private static Stream<ListItem> lines(List<String> said) {
        return said.stream().map(ListItem::new);
    }

    private static UnorderedList list(Stream<ListItem> lines) {
        UnorderedList list = new UnorderedList(lines.toArray(ListItem[]::new));
        list.addClassNames("plain-list", "stack");
        return list;
    }
}
