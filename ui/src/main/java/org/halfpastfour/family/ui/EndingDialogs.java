package org.halfpastfour.family.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.family.AdultView;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.EndGuardianship;
import org.halfpastfour.family.EndMembership;
import org.halfpastfour.family.GuardianView;
import org.halfpastfour.family.HouseholdView;
import org.halfpastfour.shell.ui.DateField;

/** The staff's forms about who leaves a household, and who decides for a child no more. Each says what follows. */
class EndingDialogs {

    private final FamilyActions desk;
    private final FamilyWords words;

    EndingDialogs(FamilyActions desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    void leave(HouseholdView household, AdultView adult) {
        FamilyFormDialog dialog =
                new FamilyFormDialog(desk, words.text("family.leave.title", adult.name(), household.name()));
        dialog.explain(words.text("family.leave.adult-help", adult.name()));
        leave(dialog, household, adult.id().value());
    }

    void leave(HouseholdView household, ChildView child) {
        FamilyFormDialog dialog =
                new FamilyFormDialog(desk, words.text("family.leave.title", child.name(), household.name()));
        dialog.explain(words.text("family.leave.child-help", child.name()));
        leave(dialog, household, child.id().value());
    }

    void end(ChildView child, GuardianView guardian) {
        FamilyFormDialog dialog =
                new FamilyFormDialog(desk, words.text("family.guardian.end.title", guardian.name(), child.name()));
        dialog.explain(words.text("family.guardian.end.help", guardian.name(), child.name()));
        if (isLast(child, guardian)) {
            dialog.explain(words.text("family.guardian.end.last", guardian.name(), child.name()));
        }
        DateField last = last(dialog);
        TextArea reason = reason(dialog);
        dialog.openToSettle(
                words.text("family.guardian.end"), words.text("family.guardian.end.done"), (key, settled) -> {
                    var command = new EndGuardianship(
                            child.id(), guardian.adult(), last.getValue(), reason.getValue(), settled);
                    desk.once(key, command, () -> desk.endings().endGuardianship(command));
                });
    }

    private void leave(FamilyFormDialog dialog, HouseholdView household, UUID person) {
        DateField last = last(dialog);
        TextArea reason = reason(dialog);
        dialog.openToSettle(words.text("family.leave.do"), words.text("family.leave.done"), (key, settled) -> {
            var command = new EndMembership(household.id(), person, last.getValue(), reason.getValue(), settled);
            desk.once(key, command, () -> desk.endings().endMembership(command));
        });
    }

    /** Nobody else, who is not blocked, decides for the child without an end. */
    private static boolean isLast(ChildView child, GuardianView ending) {
        return child.guardians().stream()
                .filter(guardian -> !guardian.adult().equals(ending.adult()))
                .noneMatch(guardian -> !guardian.blocked() && guardian.period().to() == null);
    }

    private DateField last(FamilyFormDialog dialog) {
        DateField last = dialog.field("last", PersonFields.wide(new DateField(words.text("family.last-day"))));
        LocalDate today = words.words().today();
        last.setValue(today);
        last.setHelperText(words.text("family.last-day.help"));
        last.setRequiredIndicatorVisible(true);
        return last;
    }

    private TextArea reason(FamilyFormDialog dialog) {
        TextArea reason = dialog.field("reason", PersonFields.wide(new TextArea(words.text("family.reason"))));
        reason.setRequiredIndicatorVisible(true);
        return reason;
    }
}
