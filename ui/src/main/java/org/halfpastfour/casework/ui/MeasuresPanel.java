package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.EngagementRow;
import org.halfpastfour.engagement.Measures;
import org.halfpastfour.engagement.StreamEngagement;

/** The four measures side by side, for the whole family and for each way of taking part; each opens its rows. */
class MeasuresPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CaseView view;
    private final transient Engagement engagement;
    private final CaseWords words;

    MeasuresPanel(CaseView view, Engagement engagement, CompareDialog compare, CaseWords words) {
        this.view = view;
        this.engagement = engagement;
        this.words = words;
        addClassNames("panel", "stack");
        Span period = new Span(words.text(
                "period",
                words.words().fullDate(engagement.from()),
                words.words().fullDate(engagement.to())));
        period.addClassName("quiet");
        Div head = new Div(
                new H2(words.text("engagement")), period, CaseButtons.small(words.text("compare"), () -> compare.of(
                                view.id())
                        .open()));
        head.addClassName("panel-head");
        add(head, cards(engagement.family()), table());
    }

    private Component cards(Measures family) {
        String misses = family.missedSessionsInARow() == 0 ? "" : words.text("misses", family.missedSessionsInARow());
        Div cards = new Div(
                card("enrolment", words.percent(family.enrolment()), words.enrolment(family.enrolment()), ""),
                card(
                        "retention",
                        words.percent(family.retentionWeeks()),
                        words.retention(family.retentionWeeks()),
                        misses),
                card("taken", words.percent(family.doseMinutes()), words.doseTaken(family.doseMinutes()), ""),
                card("involvement", words.median(family.involvement()), words.involvement(family.involvement()), ""));
        cards.addClassName("measures");
        return cards;
    }

    private Component card(String measure, String figure, String numbers, String more) {
        Span name = new Span(words.text(measure));
        name.addClassName("measure-name");
        Span big = new Span(figure);
        big.addClassName("measure-figure");
        Span said = new Span(more.isEmpty() ? numbers : numbers + " · " + more);
        said.addClassName("measure-numbers");
        Div card = new Div(name, big, said);
        card.addClassName("measure");
        return card;
    }

    private Component table() {
        NativeTable table = new NativeTable();
        table.addClassNames("table", "cards-when-narrow", "measure-table");
        NativeTableRow head = table.getHead().addRow();
        for (String key : List.of("stream", "enrolment", "retention", "taken", "involvement")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words.text(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        engagement.streams().forEach(stream -> table.getBody().add(row(stream)));
        return new Scroller(words.text("engagement"), table);
    }

    private NativeTableRow row(StreamEngagement stream) {
        Measures measures = stream.measures();
        String misses = measures.missedSessionsInARow() == 0
                ? ""
                : " · " + words.text("misses", measures.missedSessionsInARow());
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell name = new NativeTableHeaderCell(words.of(stream.stream()));
        name.getElement().setAttribute("scope", "row");
        row.add(
                name,
                new LabelledCell(words.text("enrolment"), words.enrolment(measures.enrolment())),
                figure(stream, "retention", words.retention(measures.retentionWeeks()) + misses),
                figure(stream, "taken", words.doseTaken(measures.doseMinutes())),
                figure(stream, "involvement", words.involvement(measures.involvement())));
        return row;
    }

    private NativeTableCell figure(StreamEngagement stream, String measure, String text) {
        List<EngagementRow> rows = stream.rows().stream()
                .filter(row -> row.outcome().isFeasible())
                .filter(row ->
                        !measure.equals("involvement") || row.members().stream().anyMatch(who -> who.mark() != null))
                .toList();
        if (rows.isEmpty()) {
            return new LabelledCell(words.text(measure), text);
        }
        NativeButton open = new NativeButton(text);
        open.addClassName("figure-button");
        open.addClickListener(click -> new RowsDialog(
                        words.text("rows.of", words.of(stream.stream()), words.text(measure)), rows, view, words)
                .open());
        return new LabelledCell(words.text(measure), open);
    }
}
