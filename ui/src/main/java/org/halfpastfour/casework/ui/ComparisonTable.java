package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.halfpastfour.casework.ComparedPart;
import org.halfpastfour.casework.GoalView;
import org.halfpastfour.casework.InterventionView;
import org.halfpastfour.casework.PlanChange;
import org.halfpastfour.casework.PlanComparison;
import org.halfpastfour.casework.PlanField;
import org.halfpastfour.shell.ui.Badge;

/** Two versions of a plan side by side: what came, what went, and each field that changed; on a phone one below the other. */
class ComparisonTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PlanComparison comparison;
    private final CaseWords words;
    private final transient PlanFieldWords fields;
    private final List<String> same = new ArrayList<>();

    ComparisonTable(PlanComparison comparison, CaseWords words) {
        this.comparison = comparison;
        this.words = words;
        this.fields = new PlanFieldWords(words);
        addClassNames("stack", "comparison");
        part(comparison.plan(), plan -> words.text("plan"), fields::of);
        comparison.goals().forEach(goal -> part(goal, GoalView::wording, fields::of));
        comparison.interventions().forEach(each -> part(each, InterventionView::wording, fields::of));
        if (!same.isEmpty()) {
            Paragraph unchanged =
                    new Paragraph(words.text("comparison.same", words.words().list(same)));
            unchanged.addClassName("quiet");
            add(unchanged);
        }
    }

    private <T> void part(ComparedPart<T> part, Function<T, String> title, FieldText<T> text) {
        T shown = part.after() == null ? part.before() : part.after();
        if (shown == null) {
            return;
        }
        if (part.change() == PlanChange.SAME) {
            same.add(title.apply(shown));
            return;
        }
        Div head = new Div(new H3(title.apply(shown)), new Badge(words.of(part.change()), tone(part.change())));
        head.addClassName("row");
        add(head);
        if (part.change() == PlanChange.CHANGED) {
            add(table(part, text));
        } else {
            add(whole(shown, text));
        }
    }

    private static Badge.Tone tone(PlanChange change) {
        return switch (change) {
            case CAME -> Badge.Tone.GOOD;
            case WENT -> Badge.Tone.WARNING;
            case CHANGED -> Badge.Tone.ACCENT;
            case SAME -> Badge.Tone.NEUTRAL;
        };
    }

    private <T> NativeTable table(ComparedPart<T> part, FieldText<T> text) {
        NativeTable table = new NativeTable();
        table.addClassNames("table", "cards-when-narrow");
        String earlier = words.text("version", comparison.earlier().number());
        String later = words.text("version", comparison.later().number());
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of(words.text("comparison.field"), earlier, later)) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        T before = Objects.requireNonNull(part.before());
        T after = Objects.requireNonNull(part.after());
        for (PlanField field : part.changed()) {
            NativeTableHeaderCell name = new NativeTableHeaderCell(words.of(field));
            name.getElement().setAttribute("scope", "row");
            NativeTableRow row = new NativeTableRow();
            row.add(
                    name,
                    new LabelledCell(earlier, said(text.of(before, field))),
                    new LabelledCell(later, said(text.of(after, field))));
            table.getBody().add(row);
        }
        return table;
    }

    private <T> Div whole(T shown, FieldText<T> text) {
        Div lines = new Div();
        lines.addClassName("lines");
        for (PlanField field : PlanField.values()) {
            String said = text.of(shown, field);
            if (field != PlanField.WORDING && !said.isEmpty()) {
                lines.add(said(words.text("comparison.of", words.of(field), said)));
            }
        }
        return lines;
    }

    private Span said(String text) {
        Span said = new Span(text.isEmpty() ? words.text("none") : text);
        said.addClassName("note-text");
        return said;
    }

    /** A field of a part in words; empty where the part has no such field, or nothing stands in it. */
    private interface FieldText<T> {
        String of(T part, PlanField field);
    }
}
