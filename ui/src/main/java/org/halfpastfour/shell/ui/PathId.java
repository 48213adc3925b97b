package org.halfpastfour.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Ids;

/** The id in the address of a page; an address without one leads nowhere. */
public final class PathId {

    private PathId() {}

    public static UUID of(BeforeEnterEvent event, String parameter) {
        return read(parameter, event.getRouteParameters().get(parameter).orElse(""));
    }

    /** What stands behind the address, if anything does. */
    public static Optional<UUID> inQuery(BeforeEnterEvent event, String parameter) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(parameter)
                .map(text -> read(parameter, text));
    }

    private static UUID read(String parameter, String text) {
        try {
            return Ids.parse(parameter, text);
        } catch (DomainException noId) {
            throw new NotFoundException(noId.getMessage());
        }
    }
}
