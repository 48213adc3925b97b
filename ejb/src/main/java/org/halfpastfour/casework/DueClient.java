package org.halfpastfour.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client with whom something is due.
 *
 * @param place null when nobody wrote down where
 * @param contacts that are not done, the most pressing first; at least one
 */
public record DueClient(
        ClientId client,
        String caseNumber,
        String name,
        @Nullable String phone,
        @Nullable LivesAt place,
        List<DueContact> contacts) {

    public DueClient {
        contacts = List.copyOf(contacts);
    }

    DueState state() {
        return contacts.getFirst().state();
    }

    String street() {
        return place == null ? "" : place.street();
    }

    String door() {
        return place == null ? "" : place.door();
    }
}
