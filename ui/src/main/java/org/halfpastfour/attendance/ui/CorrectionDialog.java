package org.halfpastfour.attendance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.attendance.CorrectAttendance;
import org.halfpastfour.attendance.PresenceState;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.TimeField;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** Says what should have been recorded and why; below it, everything that was recorded so far. */
final class CorrectionDialog extends Sheet {

    private static final long serialVersionUID = 1L;

    /** Who took the child: an adult, or nobody when it left alone. */
    private record Way(@Nullable AdultId adult, String label) {}

    private final BoardActions desk;
    private final Words words;
    private final SessionView session;
    private final BoardRow row;
    private final RadioButtonGroup<PresenceState> state = new RadioButtonGroup<>();
    private final TimeField arrived = new TimeField("");
    private final TimeField left = new TimeField("");
    private final Select<Way> way = new Select<>();
    private final Select<AbsenceKind> absence = new Select<>();
    private final TextField reason = new TextField();

    CorrectionDialog(BoardActions desk, SessionView session, BoardRow row) {
        super(desk.words(), desk.words().text("attendance.correct.of", row.name()));
        this.desk = desk;
        this.words = desk.words();
        this.session = session;
        this.row = row;
        FormDialog.protect(this);
        Forms form = new Forms(desk.errors());
        form.field("arrivedAt", arrived);
        form.field("leftAt", left);
        form.field("collectedBy", way);
        form.field("absence", absence);
        form.field("reason", reason);
        fill();
        Div fields = new Div(state, arrived, left, way, absence, reason, form.problem());
        fields.addClassName("sheet-form");
        body().add(fields, new HistoryList(words, desk.attendances().history(session.id(), BoardActions.id(row))));
        Button cancel = new Button(words.text("attendance.cancel"), click -> close());
        getFooter().add(cancel, form.submit(words.text("attendance.correct.save"), key -> save()));
    }

    private void fill() {
        state.setLabel(words.text("attendance.correct.state"));
        state.setItems(PresenceState.values());
        state.setItemLabelGenerator(each -> words.text("attendance.state." + each));
        state.addValueChangeListener(change -> showFields());
        arrived.setLabel(words.text("attendance.arrived-at"));
        arrived.setValue(time(row.arrivedAt(), session.start()));
        left.setLabel(words.text("attendance.left-at"));
        left.setValue(time(row.leftAt(), session.end()));
        way.setLabel(words.text("attendance.collected-by"));
        way.setItemLabelGenerator(Way::label);
        List<Way> ways = ways();
        way.setItems(ways);
        ways.stream().filter(this::isRecorded).findFirst().ifPresent(way::setValue);
        absence.setLabel(words.text("attendance.absence"));
        absence.setItems(AbsenceKind.values());
        absence.setItemLabelGenerator(kind -> words.text("attendance.absence." + kind));
        absence.setValue(row.absence() == null ? AbsenceKind.EXCUSED : row.absence());
        reason.setLabel(words.text("attendance.reason"));
        reason.setMaxLength(200);
        reason.setRequiredIndicatorVisible(true);
        state.setValue(row.state());
        showFields();
    }

    private void showFields() {
        PresenceState chosen = state.getValue();
        boolean gone = chosen == PresenceState.GONE;
        arrived.setVisible(gone || chosen == PresenceState.HERE);
        left.setVisible(gone);
        way.setVisible(gone && row.child());
        absence.setVisible(chosen == PresenceState.ABSENT);
    }

    private List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        desk.attendances().collectors(session.id(), BoardActions.id(row), session.date()).stream()
                .filter(collector -> collector.allowed() || collector.adult().equals(row.collector()))
                .forEach(collector -> ways.add(new Way(collector.adult(), collector.name())));
        if (row.leftAlone() || desk.attendances().mayLeaveAlone(session.id(), BoardActions.id(row), session.date())) {
            ways.add(new Way(null, words.text("attendance.alone")));
        }
        addRecorded(ways);
        return ways;
    }

    /** Who really took the child stays to be chosen, even if that one is not known around the child any more. */
    private void addRecorded(List<Way> ways) {
        AdultId collector = row.collector();
        if (collector != null && ways.stream().noneMatch(this::isRecorded)) {
            ways.addFirst(new Way(collector, row.collectedBy() == null ? "" : row.collectedBy()));
        }
    }

    private boolean isRecorded(Way candidate) {
        return candidate.adult() == null ? row.leftAlone() : candidate.adult().equals(row.collector());
    }

    private void save() {
        PresenceState chosen = state.getValue();
        boolean gone = chosen == PresenceState.GONE;
        Way taken = gone ? way.getValue() : null;
        var unused = desk.attendances()
                .correct(new CorrectAttendance(
                        session.id(),
                        BoardActions.id(row),
                        gone || chosen == PresenceState.HERE ? instant(arrived.getValue()) : null,
                        gone ? instant(left.getValue()) : null,
                        taken == null ? null : taken.adult(),
                        taken != null && taken.adult() == null,
                        chosen == PresenceState.ABSENT ? absence.getValue() : null,
                        reason.getValue()));
        close();
        Notices.done(words.text("attendance.correct.done", row.name()));
        desk.refresh(row);
    }

    private LocalTime time(@Nullable Instant at, Instant otherwise) {
        return (at == null ? otherwise : at)
                .atZone(desk.clock().getZone())
                .toLocalTime()
                .withSecond(0)
                .withNano(0);
    }

    private @Nullable Instant instant(@Nullable LocalTime time) {
        return time == null
                ? null
                : session.date().atTime(time).atZone(desk.clock().getZone()).toInstant();
    }
}
