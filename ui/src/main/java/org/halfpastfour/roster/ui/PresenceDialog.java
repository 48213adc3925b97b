package org.halfpastfour.roster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalTime;
import org.halfpastfour.roster.CorrectPresence;
import org.halfpastfour.roster.PresenceView;
import org.halfpastfour.roster.SignOutAdult;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.TimeField;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** Says what should have been recorded of one adult, and why; of an earlier day, when it ended. */
final class PresenceDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final PresenceButtons desk;
    private final Words words;
    private final PresenceView presence;
    private final boolean closing;
    private final TimeField arrived;
    private final TimeField left;
    private final Checkbox withdrawn;
    private final TextField reason;

    PresenceDialog(PresenceButtons desk, PresenceView presence) {
        this.desk = desk;
        this.words = desk.words();
        this.presence = presence;
        this.closing = presence.isOpen() && presence.day().isBefore(words.today());
        this.arrived = new TimeField(words.text("roster.arrived-at"));
        this.left = new TimeField(words.text("roster.left-at"));
        this.withdrawn = new Checkbox(words.text("roster.withdrawn"));
        this.reason = new TextField(words.text(closing ? "roster.close.reason" : "roster.correct.reason"));
        setHeaderTitle(words.text(
                closing ? "roster.close.of" : "roster.correct.of", presence.name(), words.day(presence.day())));
        Forms form = new Forms(desk.errors());
        form.field("arrivedAt", arrived);
        form.field(closing ? "at" : "leftAt", left);
        form.field("reason", reason);
        fill();
        Div fields = new Div(arrived, left, withdrawn, reason, form.problem());
        fields.addClassName("sheet-form");
        add(fields);
        getFooter().add(new Button(words.text("roster.cancel"), click -> close()));
        getFooter().add(form.submit(words.text("roster.save"), key -> save()));
    }

    private void fill() {
        arrived.setValue(time(presence.arrivedAt()));
        arrived.setVisible(!closing);
        withdrawn.setVisible(!closing);
        left.setRequiredIndicatorVisible(closing);
        if (presence.leftAt() != null) {
            left.setValue(time(presence.leftAt()));
        }
        reason.setMaxLength(200);
        reason.setRequiredIndicatorVisible(true);
    }

    private void save() {
        if (closing) {
            var unused = desk.presences()
                    .leave(new SignOutAdult(presence.id(), instant(left.getValue()), reason.getValue()));
        } else {
            var unused = desk.presences()
                    .correct(new CorrectPresence(
                            presence.id(),
                            instant(arrived.getValue()),
                            instant(left.getValue()),
                            withdrawn.getValue(),
                            reason.getValue()));
        }
        close();
        Notices.done(words.text("roster.saved", presence.name()));
        desk.refresh();
    }

    private LocalTime time(Instant at) {
        return at.atZone(desk.clock().getZone()).toLocalTime().withSecond(0).withNano(0);
    }

    private @Nullable Instant instant(@Nullable LocalTime time) {
        return time == null
                ? null
                : presence.day().atTime(time).atZone(desk.clock().getZone()).toInstant();
    }
}
