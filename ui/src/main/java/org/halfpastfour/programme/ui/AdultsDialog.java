package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.List;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;

/** Who is there with the children of one session. */
final class AdultsDialog extends ProgrammeFormDialog {

    private static final long serialVersionUID = 1L;

    AdultsDialog(PlanningActions desk, SessionView session, Runnable changed) {
        super(desk.words, desk.words.text("programme.adults.change"));
        Forms form = new Forms(desk.errors);
        List<StaffMemberSummary> staff = desk.activeStaff(session.home());
        CheckboxGroup<StaffMemberSummary> adults =
                form.field("adults", new CheckboxGroup<>(desk.words.text("programme.adults")));
        adults.setItems(staff);
        adults.setItemLabelGenerator(StaffMemberSummary::name);
        adults.setHelperText(desk.words.text("programme.adults.helper"));
        staff.stream().filter(person -> session.adults().contains(person.id())).forEach(adults::select);
        body().add(adults, form.problem());
        footer(form.submit(desk.words.text("programme.save"), key -> {
            desk.sessions.assignAdults(
                    session.id(),
                    adults.getValue().stream().map(StaffMemberSummary::id).toList());
            close();
            Notices.done(desk.words.text("programme.saved"));
            changed.run();
        }));
    }
}
