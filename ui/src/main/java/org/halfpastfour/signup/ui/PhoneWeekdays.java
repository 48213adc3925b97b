package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.attendance.ReturnsByPhone;
import org.halfpastfour.attendance.WeekdaysByPhone;
import org.halfpastfour.family.AdultView;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.HouseholdView;
import org.halfpastfour.family.ui.FamilyTool;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;

/** A family calls: a child comes to a class no more on some days of the week, or comes again. */
@Dependent
class PhoneWeekdays implements FamilyTool {

    private final WeekdaysByPhone desk;
    private final ReturnsByPhone returns;
    private final Words words;
    private final Errors errors;

    @Inject
    PhoneWeekdays(WeekdaysByPhone desk, ReturnsByPhone returns, Words words, Errors errors) {
        this.desk = desk;
        this.returns = returns;
        this.words = words;
        this.errors = errors;
    }

    @Override
    public Optional<Component> of(HouseholdView household) {
        List<ChildView> children =
                household.children().stream().filter(child -> !child.held()).toList();
        List<AdultView> adults =
                household.adults().stream().filter(adult -> !adult.held()).toList();
        return children.isEmpty() || adults.isEmpty()
                ? Optional.empty()
                : Optional.of(new Button(words.text("signup.phone-weekdays"), click -> new PhoneWeekdaysDialog(
                                household.id(), children, adults, desk, returns, words, errors)
                        .open()));
    }
}
