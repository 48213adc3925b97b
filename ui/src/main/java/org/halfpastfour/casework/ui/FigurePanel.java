package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.List;
import org.halfpastfour.casework.CaseFigure;
import org.halfpastfour.casework.CaseFiguresView;
import org.halfpastfour.shared.CodeWord;
import org.jspecify.annotations.Nullable;

/** One figure: bars of its whole, the table with its parts, and below it how it is counted. */
class FigurePanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final double WHOLE = 100;

    private final CaseWords words;

    FigurePanel(CaseFigure figure, CaseFiguresView view, CaseWords words) {
        this.words = words;
        addClassNames("panel", "stack", "case-figure");
        FigureLines made = new FigureLines(view, words);
        List<FigureLine> lines = made.of(figure);
        String name = words.of(figure);
        Paragraph how = new Paragraph(words.text("figures.how." + CodeWord.of(figure)));
        how.addClassName("quiet");
        List<FigureLine> told = lines.stream().filter(FigurePanel::isTold).toList();
        add(
                new H2(name),
                bars(lines.getFirst(), view.periods(), made),
                new Scroller(words.text("figures.table", name), table(told, view.periods(), made)));
        if (told.size() < lines.size()) {
            Paragraph withheld = new Paragraph(words.text(
                    "figures.withheld-all",
                    words.words()
                            .list(lines.stream()
                                    .filter(line -> !isTold(line))
                                    .map(FigureLine::name)
                                    .toList())));
            withheld.addClassName("quiet");
            add(withheld);
        }
        add(how);
    }

    /** A line of nothing but withheld numbers is named below the table; the whole stays in it. */
    private static boolean isTold(FigureLine line) {
        return line.main() || !line.values().isEmpty();
    }

    private Div bars(FigureLine line, List<YearMonth> periods, FigureLines made) {
        Div chart = new Div();
        chart.addClassName("figures-chart");
        chart.getElement().setAttribute("role", "img");
        chart.getElement().setAttribute("aria-label", words.text("figures.chart", line.name()));
        double most = line.values().values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        for (YearMonth period : periods) {
            Double value = line.at(period);
            Div fill = new Div();
            fill.addClassName("figures-fill");
            fill.getStyle().set("width", "calc(" + Math.round(value == null ? 0 : WHOLE * value / most) + "%)");
            Div track = new Div(fill);
            track.addClassName("figures-track");
            chart.add(new Span(made.period(period)), track, new Span(said(line, value)));
        }
        return chart;
    }

    private NativeTable table(List<FigureLine> lines, List<YearMonth> periods, FigureLines made) {
        NativeTable table = new NativeTable();
        table.addClassName("figures-table");
        NativeTableRow head = table.getHead().addRow();
        head.add(header("col", words.text("figures.what-of")));
        periods.forEach(period -> head.add(header("col", made.period(period))));
        for (FigureLine line : lines) {
            NativeTableRow row = new NativeTableRow(header("row", line.name()));
            row.setClassName("figures-main", line.main());
            periods.forEach(period -> row.add(new NativeTableCell(said(line, line.at(period)))));
            table.getBody().add(row);
        }
        return table;
    }

    private String said(FigureLine line, @Nullable Double value) {
        if (value == null) {
            return words.text("figures.withheld");
        }
        return switch (line.unit()) {
            case NUMBER -> String.valueOf(value.longValue());
            case PERCENT -> value.longValue() + "%";
            case RATIO -> words.text("figures.ratio", Math.round(value));
        };
    }

    private static NativeTableHeaderCell header(String scope, String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
