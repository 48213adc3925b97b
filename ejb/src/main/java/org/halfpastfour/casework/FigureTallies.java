package org.halfpastfour.casework;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.halfpastfour.report.FigureCount;

/** What each family adds to each sum. Clients who share a household are one family; so are those who share one with one of these. */
class FigureTallies {

    private final Map<UUID, UUID> families = new HashMap<>();
    private final Map<CaseFigure, Map<UUID, Map<List<String>, Long>>> ofFamilies = new EnumMap<>(CaseFigure.class);

    FigureTallies(Collection<UUID> clients, List<ClientHousehold> households) {
        clients.forEach(client -> families.put(client, client));
        Map<UUID, UUID> first = new HashMap<>();
        for (ClientHousehold link : households) {
            UUID other = first.putIfAbsent(link.household(), link.client());
            if (other != null) {
                families.put(family(link.client()), family(other));
            }
        }
        for (CaseFigure figure : CaseFigure.values()) {
            ofFamilies.put(figure, new LinkedHashMap<>());
        }
    }

    void add(CaseFigure figure, UUID client, List<String> part, long number) {
        if (number > 0) {
            Map<List<String>, Long> ofFamily = Objects.requireNonNull(ofFamilies.get(figure))
                    .computeIfAbsent(family(client), none -> new HashMap<>());
            CaseFigure.sumsOf(part).forEach(sum -> ofFamily.merge(sum, number, Long::sum));
        }
    }

    void addEach(CaseFigure figure, UUID client, Map<List<String>, Long> ofClient) {
        ofClient.forEach((part, number) -> add(figure, client, part, number));
    }

    /** Of every part and sum, of how many families it is and how much of one. */
    Map<CaseFigure, Map<List<String>, FigureCount>> counts() {
        Map<CaseFigure, Map<List<String>, FigureCount>> counts = new EnumMap<>(CaseFigure.class);
        ofFamilies.forEach((figure, each) -> {
            Map<List<String>, FigureCount> sums = new LinkedHashMap<>();
            figure.sums().forEach(sum -> sums.put(sum, FigureCount.NONE));
            each.values()
                    .forEach(ofFamily -> ofFamily.forEach(
                            (sum, number) -> sums.computeIfPresent(sum, (same, count) -> count.and(number))));
            counts.put(figure, sums);
        });
        return counts;
    }

    private UUID family(UUID client) {
        UUID family = client;
        for (UUID next = families.getOrDefault(family, family);
                !next.equals(family);
                next = families.getOrDefault(family, family)) {
            family = next;
        }
        return family;
    }
}
