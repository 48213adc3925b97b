package org.halfpastfour.attendance.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import org.halfpastfour.attendance.CloseDay;
import org.halfpastfour.attendance.ClosingView;
import org.halfpastfour.attendance.DayClosings;
import org.halfpastfour.shell.ui.Draft;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;

/** What is written down of a day when it is closed. */
final class ClosingForm extends Section {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1_000;

    ClosingForm(DayClosings closings, Words words, Errors errors, ClosingView day, Runnable after) {
        addClassNames("panel", "stack", "closing-form");
        Forms form = new Forms(errors);
        TextArea notes = form.field("notes", area(words.text("attendance.closing.notes")));
        TextArea incidents = form.field("incidents", area(words.text("attendance.closing.incidents")));
        add(
                Draft.ofPrivate("closing", day.home(), day.day()),
                notes,
                incidents,
                new Paragraph(words.text("attendance.closing.what")),
                form.problem(),
                form.submit(words.text("attendance.closing.close"), key -> {
                    closings.close(new CloseDay(day.home(), day.day(), notes.getValue(), incidents.getValue()));
                    Notices.done(words.text("attendance.closing.done"));
                    after.run();
                }));
    }

    private static TextArea area(String label) {
        TextArea area = new TextArea(label);
        area.setMaxLength(LONGEST);
        area.setWidthFull();
        return area;
    }
}
