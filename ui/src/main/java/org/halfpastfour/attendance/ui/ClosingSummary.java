package org.halfpastfour.attendance.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import org.halfpastfour.attendance.DaySummary;
import org.halfpastfour.shell.ui.Words;

/** A day in numbers, and who left last. */
final class ClosingSummary extends Section {

    private static final long serialVersionUID = 1L;

    private final DescriptionList list = new DescriptionList();

    ClosingSummary(Words words, boolean over, DaySummary day) {
        addClassNames("panel", "stack", "closing-summary");
        row(words.text("attendance.closing.came"), String.valueOf(day.came()));
        row(words.text("attendance.absence.ILL"), String.valueOf(day.ill()));
        row(words.text("attendance.absence.EXCUSED"), String.valueOf(day.excused()));
        row(words.text("attendance.absence.UNEXCUSED"), String.valueOf(day.unexcused()));
        row(words.text("attendance.closing.late"), String.valueOf(day.late()));
        Instant last = day.lastLeft();
        String name = day.lastName();
        if (last != null) {
            row(
                    words.text("attendance.closing.last"),
                    name == null ? words.time(last) : words.time(last) + " · " + name);
        }
        add(new H2(words.text(over ? "attendance.closing.summary" : "attendance.closing.so-far")), list);
    }

    private void row(String what, String value) {
        list.add(new DescriptionList.Term(what), new DescriptionList.Description(value));
    }
}
