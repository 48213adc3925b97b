package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.programme.AddSession;
import org.halfpastfour.programme.ProgrammeView;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.jspecify.annotations.Nullable;

/** One session by hand, in the room and on the day that were clicked. */
final class AddSessionDialog extends ProgrammeFormDialog {

    private static final long serialVersionUID = 1L;
    private static final LocalTime USUAL_START = LocalTime.of(16, 30);
    private static final LocalTime USUAL_END = LocalTime.of(18, 0);

    private final PlanningActions desk;
    private final HomeId home;
    private final transient Programmes programmes;
    private final transient Runnable done;
    private final Select<ProgrammeView> programme = new Select<>();
    private final SeriesSelect series;
    private final WhenAndWhere when;
    private final PlacesFields places;
    private final Checkbox publish = new Checkbox();

    AddSessionDialog(
            PlanningActions desk,
            Programmes programmes,
            HomeId home,
            @Nullable RoomSummary room,
            LocalDate date,
            Runnable done) {
        super(desk.words, desk.words.text("programme.add-session"));
        this.desk = desk;
        this.home = home;
        this.programmes = programmes;
        this.done = done;
        this.series = new SeriesSelect(desk.words);
        Forms form = new Forms(desk.errors);
        List<ProgrammeView> active =
                programmes.of(home).stream().filter(ProgrammeView::active).toList();
        when = new WhenAndWhere(desk, form, desk.openRooms(home));
        places = new PlacesFields(desk, form, desk.activeStaff(home));
        if (active.isEmpty()) {
            needProgramme();
            return;
        }
        fill(form, active);
        when.set(room, date, USUAL_START, USUAL_END);
        when.onDayOrRoomChange(this::showPlaces);
        showPlaces();
        body().add(programme, series, when, places, publish, form.problem());
        footer(form.submit(desk.words.text("programme.add-session.submit"), key -> add()));
    }

    private void needProgramme() {
        Anchor plan = new Anchor("programmes/new", desk.words.text("programme.new"));
        plan.addClassName("button-link");
        body().add(new Paragraph(desk.words.text("programme.add-session.none")), plan);
        plan.getElement().addEventListener("click", click -> close());
    }

    private void fill(Forms form, List<ProgrammeView> active) {
        form.field("programme", programme);
        programme.setLabel(desk.words.text("programme.programme"));
        programme.setItems(active);
        programme.setItemLabelGenerator(ProgrammeView::title);
        programme.setValue(active.getFirst());
        programme.addValueChangeListener(change -> {
            showPlaces();
            offerSeries();
        });
        form.field("series", series);
        offerSeries();
        publish.setLabel(desk.words.text("programme.publish-now"));
        publish.setValue(true);
    }

    private void offerSeries() {
        ProgrammeView chosen = programme.getValue();
        series.offer(chosen == null ? List.of() : programmes.seriesOf(chosen.id()));
    }

    private void showPlaces() {
        ProgrammeView chosen = programme.getValue();
        places.limits(
                when.room(),
                chosen == null ? 0 : chosen.ageFrom(),
                desk.sessions.terms(when.day(), when.day()).ratio());
    }

    private void add() {
        RoomSummary room = when.room();
        ProgrammeView chosen = programme.getValue();
        if (room == null || chosen == null) {
            throw new InvalidInput(room == null ? "room" : "programme", "required");
        }
        var unused = desk.sessions.add(new AddSession(
                home,
                room.id(),
                chosen.id(),
                series.chosen(),
                when.start(),
                when.end(),
                places.places(),
                places.minimum(),
                null,
                null,
                places.adults(),
                publish.getValue()));
        close();
        Notices.done(desk.words.text(
                "programme.added", chosen.title(), desk.words.when(when.start(), when.end()), room.name()));
        done.run();
    }
}
