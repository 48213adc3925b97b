package org.halfpastfour.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.halfpastfour.home.Homes;
import org.halfpastfour.report.AskUse;
import org.halfpastfour.report.Reports;
import org.halfpastfour.report.UseFigures;
import org.halfpastfour.report.UseTable;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Address;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Segments;
import org.halfpastfour.shell.ui.Words;

/** How all homes are used, by district and month: as a table, as bars, and as a file. */
@Route(value = "city/figures", layout = MainLayout.class)
@Menu(order = 43, title = "report.menu", icon = "chart")
@RolesAllowed(Roles.CITY_ADMIN)
public class FiguresPage extends LookPage {

    private static final long serialVersionUID = 1L;
    private static final String FIGURE = "figure";

    private final transient Reports reports;
    private final transient Homes homes;
    private final transient Words words;
    private final FigureWords figures;
    private final Address address = new Address();
    private final Div found = new Div();

    @Inject
    public FiguresPage(Reports reports, Homes homes, Words words) {
        super("figures-page");
        this.reports = reports;
        this.homes = homes;
        this.words = words;
        this.figures = new FigureWords(words);
        found.addClassName("stack");
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        address.read(event);
        heading(getTranslation("report.title"));
        FiguresFilter[] filter = new FiguresFilter[1];
        filter[0] = new FiguresFilter(address, homes.districts(), words, () -> show(filter[0].asked()));
        put(filter[0], found, howCounted());
        show(filter[0].asked());
    }

    private void show(AskUse asked) {
        actions(download(asked));
        UseTable table = reports.useTable(asked);
        found.removeAll();
        if (table.cells().lines().isEmpty()) {
            found.add(new EmptyState("chart", getTranslation("report.none"), getTranslation("report.none-next")));
            return;
        }
        Div chosen = new Div();
        chosen.addClassName("stack");
        Segments choice = new Segments(getTranslation("report.figure"));
        Stream.of(Shown.values())
                .forEach(figure -> choice.add(figures.name(figure), () -> {
                    address.replace(FIGURE, figure == Shown.SESSIONS ? null : figure);
                    show(chosen, figure, table);
                }));
        Shown figure = address.word(FIGURE, Shown.class).orElse(Shown.SESSIONS);
        choice.choose(figure.ordinal());
        show(chosen, figure, table);
        found.add(sums(table.cells().total()), choice, chosen);
    }

    private void show(Div chosen, Shown figure, UseTable table) {
        chosen.removeAll();
        Div bars = new Div(new H2(getTranslation("report.by-month", figures.name(figure))));
        bars.add(new FiguresChart(figure, table.months().lines(), figures));
        bars.addClassNames("panel", "stack");
        Div lines = new Div(new H2(getTranslation("report.by-district", figures.name(figure))));
        lines.add(new FiguresTable(figure, table, figures));
        lines.addClassNames("panel", "stack");
        chosen.add(bars, lines);
    }

    private Component sums(UseFigures total) {
        Div sums = new Div();
        sums.addClassName("figures-sums");
        for (Shown figure : Shown.values()) {
            Span number = new Span(figures.sum(figure, total));
            number.addClassName("figures-number");
            Span name = new Span(figures.name(figure));
            name.addClassName("quiet");
            Div one = new Div(name, number);
            one.addClassNames("panel", "figures-one");
            sums.add(one);
        }
        return sums;
    }

    private Component howCounted() {
        Div how = new Div(new H2(getTranslation("report.how")));
        Stream.of("sessions", "participations", "use", "waiting", "withheld")
                .forEach(figure -> how.add(new Paragraph(getTranslation("report.how." + figure))));
        how.addClassNames("panel", "figures-how");
        return how;
    }

    private Anchor download(AskUse asked) {
        String district = asked.district() == null ? "" : "&district=" + asked.district();
        Anchor link = new Anchor(
                "api/v1/reports/use.csv?from=%s&to=%s%s&language=%s"
                        .formatted(
                                asked.from(), asked.to(), district, getLocale().getLanguage()),
                getTranslation("report.download"));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.addClassNames("button-link", "secondary");
        return link;
    }
}
