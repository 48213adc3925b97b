package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.halfpastfour.family.OwnHousehold;

/** What else a family finds on its home page, at the end of it or before what comes next. Beans of this type are found by the page. */
public interface HomeNews {

    /**
     * Whether there can be anything.
     *
     * @param begun whether something for which the family has a place today has begun, or children come to it by now
     */
    default boolean isAsked(boolean begun) {
        return true;
    }

    /** Whether it is about today, or the home waits for an answer: then it stands before what comes next. */
    default boolean comesFirst() {
        return false;
    }

    /** Empty when there is nothing new. It is asked within the look of the page. */
    Optional<Component> of(OwnHousehold household);
}
