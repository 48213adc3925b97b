package org.halfpastfour.home.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.halfpastfour.home.HomeId;

/** What waits to be done for a home, on top of the page of its staff. Beans of this type are found by the page. */
public interface OwnHomeNews {

    /** Empty when nothing waits. */
    Optional<Component> of(HomeId home);
}
