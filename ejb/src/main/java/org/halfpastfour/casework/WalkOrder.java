package org.halfpastfour.casework;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.halfpastfour.shared.NameReading;

/**
 * The order in which a caseworker goes through the streets: where something is overdue first, then where something is due
 * soonest, streets alike by name; in a street by the numbers of the doors. Who lives nobody knows where comes last.
 */
final class WalkOrder {

    private WalkOrder() {}

    static List<DueStreet> of(List<DueClient> clients) {
        return clients.stream()
                .sorted(NameReading.<DueClient>order(DueClient::door)
                        .thenComparing(NameReading.order(DueClient::name))
                        .thenComparing(DueClient::caseNumber))
                .collect(Collectors.groupingBy(DueClient::street, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(street -> new DueStreet(street.getKey(), street.getValue()))
                .sorted(Comparator.comparing((DueStreet street) -> street.name().isEmpty())
                        .thenComparing(DueStreet::state)
                        .thenComparing(NameReading.order(DueStreet::name)))
                .toList();
    }
}
