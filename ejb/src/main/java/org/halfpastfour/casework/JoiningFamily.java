package org.halfpastfour.casework;

import java.util.List;
import java.util.UUID;
import org.halfpastfour.shared.Checks;

/**
 * A family that goes into a group, from a case of one's own.
 *
 * @param persons of the household who come; the client always does
 */
public record JoiningFamily(ClientId client, UUID household, List<UUID> persons) {

    public JoiningFamily {
        new Checks().notNull("client", client).notNull("household", household).orThrow();
        persons = persons.stream().distinct().toList();
    }
}
