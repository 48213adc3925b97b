package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.Participant;
import org.jspecify.annotations.Nullable;

/** Tells how a line of the register came to say what it says. */
@ApplicationScoped
class History {

    @Inject
    AttendanceRecords register;

    @Inject
    FamilyDirectory families;

    @Inject
    AccountDirectory accounts;

    List<ChangeLine> of(Place place) {
        return register.find(place.session().id().value(), place.participant())
                .map(register::changes)
                .map(this::lines)
                .orElse(List.of());
    }

    private List<ChangeLine> lines(List<AttendanceChange> changes) {
        Map<UUID, Participant> collectors = families.participants(collectors(changes));
        Map<AccountId, String> names = accounts.displayNames(
                changes.stream().map(change -> AccountId.of(change.changedBy())).collect(Collectors.toSet()));
        return changes.stream()
                .map(change -> new ChangeLine(
                        change.changedAt(),
                        change.kind(),
                        view(change.before(), collectors),
                        view(change.after(), collectors),
                        change.reason(),
                        names.getOrDefault(AccountId.of(change.changedBy()), "")))
                .toList();
    }

    private static Set<UUID> collectors(List<AttendanceChange> changes) {
        Set<UUID> collectors = new HashSet<>();
        changes.stream()
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .flatMap(mark -> Stream.ofNullable(mark.collectedBy()))
                .forEach(collectors::add);
        return collectors;
    }

    private static MarkView view(Mark mark, Map<UUID, Participant> collectors) {
        return new MarkView(
                mark.state(),
                mark.arrivedAt(),
                mark.leftAt(),
                name(mark.collectedBy(), collectors),
                mark.leftAlone(),
                mark.absence());
    }

    private static @Nullable String name(@Nullable UUID collector, Map<UUID, Participant> collectors) {
        Participant known = collector == null ? null : collectors.get(collector);
        return known == null ? null : known.name();
    }
}
