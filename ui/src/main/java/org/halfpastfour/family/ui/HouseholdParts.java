package org.halfpastfour.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.halfpastfour.family.HouseholdView;
import org.halfpastfour.shell.ui.EmptyState;

/** A whole household: its children beside its adults and its code. */
class HouseholdParts extends Div {

    private static final long serialVersionUID = 1L;

    HouseholdParts(FamilyActions desk, HouseholdView household, boolean staff) {
        addClassName("family-household");
        FamilyWords words = desk.words();
        Div children = new Div();
        children.addClassName("family-children");
        household.children().forEach(child -> children.add(new ChildPanel(desk, household, child, staff)));
        if (household.children().isEmpty()) {
            children.add(
                    new EmptyState("family", words.text("family.no-children"), words.text("family.no-children.next")));
        }
        Component side = new Div(new AdultsPanel(desk, household, staff), new CodePanel(desk, household, staff));
        side.addClassName("family-side");
        add(children, side);
    }
}
