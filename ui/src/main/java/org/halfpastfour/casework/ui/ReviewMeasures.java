package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.casework.ReviewedFigures;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.Measures;
import org.halfpastfour.engagement.StreamEngagement;
import org.halfpastfour.shell.ui.Badge;
import org.jspecify.annotations.Nullable;

/** The four measures of the period as they were reviewed, with what they are, and what the same days would give today. */
class ReviewMeasures extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<String> MEASURES = List.of("enrolment", "retention", "taken", "involvement");

    private final CaseWords words;

    ReviewMeasures(@Nullable ReviewedFigures figures, CaseWords words) {
        this.words = words;
        addClassNames("panel", "stack");
        add(new H2(words.text("engagement")));
        if (figures == null) {
            add(new Paragraph(words.text("review.figures.gone")));
            return;
        }
        Span taken = new Span(words.text("review.figures.taken", words.words().moment(figures.takenAt())));
        taken.addClassName("quiet");
        add(taken, table(figures.reviewed()), today(figures));
        if (!figures.same()) {
            add(new Badge(words.text("review.figures.not-same"), Badge.Tone.BAD));
        }
        UnorderedList definitions = new UnorderedList();
        definitions.addClassNames("plain-list", "quiet", "review-definitions");
        MEASURES.forEach(measure -> definitions.add(new ListItem(words.text("review.definition." + measure))));
        add(definitions);
    }

    private Component table(Engagement engagement) {
        NativeTable table = new NativeTable();
        table.addClassNames("table", "cards-when-narrow", "measure-table");
        NativeTableRow head = table.getHead().addRow();
        Stream.concat(Stream.of("stream"), MEASURES.stream()).forEach(key -> head.add(header(words.text(key), "col")));
        engagement.streams().forEach(each -> table.getBody().add(row(words.of(each.stream()), each.measures())));
        table.getBody().add(row(words.text("compare.whole"), engagement.family()));
        return new Scroller(words.text("engagement"), table);
    }

    private NativeTableRow row(String name, Measures measures) {
        NativeTableRow row = new NativeTableRow();
        row.add(header(name, "row"));
        MEASURES.forEach(measure -> row.add(new LabelledCell(words.text(measure), said(measure, measures))));
        return row;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private String said(String measure, Measures measures) {
        return switch (measure) {
            case "enrolment" -> words.enrolment(measures.enrolment());
            case "retention" -> words.retention(measures.retentionWeeks());
            case "taken" -> words.doseTaken(measures.doseMinutes());
            default -> words.involvement(measures.involvement());
        };
    }

    /** Rows may have been corrected since, or the formula changed. */
    private Component today(ReviewedFigures figures) {
        UnorderedList changed = new UnorderedList();
        changed.addClassNames("plain-list", "stack");
        for (StreamEngagement then : figures.reviewed().streams()) {
            add(
                    changed,
                    words.of(then.stream()),
                    then.measures(),
                    figures.today().of(then.stream()).measures());
        }
        add(
                changed,
                words.text("compare.whole"),
                figures.reviewed().family(),
                figures.today().family());
        boolean same = changed.getChildren().findAny().isEmpty();
        Div today =
                new Div(new H3(words.text("review.today")), same ? new Span(words.text("review.today.same")) : changed);
        today.addClassNames("stack", "no-print");
        return today;
    }

    /** Whether one is booked ahead changes by itself, and says nothing of days that are over. */
    private void add(UnorderedList changed, String of, Measures then, Measures now) {
        MEASURES.stream()
                .filter(measure -> !measure.equals("enrolment"))
                .filter(measure -> !said(measure, then).equals(said(measure, now)))
                .forEach(measure -> changed.add(new ListItem(words.text(
                        "review.today.differs", of, words.text(measure), said(measure, then), said(measure, now)))));
    }
}
