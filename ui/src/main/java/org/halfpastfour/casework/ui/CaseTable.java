package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.halfpastfour.casework.CaseloadRow;
import org.halfpastfour.casework.PlanView;
import org.halfpastfour.engagement.Course;
import org.halfpastfour.engagement.StreamDose;
import org.halfpastfour.shared.CodeWord;
import org.halfpastfour.shell.ui.Badge;

/** The table of families: one row each, on a phone one card each. */
class CaseTable extends Div {

    private static final long serialVersionUID = 1L;
    private static final int REASONS_SHOWN = 3;

    private final boolean district;
    private final CaseWords words;

    CaseTable(List<CaseloadRow> rows, boolean district, CaseWords words) {
        this.district = district;
        this.words = words;
        addClassName("case-table");
        NativeTable table = new NativeTable();
        table.addClassName("table");
        NativeTableRow head = table.getHead().addRow();
        for (String key : List.of(
                "family",
                "plan",
                "stream.child-care",
                "stream.parent-child-event",
                "stream.family-repair",
                "last",
                "attention")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words.text(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        rows.forEach(row -> table.getBody().add(row(row)));
        add(table);
    }

    private NativeTableRow row(CaseloadRow row) {
        NativeTableRow line = new NativeTableRow();
        NativeTableHeaderCell name = new NativeTableHeaderCell(who(row));
        name.getElement().setAttribute("scope", "row");
        line.add(name, cell("plan", plan(row)));
        row.streams().forEach(dose -> line.add(cell("stream." + CodeWord.of(dose.stream()), bar(dose))));
        line.add(cell("last", dates(row)), cell("attention", reasons(row)));
        return line;
    }

    private Component who(CaseloadRow row) {
        Anchor name = new Anchor("cases/" + row.client(), row.name());
        name.addClassName("case-name");
        Span number = new Span(
                district && row.caseworker() != null ? row.caseNumber() + " · " + row.caseworker() : row.caseNumber());
        number.addClassName("quiet");
        Div who = new Div(name, number);
        who.addClassName("case-who");
        return who;
    }

    private Component plan(CaseloadRow row) {
        PlanView plan = row.plan();
        if (plan == null) {
            return quiet(words.text("plan.none"));
        }
        Span version = new Span(words.text("plan.since", plan.number(), words.shortDate(plan.startsOn())));
        Span review = quiet(words.text("review.on", words.shortDate(plan.reviewOn())));
        return lines(version, review);
    }

    private Component bar(StreamDose dose) {
        Course course = dose.course();
        return course == null
                ? quiet(words.text("no-intervention"))
                : new DoseBar(
                        words.against(dose.stream(), dose.attended(), dose.due()) + " · " + words.of(course),
                        dose.attended(),
                        dose.due());
    }

    private Component dates(CaseloadRow row) {
        return lines(
                new Span(words.text("last.attended", words.shortDate(row.lastAttended()))),
                quiet(words.text("last.contact", words.shortDate(row.lastContact()))));
    }

    private Component reasons(CaseloadRow row) {
        Div reasons = new Div();
        reasons.addClassName("case-reasons");
        row.attention().stream()
                .limit(REASONS_SHOWN)
                .forEach(reason -> reasons.add(new Badge(words.of(reason), Badge.Tone.WARNING)));
        int more = row.attention().size() - REASONS_SHOWN;
        if (more > 0) {
            Badge rest = new Badge(words.text("more", more));
            rest.getElement()
                    .setAttribute(
                            "title",
                            words.words()
                                    .list(row.attention().stream()
                                            .skip(REASONS_SHOWN)
                                            .map(words::of)
                                            .toList()));
            reasons.add(rest);
        }
        if (!row.snoozed().isEmpty()) {
            reasons.add(quiet(words.text("attention.snoozed", row.snoozed().size())));
        } else if (row.attention().isEmpty()) {
            reasons.add(quiet(words.text("attention.none")));
        }
        return reasons;
    }

    private NativeTableCell cell(String label, Component content) {
        return new LabelledCell(words.text(label), content);
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("quiet");
        return span;
    }

    private static Component lines(Component... parts) {
        Div lines = new Div(parts);
        lines.addClassName("lines");
        return lines;
    }
}
