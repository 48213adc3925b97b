package org.halfpastfour.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.halfpastfour.home.OpeningHours;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.TimeField;

/** When a home opens and closes on each weekday; a weekday without times is a closed one. */
class HoursFields extends Div {

    private static final long serialVersionUID = 1L;
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(20, 0);

    private final Map<DayOfWeek, TimePicker> opens = new EnumMap<>(DayOfWeek.class);
    private final Map<DayOfWeek, TimePicker> closes = new EnumMap<>(DayOfWeek.class);

    HoursFields(Forms form) {
        addClassName("hours-fields");
        for (DayOfWeek day : DayOfWeek.values()) {
            add(row(day, form));
        }
    }

    void show(List<OpeningHours> hours) {
        opens.values().forEach(TimePicker::clear);
        closes.values().forEach(TimePicker::clear);
        hours.forEach(day -> {
            of(opens, day.weekday()).setValue(day.opens());
            of(closes, day.weekday()).setValue(day.closes());
        });
    }

    private static TimePicker of(Map<DayOfWeek, TimePicker> fields, DayOfWeek day) {
        return Objects.requireNonNull(fields.get(day));
    }

    /** From morning to evening on every day, for a new home to start from. */
    void propose() {
        opens.values().forEach(field -> field.setValue(OPENS));
        closes.values().forEach(field -> field.setValue(CLOSES));
    }

    List<OpeningHours> hours() {
        List<OpeningHours> hours = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            LocalTime from = of(opens, day).getValue();
            LocalTime to = of(closes, day).getValue();
            if (from == null && to == null) {
                continue;
            }
            if (from == null || to == null) {
                throw new InvalidInput((from == null ? "opens-" : "closes-") + day, CommonError.REQUIRED.code());
            }
            if (!to.isAfter(from)) {
                throw new InvalidInput("closes-" + day, CommonError.END_BEFORE_START.code());
            }
            hours.add(new OpeningHours(day, from, to));
        }
        return hours;
    }

    private Div row(DayOfWeek day, Forms form) {
        Locale locale = getLocale();
        String name = day.getDisplayName(TextStyle.FULL, locale);
        TimePicker from = form.field("opens-" + day, field(getTranslation("home.hours.opens", name)));
        TimePicker to = form.field("closes-" + day, field(getTranslation("home.hours.closes", name)));
        opens.put(day, from);
        closes.put(day, to);
        Div row = new Div(new Span(name), from, new Span("–"), to);
        row.addClassName("hours-row");
        return row;
    }

    private static TimePicker field(String label) {
        TimePicker field = new TimeField("");
        field.setAriaLabel(label);
        field.setStep(Duration.ofMinutes(30));
        field.setClearButtonVisible(true);
        return field;
    }
}
