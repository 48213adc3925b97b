package org.halfpastfour.casework.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.ReviewId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;

/** The case that an address names; an address that cannot be one leads nowhere. */
final class CaseAddress {

    private CaseAddress() {}

    static ClientId client(BeforeEnterEvent event) {
        return ClientId.of(id(event, "id"));
    }

    static ReviewId review(BeforeEnterEvent event) {
        return ReviewId.of(id(event, "review"));
    }

    private static UUID id(BeforeEnterEvent event, String name) {
        try {
            return Ids.parse("id", event.getRouteParameters().get(name).orElse(""));
        } catch (InvalidInput noId) {
            throw (NotFoundException) new NotFoundException("no case").initCause(noId);
        }
    }
}
