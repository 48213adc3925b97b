package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.family.HouseholdView;
import org.halfpastfour.family.ui.FamilyTool;
import org.halfpastfour.shell.ui.Words;

/** A family calls: its children do not come for some days, or come after all. */
@Dependent
class PhoneAbsence implements FamilyTool {

    private final AbsentDays absent;
    private final Words words;

    @Inject
    PhoneAbsence(AbsentDays absent, Words words) {
        this.absent = absent;
        this.words = words;
    }

    @Override
    public Optional<Component> of(HouseholdView household) {
        List<AwayDialog.Person> children = household.children().stream()
                .filter(child -> !child.held())
                .map(child -> new AwayDialog.Person(child.id().value(), child.name(), true))
                .toList();
        if (children.isEmpty()) {
            return Optional.empty();
        }
        Set<UUID> meant = children.size() == 1 ? Set.of(children.getFirst().id()) : Set.of();
        return Optional.of(new Button(
                words.text("signup.absent-days.phone"),
                click -> absent.openWithTold(new AbsentDialog.About(household.id(), children, meant))));
    }
}
