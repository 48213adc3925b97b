package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import org.halfpastfour.programme.ChangeProgramme;
import org.halfpastfour.programme.ProgrammeView;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;

/** Changes what a programme says. */
final class ProgrammeDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    ProgrammeDialog(StaffDesk desk, Programmes programmes, ProgrammeView programme, Runnable changed) {
        super(desk.words, desk.words.text("programme.edit"));
        Forms form = new Forms(desk.errors);
        ProgrammeFields fields = new ProgrammeFields(desk.words, form);
        fields.set(programme);
        Checkbox active = new Checkbox(desk.words.text("programme.active"), programme.active());
        body().add(fields, active, form.problem());
        footer(form.submit(desk.words.text("programme.save"), key -> {
            programmes.change(new ChangeProgramme(
                    programme.id(),
                    fields.title(),
                    fields.description(),
                    fields.ageFrom(),
                    fields.ageTo(),
                    fields.needsGuardian(),
                    active.getValue()));
            close();
            Notices.done(desk.words.text("programme.saved"));
            changed.run();
        }));
    }
}
