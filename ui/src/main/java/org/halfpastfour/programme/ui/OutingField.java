package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import org.halfpastfour.programme.Outings;
import org.halfpastfour.programme.ProgrammeView;
import org.halfpastfour.programme.SessionKind;

/** Whether a family event leaves the home; not there for anything else. */
class OutingField extends Checkbox {

    private static final long serialVersionUID = 1L;

    private final transient Outings outings;
    private final transient ProgrammeView programme;

    OutingField(PlanningActions desk, ProgrammeView programme) {
        super(desk.words.text("programme.outing"));
        this.outings = desk.outings;
        this.programme = programme;
        addClassName("wide-field");
        boolean event = programme.kind() == SessionKind.PARENT_CHILD_EVENT;
        setVisible(event);
        if (event) {
            setValue(outings.isOuting(programme.id()));
        }
    }

    void save() {
        if (isVisible()) {
            outings.mark(programme.id(), getValue());
        }
    }
}
