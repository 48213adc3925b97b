package org.halfpastfour.casework;

import java.util.List;

/**
 * A street with whom to see there, in the order of walking.
 *
 * @param name empty for those of whom nobody wrote down where they live
 */
public record DueStreet(String name, List<DueClient> clients) {

    public DueStreet {
        clients = List.copyOf(clients);
    }

    /** How something stands that is the most pressing in it. */
    DueState state() {
        return clients.stream().map(DueClient::state).min(DueState::compareTo).orElse(DueState.DONE);
    }
}
