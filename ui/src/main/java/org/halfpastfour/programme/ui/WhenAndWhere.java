package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.TimeField;
import org.jspecify.annotations.Nullable;

/** Date, start, end and room of one session. */
final class WhenAndWhere extends Div {

    private static final long serialVersionUID = 1L;

    private final PlanningActions desk;
    private final DateField date;
    private final TimePicker start;
    private final TimePicker end;
    private final Select<RoomSummary> room = new Select<>();

    WhenAndWhere(PlanningActions desk, Forms form, List<RoomSummary> rooms) {
        this.desk = desk;
        addClassName("field-row");
        date = form.field("date", new DateField(desk.words.text("programme.date")));
        date.setMin(desk.words.today());
        start = form.field("start", picker("programme.start"));
        end = form.field("end", picker("programme.end"));
        form.field("room", room);
        room.setLabel(desk.words.text("programme.room"));
        room.setItems(rooms);
        room.setItemLabelGenerator(RoomSummary::name);
        add(date, start, end, room);
    }

    void set(@Nullable RoomSummary where, LocalDate on, LocalTime from, LocalTime to) {
        date.setValue(on);
        start.setValue(from);
        end.setValue(to);
        room.getListDataView()
                .getItems()
                .filter(known -> where == null || known.id().equals(where.id()))
                .findFirst()
                .ifPresent(room::setValue);
    }

    void onDayOrRoomChange(Runnable changed) {
        date.addValueChangeListener(change -> changed.run());
        room.addValueChangeListener(change -> changed.run());
    }

    @Nullable
    RoomSummary room() {
        return room.getValue();
    }

    /** Today while none is chosen. */
    LocalDate day() {
        LocalDate on = date.getValue();
        return on == null ? desk.words.today() : on;
    }

    Instant start() {
        return instant("start", start.getValue());
    }

    Instant end() {
        return instant("end", end.getValue());
    }

    private Instant instant(String field, @Nullable LocalTime time) {
        LocalDate on = date.getValue();
        if (on == null || time == null) {
            throw new InvalidInput(on == null ? "date" : field, CommonError.REQUIRED.code());
        }
        return desk.instant(on, time);
    }

    private TimePicker picker(String key) {
        TimePicker picker = new TimeField(desk.words.text(key));
        picker.setStep(Duration.ofMinutes(15));
        return picker;
    }
}
