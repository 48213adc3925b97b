package org.halfpastfour.attendance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.attendance.MarkDeparture;
import org.halfpastfour.attendance.Stay;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.Collector;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.TimeField;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** Signs a child out on a later day: who took it and when, as far as anybody knows, and why it was not signed out then. */
final class LateLeaveSheet extends Sheet {

    private static final long serialVersionUID = 1L;

    /** Who took the child: an adult, who showed a code, nobody because it left alone, or somebody that nobody here saw. */
    private record Way(@Nullable AdultId adult, boolean alone, boolean coded, String label) {
        boolean unseen() {
            return adult == null && !alone && !coded;
        }
    }

    private final BoardActions desk;
    private final Words words;
    private final SessionView session;
    private final BoardRow row;
    private final Instant due;
    private final LocalDate dueOn;
    private final Select<Way> way = new Select<>();
    private final TextField code = new TextField();
    private final DateField date;
    private final TimeField time = new TimeField("");
    private final TextField reason = new TextField();

    LateLeaveSheet(BoardActions desk, SessionView session, BoardRow row, Stay stay) {
        super(desk.words(), desk.words().text("attendance.late-leave.of", row.name()));
        this.desk = desk;
        this.words = desk.words();
        this.session = session;
        this.row = row;
        this.due = stay.due();
        this.dueOn = words.dateOf(stay.due());
        this.date = new DateField(words.text("attendance.late-leave.date"));
        FormDialog.protect(this);
        Forms form = new Forms(desk.errors());
        form.field("collectedBy", way);
        form.field("unseen", way);
        form.field("code", code);
        form.field("at", time);
        form.field("reason", reason);
        fill();
        Div fields = new Div(way, code, date, time, reason, form.problem());
        fields.addClassName("sheet-form");
        Paragraph why =
                new Paragraph(words.text("attendance.late-leave.why", words.moment(stay.due()), session.title()));
        body().add(why, fields, new HistoryList(words, desk.attendances().history(session.id(), BoardActions.id(row))));
        Button cancel = new Button(words.text("attendance.cancel"), click -> close());
        getFooter().add(cancel, form.submit(words.text("attendance.late-leave.save"), key -> save()));
    }

    private void fill() {
        way.setLabel(words.text("attendance.collected-by"));
        way.setItemLabelGenerator(Way::label);
        List<Way> ways = ways();
        way.setItems(ways);
        way.setValue(ways.getFirst());
        way.addValueChangeListener(chosen -> code.setVisible(chosen.getValue().coded()));
        code.setLabel(words.text("attendance.code.typed"));
        code.setHelperText(words.text("attendance.code.help"));
        code.setMaxLength(20);
        code.setAutocapitalize(Autocapitalize.CHARACTERS);
        code.setVisible(false);
        date.setValue(dueOn);
        date.setMin(dueOn);
        date.setMax(desk.today());
        time.setLabel(words.text("attendance.late-leave.time"));
        time.setHelperText(words.text("attendance.late-leave.time.help"));
        reason.setLabel(words.text("attendance.late-leave.reason"));
        reason.setMaxLength(200);
        reason.setRequiredIndicatorVisible(true);
    }

    private List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(null, false, false, words.text("attendance.late-leave.unseen")));
        desk.attendances().collectors(session.id(), BoardActions.id(row), dueOn).stream()
                .filter(Collector::allowed)
                .forEach(collector -> ways.add(new Way(collector.adult(), false, false, collector.name())));
        ways.add(new Way(null, false, true, words.text("attendance.late-leave.code")));
        if (desk.attendances().mayLeaveAlone(session.id(), BoardActions.id(row), dueOn)) {
            ways.add(new Way(null, true, false, words.text("attendance.alone")));
        }
        return ways;
    }

    private void save() {
        Way taken = way.getValue();
        var unused = desk.attendances()
                .depart(new MarkDeparture(
                        session.id(),
                        BoardActions.id(row),
                        moment(time.getValue()),
                        taken.adult(),
                        taken.alone(),
                        taken.unseen(),
                        reason.getValue(),
                        taken.coded() ? code.getValue() : ""));
        close();
        Notices.done(words.text("attendance.late-leave.done", row.name()));
        desk.refresh(row);
    }

    /** When nobody knows, the child is taken to have stayed until it was due. */
    private Instant moment(@Nullable LocalTime at) {
        LocalDate on = date.getValue() == null ? dueOn : date.getValue();
        return at == null ? due : on.atTime(at).atZone(desk.clock().getZone()).toInstant();
    }
}
