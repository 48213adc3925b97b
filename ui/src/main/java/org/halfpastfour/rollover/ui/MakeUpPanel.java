package org.halfpastfour.rollover.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import org.halfpastfour.calendar.CareDay;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.LikeWeekday;
import org.halfpastfour.programme.PlanPreview;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;

/** Runs a make-up workday as another weekday. */
class MakeUpPanel extends LookFirst {

    private static final long serialVersionUID = 1L;

    private final HomeId home;
    private final Select<CareDay> day = new Select<>();
    private final Select<DayOfWeek> like = new Select<>();
    private final SerializableRunnable done;

    MakeUpPanel(AheadActions desk, HomeId home, List<CareDay> days, SerializableRunnable done) {
        super(desk, new Forms(desk.errors), "rollover.like.title", "rollover.like.how");
        this.home = home;
        this.done = done;
        if (days.isEmpty()) {
            add(new Paragraph(words.text("rollover.like.none")));
            return;
        }
        form.field("date", day).setLabel(words.text("rollover.like.day"));
        day.setItems(days);
        day.setItemLabelGenerator(each -> each == null ? "" : words.date(each.date()));
        day.setValue(days.getFirst());
        day.addValueChangeListener(change -> forget());
        form.field("weekday", like).setLabel(words.text("rollover.like.weekday"));
        like.setItems(Arrays.stream(DayOfWeek.values())
                .filter(each -> each.compareTo(DayOfWeek.SATURDAY) < 0)
                .toList());
        like.setItemLabelGenerator(each -> each == null ? "" : AheadWords.day(words, each));
        like.setValue(DayOfWeek.MONDAY);
        like.addValueChangeListener(change -> forget());
        fields(day, like);
    }

    @Override
    protected void look() {
        LikeWeekday command = new LikeWeekday(home, day.getValue().date(), like.getValue());
        PlanPreview preview = desk.makeUpDays.preview(command);
        PlanLines lines = new PlanLines(words, preview);
        if (preview.made() == 0) {
            show(lines);
            return;
        }
        show(lines, words.text("rollover.write", preview.made()), () -> {
            var unused = desk.makeUpDays.plan(command, preview.seen());
            Notices.done(words.text("rollover.like.written", preview.made()));
            done.run();
        });
    }
}
