package org.halfpastfour.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.halfpastfour.report.UseLine;

/** One figure by month as bars. The table below says the same, so that nobody has to see them. */
class FiguresChart extends Div {

    private static final long serialVersionUID = 1L;
    private static final long WHOLE = 100;

    FiguresChart(Shown figure, List<UseLine> months, FigureWords words) {
        addClassName("figures-chart");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", words.words().text("report.chart", words.name(figure)));
        long most = months.stream()
                .map(month -> figure.of(month.figures()))
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        long whole = figure == Shown.USE ? Math.max(WHOLE, most) : Math.max(1, most);
        months.forEach(month -> bar(figure, month, whole, words));
    }

    private void bar(Shown figure, UseLine line, long whole, FigureWords words) {
        YearMonth month = line.month();
        Long value = figure.of(line.figures());
        Div fill = new Div();
        fill.addClassName("figures-fill");
        fill.getStyle().set("width", "calc(" + (value == null ? 0 : WHOLE * value / whole) + "%)");
        Div track = new Div(fill);
        track.addClassName("figures-track");
        add(
                new Span(month == null ? "" : words.words().month(month)),
                track,
                new Span(words.sum(figure, line.figures())));
    }
}
