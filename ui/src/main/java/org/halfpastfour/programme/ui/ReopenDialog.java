package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.signup.ReopenSession;
import org.halfpastfour.signup.Reopened;

/** Opens a session again that was cancelled by mistake, with its people; who is in charge may be somebody else now. */
final class ReopenDialog extends ProgrammeFormDialog {

    private static final long serialVersionUID = 1L;

    ReopenDialog(PlanningActions desk, SessionView session, Runnable changed) {
        super(desk.words, desk.words.text("programme.reopen.of", session.title()));
        Forms form = new Forms(desk.errors);
        Paragraph notice = new Paragraph(
                desk.words.text("programme.reopen.means", desk.words.when(session.start(), session.end())));
        notice.addClassName("form-notice");
        List<StaffMemberSummary> staff = desk.activeStaff(session.home());
        CheckboxGroup<StaffMemberSummary> adults =
                form.field("adults", new CheckboxGroup<>(desk.words.text("programme.adults")));
        adults.setItems(staff);
        adults.setItemLabelGenerator(StaffMemberSummary::name);
        staff.stream().filter(person -> session.adults().contains(person.id())).forEach(adults::select);
        body().add(notice, adults, form.problem());
        footer(form.submit(desk.words.text("programme.reopen.submit"), key -> {
            Reopened reopened = desk.calledOff.reopen(new ReopenSession(
                    session.id(),
                    adults.getValue().stream().map(StaffMemberSummary::id).toList()));
            close();
            changed.run();
            new ReopenedDialog(desk, reopened).open();
        }));
    }
}
