package org.halfpastfour.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Ids;

/** The id in the address of a page; an address without one leads nowhere. */
public final class PathId {

    private PathId() {}

    public static UUID of(BeforeEnterEvent event, String parameter) {
        String text = event.getRouteParameters().get(parameter).orElse("");
        try {
            return Ids.parse(parameter, text);
        } catch (DomainException noId) {
            throw new NotFoundException(noId.getMessage());
        }
    }
}
