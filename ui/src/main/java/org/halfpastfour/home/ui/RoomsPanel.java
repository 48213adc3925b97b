package org.halfpastfour.home.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.halfpastfour.home.HomeChanges;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.Homes;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Listed;

/** The rooms of a home, with the ways to add and change one. */
class RoomsPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient HomeChanges desk;
    private final transient Homes homes;
    private final Errors errors;
    private final HomeId home;
    private final Div list = new Div();

    RoomsPanel(HomeChanges desk, Homes homes, Errors errors, HomeId home) {
        this.desk = desk;
        this.homes = homes;
        this.errors = errors;
        this.home = home;
        addClassNames("panel", "city-form");
        list.addClassName("rooms-list");
        Button add = new Button(
                getTranslation("home.room.add"),
                click -> new RoomDialog(desk, homes, errors, home, null, this::show).open());
        add(new H2(getTranslation("home.room.title")), list, add);
        show();
    }

    private void show() {
        List<RoomSummary> rooms = homes.rooms(home);
        Listed.clear(list);
        rooms.forEach(room -> Listed.add(list, row(room)));
        if (rooms.isEmpty()) {
            list.add(new Paragraph(getTranslation("home.room.none")));
        }
    }

    private Div row(RoomSummary room) {
        Span name = new Span(room.name());
        name.addClassName("city-row-name");
        Span facts = new Span(getTranslation(
                "home.room.facts", room.floor(), room.seats(), room.area().toPlainString(), room.places()));
        facts.addClassName("quiet");
        Div text = new Div(name, facts);
        text.addClassName("room-text");
        if (!room.equipment().isEmpty()) {
            Span equipment = new Span(room.equipment());
            equipment.addClassName("quiet");
            text.add(equipment);
        }
        Div row = new Div(text);
        if (!room.open()) {
            row.add(new Badge(getTranslation("home.city.is-closed"), Badge.Tone.BAD));
        }
        Button change = new Button(
                getTranslation("home.room.change"),
                click -> new RoomDialog(desk, homes, errors, home, room, this::show).open());
        change.setAriaLabel(getTranslation("home.room.change") + ": " + room.name());
        row.add(change);
        row.addClassName("room-row");
        return row;
    }
}
