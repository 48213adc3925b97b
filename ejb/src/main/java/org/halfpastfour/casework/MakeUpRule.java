package org.halfpastfour.casework;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What was missed and made up counts once: where somebody came to a session, its make-up adds nothing; otherwise a make-up
 * that was held stands for it.
 */
final class MakeUpRule {

    private MakeUpRule() {}

    /** Those that count, of the sessions of any number of clients. */
    static List<RepairSession> counted(List<RepairSession> repairs, Map<UUID, List<RepairParticipant>> persons) {
        Set<UUID> instead = new HashSet<>();
        for (RepairSession repair : repairs) {
            UUID missed = repair.makesUp();
            if (missed != null && repair.state() == RepairState.HELD) {
                boolean came = persons.getOrDefault(missed, List.of()).stream().anyMatch(RepairParticipant::hasCome);
                instead.add(came ? repair.id().value() : missed);
            }
        }
        return repairs.stream()
                .filter(repair -> !instead.contains(repair.id().value()))
                .toList();
    }
}
