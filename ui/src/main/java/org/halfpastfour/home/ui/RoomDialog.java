package org.halfpastfour.home.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.halfpastfour.home.AddRoom;
import org.halfpastfour.home.ChangeRoom;
import org.halfpastfour.home.HomeChanges;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.Homes;
import org.halfpastfour.home.RoomProfile;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.Draft;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Latest;
import org.halfpastfour.shell.ui.News;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.signup.ui.Settled;
import org.jspecify.annotations.Nullable;

/** Adds a room to a home, or changes one. */
class RoomDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient HomeChanges desk;
    private final Errors errors;
    private final HomeId home;
    private final transient @Nullable Latest<RoomSummary> latest;
    private final News news = new News();
    private final SerializableRunnable changed;
    private final TextField name = new TextField();
    private final IntegerField seats = new IntegerField();
    private final BigDecimalField area = new BigDecimalField();
    private final IntegerField floor = new IntegerField();
    private final TextArea equipment = new TextArea();
    private final Checkbox open = new Checkbox();

    RoomDialog(
            HomeChanges desk,
            Homes homes,
            Errors errors,
            HomeId home,
            @Nullable RoomSummary room,
            SerializableRunnable changed) {
        this.desk = desk;
        this.errors = errors;
        this.home = home;
        this.latest =
                room == null ? null : new Latest<>(room, () -> homes.room(room.id()), now -> news.tell(said(now)));
        this.changed = changed;
        Forms form = new Forms(errors);
        setHeaderTitle(getTranslation(room == null ? "home.room.add" : "home.room.change"));
        setWidth("min(30rem, calc(100vw - 1.5rem))");
        label();
        show(room);
        Div content = new Div(
                Draft.of("room", home, room == null ? "new" : room.id()),
                form.field("name", name),
                form.field("seats", seats),
                form.field("area", area),
                form.field("floor", floor),
                form.field("equipment", equipment),
                open,
                news,
                form.problem());
        content.addClassName("city-form");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("shell.cancel"), click -> close()),
                        form.submit(getTranslation("home.city.save"), key -> save()));
    }

    private void label() {
        name.setLabel(getTranslation("home.room.name"));
        seats.setLabel(getTranslation("home.room.seats"));
        area.setLabel(getTranslation("home.room.area"));
        floor.setLabel(getTranslation("home.room.floor"));
        equipment.setLabel(getTranslation("home.room.equipment"));
        open.setLabel(getTranslation("home.room.open"));
        open.setVisible(latest != null);
    }

    private void show(@Nullable RoomSummary room) {
        floor.setValue(1);
        open.setValue(true);
        if (room != null) {
            name.setValue(room.name());
            seats.setValue(room.seats());
            area.setValue(room.area());
            floor.setValue(room.floor());
            equipment.setValue(room.equipment());
            open.setValue(room.open());
        }
    }

    private void save() {
        RoomProfile profile = new RoomProfile(
                name.getValue(),
                required("seats", seats.getValue()),
                Objects.requireNonNullElse(area.getValue(), BigDecimal.ZERO),
                required("floor", floor.getValue()),
                equipment.getValue());
        if (latest == null) {
            desk.addRoom(new AddRoom(home, profile));
            saved();
        } else {
            Latest<RoomSummary> room = latest;
            RoomSummary seen = room.seen();
            Settled.attempt(
                    errors,
                    settled -> room.attempt(() -> desk.changeRoom(
                            new ChangeRoom(seen.id(), profile, open.getValue(), seen.version(), settled))),
                    this::saved);
        }
    }

    private void saved() {
        close();
        Notices.done(getTranslation("home.city.saved"));
        changed.run();
    }

    private Stream<String> said(RoomSummary now) {
        return Stream.of(
                now.name(),
                getTranslation(
                        "home.room.facts", now.floor(), now.seats(), now.area().toPlainString(), now.places()),
                now.equipment(),
                now.open() ? "" : getTranslation("home.city.is-closed"));
    }

    private static int required(String field, @Nullable Integer value) {
        if (value == null) {
            throw new InvalidInput(field, CommonError.REQUIRED.code());
        }
        return value;
    }
}
