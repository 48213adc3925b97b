package org.halfpastfour.family.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.halfpastfour.family.HouseholdView;

/** What else staff do for a family from its page. Beans of this type are found by the page. */
public interface FamilyTool {

    /** Empty when there is nothing to do. It reads nothing: the page is looked at more often than it is used. */
    Optional<Component> of(HouseholdView household);
}
