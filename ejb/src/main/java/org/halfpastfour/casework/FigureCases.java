package org.halfpastfour.casework;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The cases of a district of which a month is counted.
 *
 * @param during open on some day of it, be they closed since or not
 * @param standing those of them that were open at its end
 */
record FigureCases(List<Client> during, List<Client> standing) {

    FigureCases {
        during = List.copyOf(during);
        standing = List.copyOf(standing);
    }

    List<UUID> ids() {
        return during.stream().map(client -> client.id().value()).toList();
    }

    /** Of which something of the family may be read at all. */
    List<Client> stillOpen() {
        return during.stream().filter(client -> client.closedOn() == null).toList();
    }

    /** How many cases each caseworker has who has any. */
    Map<UUID, Long> loads() {
        return standing.stream().collect(groupingBy(Client::caseworker, counting()));
    }
}
