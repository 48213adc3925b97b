package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.halfpastfour.casework.DistrictStations;
import org.halfpastfour.casework.Stations;
import org.halfpastfour.casework.WorkerLoad;
import org.halfpastfour.home.DistrictSummary;
import org.halfpastfour.home.Homes;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;

/** The stations and street points of the districts that one supervises, and with how many families each caseworker works. */
@Route(value = "supervision/stations", layout = MainLayout.class)
@Menu(order = 33.5, title = "casework.station.menu", icon = "pin")
@RolesAllowed(Roles.CASE_SUPERVISOR)
public class StationsPage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final transient Stations stations;
    private final transient Homes homes;
    private final StationDialogs dialogs;
    private final StationWords words;

    @Inject
    public StationsPage(Stations stations, Homes homes, StationDialogs dialogs, CaseWords words) {
        super("stations-page");
        this.stations = stations;
        this.homes = homes;
        this.dialogs = dialogs;
        this.words = new StationWords(words);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        heading(words.text("station.title"));
        show();
    }

    private void show() {
        Map<String, String> names =
                homes.districts().stream().collect(Collectors.toMap(DistrictSummary::code, DistrictSummary::name));
        List<Component> parts = new ArrayList<>();
        stations.own().forEach(district -> {
            parts.add(head(district, names.getOrDefault(district.district(), district.district())));
            parts.add(workers(district));
            if (district.stations().isEmpty()) {
                parts.add(new EmptyState("pin", words.text("station.none"), words.text("station.none.next")));
            }
            district.stations().forEach(station -> parts.add(new StationPanel(station, dialogs, words, this::again)));
        });
        put(parts.toArray(Component[]::new));
    }

    private void again() {
        look(this::show);
    }

    private Component head(DistrictStations district, String name) {
        Button station = new Button(
                words.text("station.open"), new Glyph("plus"), click -> dialogs.open(district, false, this::again)
                        .open());
        station.addThemeVariants(ButtonVariant.PRIMARY);
        Button point = new Button(
                words.text("station.open-point"), new Glyph("plus"), click -> dialogs.open(district, true, this::again)
                        .open());
        Div ways = new Div(station, point);
        ways.addClassName("row");
        Div head = new Div(new H2(name), ways);
        head.addClassName("stack");
        return head;
    }

    private Component workers(DistrictStations district) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "stack");
        district.workers().forEach(load -> list.add(line(district, load)));
        Paragraph what = new Paragraph(words.text("station.load.what"));
        what.addClassName("quiet");
        Div panel = new Div(new H2(words.text("station.loads")), what, list);
        panel.addClassNames("panel", "stack");
        return panel;
    }

    private ListItem line(DistrictStations district, WorkerLoad load) {
        Span name = new Span(load.name());
        name.addClassName("case-name");
        Div head = new Div(name, words.badge(load), CaseButtons.link(words.text("station.put"), () -> dialogs.put(
                        district, load, this::again)
                .open()));
        head.addClassName("row");
        Span place = new Span(load.place() == null ? words.text("station.nowhere") : load.place());
        place.addClassName("quiet");
        ListItem line = new ListItem(head, place);
        line.addClassName("lines");
        return line;
    }
}
