package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.engagement.EngagementInputs.ConsentedDays;
import org.jspecify.annotations.Nullable;

/**
 * What the case and the figures of some clients are both made of, read once.
 *
 * @param frames with all versions of the plans
 * @param members as far as a consent lets them be known
 * @param lines the family repair sessions in the order of time, each as often as somebody was asked to it
 */
record CaseContents(
        CaseFrames frames, List<FamilyMember> members, List<Intervention> interventions, List<RepairLine> lines) {

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

    /** The days whose attendance may be read, by client. */
    Map<UUID, List<ConsentedDays>> consented(LocalDate today) {
        Set<UUID> known = members.stream().map(FamilyMember::client).collect(Collectors.toSet());
        return frames.consents().stream()
                .filter(consent -> known.contains(consent.client()))
                .collect(Collectors.groupingBy(
                        AttendanceConsent::client,
                        Collectors.flatMapping(consent -> consent.reads(today).stream(), Collectors.toList())));
    }

    /** Whether anybody of the client's family may be known. */
    boolean isKnown(UUID client) {
        return members.stream().anyMatch(member -> member.client().equals(client));
    }

    /** The same apart, for each of the clients: who looks at one of many does not look through all. */
    Map<UUID, CaseContents> byClient() {
        Map<UUID, List<FamilyMember>> known = members.stream().collect(Collectors.groupingBy(FamilyMember::client));
        Map<UUID, List<Intervention>> planned = interventions.stream()
                .collect(Collectors.groupingBy(each -> each.client().value()));
        Map<UUID, List<RepairLine>> met = lines.stream()
                .collect(Collectors.groupingBy(each -> each.repair().client().value()));
        return frames.rows().stream()
                .collect(Collectors.groupingBy(row -> row.client().id().value()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> new CaseContents(
                                new CaseFrames(each.getValue()),
                                known.getOrDefault(each.getKey(), List.of()),
                                planned.getOrDefault(each.getKey(), List.of()),
                                met.getOrDefault(each.getKey(), List.of()))));
    }

    /** The active one of the only client, if there is one. */
    @Nullable
    CarePlan plan() {
        return frames.plans().stream().filter(CarePlan::isActive).findFirst().orElse(null);
    }
}
