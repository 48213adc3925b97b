package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.account.Caller;

/** The households of a parent in short: all of them are one question, and files are opened where something may be missing. */
@ApplicationScoped
class OwnHouseholds {

    @Inject
    private Caller caller;

    @Inject
    private AskedHouseholds asked;

    @Inject
    private PersonRecords people;

    @Inject
    private ChildFiles files;

    @Inject
    private FamilyScope scope;

    /** Those where the account is that of an adult. */
    List<OwnHousehold> households() {
        List<HouseholdId> granted =
                caller.households().stream().map(HouseholdId::of).toList();
        return granted.isEmpty()
                ? List.of()
                : asked.of(granted, caller.id(), scope.today()).stream()
                        .filter(one -> one.facts().adult())
                        .map(one -> new OwnHousehold(
                                one.household().id(),
                                one.household().home(),
                                one.household().name(),
                                children(one.facts())))
                        .toList();
    }

    /** What is missing of the papers of its children, and what is only due. */
    Map<ChildId, List<String>> papers(HouseholdId household) {
        caller.mustBelongTo(household.value());
        LocalDate today = scope.today();
        List<UUID> children = households().stream()
                .filter(one -> one.id().equals(household))
                .flatMap(one -> one.children().stream())
                .map(child -> child.id().value())
                .toList();
        List<UUID> doubtful = people.onTheBoard(children, today).stream()
                .filter(Seen::isDoubtful)
                .map(seen -> seen.person().id())
                .distinct()
                .toList();
        Map<ChildId, List<String>> papers = new HashMap<>();
        files.of(doubtful, today).forEach((child, file) -> {
            List<String> codes = Stream.concat(
                            ReadinessRule.missing(file, today).stream(), DuePaperRule.due(file, today).stream())
                    .toList();
            if (!codes.isEmpty()) {
                papers.put(ChildId.of(child), codes);
            }
        });
        return papers;
    }

    private static List<OwnChild> children(HouseholdFacts facts) {
        return facts.members().stream()
                .filter(member -> member.child() && !facts.hidden().contains(member.id()))
                .sorted(Comparator.comparing(member -> Objects.requireNonNull(member.birthDate())))
                .map(member -> new OwnChild(
                        ChildId.of(member.id()), member.name(), Objects.requireNonNull(member.birthDate())))
                .toList();
    }
}
