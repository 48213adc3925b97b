package org.halfpastfour.rollover.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.CopyDays;
import org.halfpastfour.programme.PlanPreview;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;

/** Copies a week or a term of the plan. */
class CopyPanel extends LookFirst {

    private static final long serialVersionUID = 1L;
    private static final int WEEK = 7;

    private final HomeId home;
    private final DateField from;
    private final DateField to;
    private final DateField first;
    private final Checkbox series;
    private final SerializableRunnable done;

    CopyPanel(AheadActions desk, HomeId home, SerializableRunnable done) {
        super(desk, new Forms(desk.errors), "rollover.copy.title", "rollover.copy.how");
        this.home = home;
        this.done = done;
        LocalDate monday = words.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        from = field("from", "rollover.copy.from", monday);
        to = field("to", "rollover.copy.to", monday.plusDays(WEEK - 1L));
        first = field("first", "rollover.copy.first", monday.plusDays(WEEK));
        series = new Checkbox(words.text("rollover.copy.series"), false);
        series.addValueChangeListener(change -> forget());
        fields(from, to, first, series);
    }

    private DateField field(String name, String label, LocalDate value) {
        DateField field = form.field(name, new DateField(words.text(label)));
        field.setValue(value);
        field.addValueChangeListener(change -> forget());
        return field;
    }

    @Override
    protected void look() {
        CopyDays command = new CopyDays(home, from.getValue(), to.getValue(), first.getValue(), series.getValue());
        PlanPreview preview = desk.copies.preview(command);
        PlanLines lines = new PlanLines(words, preview);
        if (preview.made() == 0) {
            show(command.series() || !preview.lines().isEmpty() ? lines : onlySeries());
            return;
        }
        show(lines, words.text("rollover.write", preview.made()), () -> {
            var unused = desk.copies.copy(command, preview.seen());
            Notices.done(words.text("rollover.written", preview.made()));
            done.run();
        });
    }

    private Paragraph onlySeries() {
        Paragraph text = new Paragraph(words.text("rollover.copy.only-series"));
        text.addClassName("change-preview");
        return text;
    }
}
