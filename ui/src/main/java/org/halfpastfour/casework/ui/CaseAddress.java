package org.halfpastfour.casework.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;

/** The case that an address names; an address that cannot be one leads nowhere. */
final class CaseAddress {

    private CaseAddress() {}

    static ClientId client(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        try {
            return ClientId.of(Ids.parse("id", id));
        } catch (InvalidInput noId) {
            throw (NotFoundException) new NotFoundException("no case").initCause(noId);
        }
    }
}
