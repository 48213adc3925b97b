package org.halfpastfour.matching;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What everybody is given.
 *
 * @param given by list the classes, the best first; empty where there are none
 * @param answers by list, in the order of its wishes
 * @param objections empty unless brothers and sisters, or who needs several days, made a stable answer impossible
 */
public record Matched(Map<UUID, List<UUID>> given, Map<UUID, List<WishAnswer>> answers, List<Objection> objections) {

    public Matched {
        given = Map.copyOf(given);
        answers = Map.copyOf(answers);
        objections = List.copyOf(objections);
    }
}
