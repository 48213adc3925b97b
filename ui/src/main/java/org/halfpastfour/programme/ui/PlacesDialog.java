package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;

/** More or fewer places of one session. */
final class PlacesDialog extends ProgrammeFormDialog {

    private static final long serialVersionUID = 1L;

    PlacesDialog(PlanningActions desk, SessionView session, Runnable changed) {
        super(desk.words, desk.words.text("programme.places.change"));
        Forms form = new Forms(desk.errors);
        IntegerField places = form.field("places", new IntegerField(desk.words.text("programme.places")));
        places.setMin(1);
        places.setMax(1000);
        places.setStepButtonsVisible(true);
        places.setValue(session.places());
        places.setHelperText(desk.words.text("programme.places.change.helper"));
        body().add(places, form.problem());
        footer(form.submit(desk.words.text("programme.save"), key -> {
            Integer value = places.getValue();
            if (value == null) {
                throw new InvalidInput("places", CommonError.REQUIRED.code());
            }
            desk.sessions.changePlaces(session.id(), value);
            close();
            Notices.done(desk.words.text("programme.saved"));
            changed.run();
        }));
    }
}
