package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.programme.PlanSeries;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** When, where, with whom and how families sign up. */
final class SeriesFields implements DateChoices {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> CLOSE_MINUTES = List.of(0, 60, 180, 720, 1440, 2880, 10_080);

    private final PlanningActions desk;
    private final Words words;
    private final RecurrenceFields recurrence;
    private final Select<RoomSummary> room = new Select<>();
    private final PlacesFields places;
    private final DateField opens;
    private final Select<Integer> closes = new Select<>();
    private final Checkbox publish = new Checkbox();

    SeriesFields(PlanningActions desk, Forms form, HomeId home) {
        this.desk = desk;
        this.words = desk.words;
        recurrence = new RecurrenceFields(desk.words, form);
        places = new PlacesFields(desk, form, desk.activeStaff(home));
        opens = form.field("signupOpens", new DateField(words.text("programme.signup-opens")));
        opens.setValue(words.today());
        opens.setHelperText(words.text("programme.signup-opens.helper"));
        form.field("room", room);
        room.setLabel(words.text("programme.room"));
        room.setItems(desk.openRooms(home));
        room.setItemLabelGenerator(each -> words.text("programme.room-with-places", each.name(), each.places()));
        room.getListDataView().getItems().findFirst().ifPresent(room::setValue);
        form.field("closeMinutesBefore", closes);
        form.field("publish", publish);
        closes.setLabel(words.text("programme.signup-closes"));
        closes.setItems(CLOSE_MINUTES);
        closes.setItemLabelGenerator(minutes -> words.text("programme.closes." + minutes));
        closes.setValue(0);
        publish.setLabel(words.text("programme.publish-now"));
        publish.setValue(true);
    }

    List<Component> sections() {
        Div where = new Div(room);
        where.addClassName("field-row");
        Div signup = new Div(opens, closes, publish);
        signup.addClassName("field-row");
        return List.of(
                section("programme.section.when", recurrence),
                section("programme.section.where", where, places),
                section("programme.section.signup", signup));
    }

    void onChange(Runnable changed) {
        recurrence.onChange(changed);
        places.onChange(changed);
        room.addValueChangeListener(change -> changed.run());
        opens.addValueChangeListener(change -> changed.run());
        closes.addValueChangeListener(change -> changed.run());
    }

    /** What the programme decides for the series: school days for the class, and whom the adults look after. */
    void follow(SessionKind kind, int youngest) {
        recurrence.follow(kind);
        places.limits(
                room.getValue(),
                youngest,
                desk.sessions.terms(recurrence.first(), recurrence.last()).ratio());
    }

    @Override
    public void choose(LocalDate date, @Nullable Boolean held) {
        recurrence.choose(date, held);
    }

    @Override
    public boolean isChosen(LocalDate date) {
        return recurrence.isChosen(date);
    }

    PlanSeries command(@Nullable ProgrammeId programme) {
        return command(programme, places.places(), places.minimum());
    }

    /** As {@link #command} before anybody said how many may come: it decides nothing about the dates. */
    PlanSeries forPreview(@Nullable ProgrammeId programme) {
        return command(programme, 1, 0);
    }

    private PlanSeries command(@Nullable ProgrammeId programme, int most, int least) {
        RoomSummary where = room.getValue();
        LocalDate from = opens.getValue();
        if (where == null || from == null) {
            throw new InvalidInput(where == null ? "room" : "signupOpens", CommonError.REQUIRED.code());
        }
        return new PlanSeries(
                programme,
                where.id(),
                places.adults(),
                recurrence.value(),
                most,
                least,
                opensAt(from),
                closes.getValue(),
                publish.getValue());
    }

    /** From eight in the morning, when parents can be expected to look; today at once. */
    private Instant opensAt(LocalDate from) {
        return from.isAfter(words.today()) ? desk.instant(from, RecurrenceFields.SIGN_UP_OPENS) : desk.clock.instant();
    }

    private Section section(String key, Component... content) {
        Section section = new Section(new H2(words.text(key)));
        section.add(content);
        section.addClassNames("panel", "form-section");
        return section;
    }
}
