package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.halfpastfour.family.OwnHousehold;

/** What else a family finds at the end of its home page. Beans of this type are found by the page. */
public interface HomeNews {

    /**
     * Whether there can be anything.
     *
     * @param begun whether something for which the family has a place today has begun, or children come to it by now
     */
    default boolean isAsked(boolean begun) {
        return true;
    }

    /** Empty when there is nothing new. It is asked within the look of the page. */
    Optional<Component> of(OwnHousehold household);
}
