package org.halfpastfour.casework;

import java.util.UUID;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/** Opens the form of a contact, or of the correction of one. */
public record OpenContactForm(
        ClientId client, UUID attempt, @Nullable ContactId corrects) {

    public OpenContactForm {
        new Checks().notNull("client", client).notNull("attempt", attempt).orThrow();
    }
}
