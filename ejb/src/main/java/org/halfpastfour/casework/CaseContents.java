package org.halfpastfour.casework;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the case and the figures of some clients are both made of, read once.
 *
 * @param plans the active ones
 * @param members as far as a consent lets them be known
 * @param lines the family repair sessions in the order of time, each as often as somebody was asked to it
 */
record CaseContents(
        List<CarePlan> plans, List<FamilyMember> members, List<Intervention> interventions, List<RepairLine> lines) {

    List<RepairSession> repairs() {
        return lines.stream().map(RepairLine::repair).distinct().toList();
    }

    /** Who was asked, by session. */
    Map<UUID, List<RepairParticipant>> persons() {
        return lines.stream()
                .flatMap(line -> Stream.ofNullable(line.person()))
                .collect(Collectors.groupingBy(RepairParticipant::repair));
    }

    /** By session. */
    Map<UUID, Meeting> meetings() {
        return lines.stream()
                .flatMap(line -> Stream.ofNullable(line.meeting()))
                .collect(Collectors.toMap(Meeting::repair, Function.identity(), (one, same) -> one));
    }

    /** Of the only client, if there is one. */
    @Nullable
    CarePlan plan() {
        return plans.isEmpty() ? null : plans.getFirst();
    }
}
