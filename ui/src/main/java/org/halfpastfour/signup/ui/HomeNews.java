package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.halfpastfour.family.OwnHousehold;

/** What else a family finds at the end of its home page. Beans of this type are found by the page. */
public interface HomeNews {

    /** Empty when there is nothing new. It is asked within the look of the page. */
    Optional<Component> of(OwnHousehold household);
}
