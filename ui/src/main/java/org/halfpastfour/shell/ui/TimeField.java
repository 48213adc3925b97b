package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.Locale;

/** A time of day to choose or type as 16:30, in either language, as times are written everywhere else. */
public class TimeField extends TimePicker {

    private static final long serialVersionUID = 1L;

    public TimeField(String label) {
        super(label);
        setLocale(Locale.UK);
    }
}
