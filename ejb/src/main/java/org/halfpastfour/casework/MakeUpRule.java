package org.halfpastfour.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What was missed and made up counts once: where somebody came to a session, its make-up adds nothing; otherwise a make-up
 * that was held stands for it, and for the make-ups between them that came to nothing.
 */
final class MakeUpRule {

    private MakeUpRule() {}

    /** Those that count, of the sessions of any number of clients. */
    static List<RepairSession> counted(List<RepairSession> repairs, Map<UUID, List<RepairParticipant>> persons) {
        Map<UUID, UUID> missedBy = new HashMap<>();
        repairs.stream()
                .filter(repair -> repair.makesUp() != null)
                .forEach(repair -> missedBy.put(repair.id().value(), repair.makesUp()));
        Set<UUID> instead = new HashSet<>();
        for (RepairSession repair : repairs) {
            if (repair.state() == RepairState.HELD) {
                UUID held = repair.id().value();
                List<UUID> before = before(held, missedBy);
                boolean came = before.stream()
                        .flatMap(each -> persons.getOrDefault(each, List.of()).stream())
                        .anyMatch(RepairParticipant::hasCome);
                instead.addAll(came ? List.of(held) : before);
            }
        }
        return repairs.stream()
                .filter(repair -> !instead.contains(repair.id().value()))
                .toList();
    }

    /** The session that it makes up for, the one for which that was to make up, and so on. */
    private static List<UUID> before(UUID held, Map<UUID, UUID> missedBy) {
        List<UUID> before = new ArrayList<>();
        for (UUID missed = missedBy.get(held); missed != null; missed = missedBy.get(missed)) {
            before.add(missed);
        }
        return before;
    }
}
