package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.LookMemory;

/**
 * Who may be beside whom, who belongs where, and which papers are there: of many people and days at once, each kind in one question.
 * It asks nobody's role: who calls it has checked who asks.
 */
@ApplicationScoped
public class CompanyDirectory {

    @Inject
    private HouseholdRecords households;

    @Inject
    private ChildFiles files;

    @Inject
    private LookMemory memory;

    /** Each adult beside each child of the gathering. */
    public List<Escort> escorts(InOnePlace gathering) {
        return escorts(Map.of(gathering.on(), gathering)).getOrDefault(gathering.on(), List.of());
    }

    /** The same of many gatherings. */
    public <K> Map<K, List<Escort>> escorts(Map<K, InOnePlace> gatherings) {
        Map<LocalDate, Set<UUID>> children = gatherings.values().stream()
                .filter(InOnePlace::isMixed)
                .collect(Collectors.groupingBy(
                        InOnePlace::on,
                        Collectors.flatMapping(gathering -> gathering.children().stream(), Collectors.toSet())));
        Map<LocalDate, Map<UUID, ChildFile>> opened = files.of(children);
        Map<K, List<Escort>> escorts = new HashMap<>();
        gatherings.forEach((key, gathering) ->
                escorts.put(key, escorts(gathering, opened.getOrDefault(gathering.on(), Map.of()))));
        return escorts;
    }

    private static List<Escort> escorts(InOnePlace gathering, Map<UUID, ChildFile> opened) {
        return gathering.children().stream()
                .flatMap(child -> Stream.ofNullable(opened.get(child)))
                .flatMap(file -> gathering.adults().stream().map(adult -> Escort.of(file, adult, gathering.on())))
                .toList();
    }

    /** By day and child the codes of {@link MissingPaper}; none when the child is ready for its first attendance. */
    public Map<LocalDate, Map<UUID, List<String>>> missingForAttendance(Map<LocalDate, Set<UUID>> children) {
        Map<LocalDate, Map<UUID, List<String>>> missing = new HashMap<>();
        files.of(children).forEach((on, opened) -> {
            Map<UUID, List<String>> ofDay = new HashMap<>();
            opened.forEach((child, file) -> ofDay.put(child, ReadinessRule.missing(file, on)));
            missing.put(on, ofDay);
        });
        return missing;
    }

    /** Of these people, each with the households that it belongs, belonged or will belong to. */
    public Map<UUID, List<Membership>> everOf(Collection<UUID> persons) {
        return memory.each(new EverOf(), persons, asked -> households.everOf(asked).stream()
                .map(HouseholdMember::membership)
                .collect(Collectors.groupingBy(Membership::person)));
    }

    private record EverOf() implements LookMemory.Question<LookMemory.Found<UUID, List<Membership>>> {}
}
