package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.ComparePeriods;
import org.halfpastfour.casework.Engagements;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.TypedWork;

/** How a family took part in two periods side by side; at first in the last four weeks and in the four before. */
class ComparePanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_WEEKS = 4;

    private final transient ClientId client;
    private final Engagements engagements;
    private final Forms form;
    private final CaseWords words;
    private final DateField oneFrom;
    private final DateField oneTo;
    private final DateField otherFrom;
    private final DateField otherTo;
    private final Div result = new Div();

    ComparePanel(ClientId client, Engagements engagements, Forms form, CaseWords words) {
        this.client = client;
        this.engagements = engagements;
        this.form = form;
        this.words = words;
        LocalDate today = words.words().today();
        LocalDate middle = today.minusWeeks(USUAL_WEEKS);
        oneFrom = day("from", "field.from", middle.minusWeeks(USUAL_WEEKS).plusDays(1));
        oneTo = day("to", "field.to", middle);
        otherFrom = day("otherFrom", "field.from", middle.plusDays(1));
        otherTo = day("otherTo", "field.to", today);
        addClassName("stack");
        add(
                period("compare.one", oneFrom, oneTo),
                period("compare.other", otherFrom, otherTo),
                form.problem(),
                form.submit(words.text("compare.do"), key -> show()),
                result);
        TypedWork.exempt(this);
        show();
    }

    private void show() {
        var compared = engagements.compared(new ComparePeriods(
                client, oneFrom.getValue(), oneTo.getValue(), otherFrom.getValue(), otherTo.getValue()));
        result.removeAll();
        Paragraph note = new Paragraph(words.text("compare.note"));
        note.addClassName("quiet");
        result.add(new Scroller(words.text("compare"), new CompareTable(compared, words)), note);
    }

    private DateField day(String field, String label, LocalDate value) {
        DateField day = form.field(field, new DateField(words.text(label)));
        day.setValue(value);
        return day;
    }

    private Div period(String title, DateField from, DateField to) {
        Div fields = new Div(from, to);
        fields.addClassName("row");
        Div period = new Div(new H3(words.text(title)), fields);
        period.addClassName("compare-period");
        return period;
    }
}
