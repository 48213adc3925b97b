package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/** The reasons to look at a case today: those that are open, and those that its caseworker put off. */
final class CaseFlags {

    private final AttentionRule rule;
    private final LocalDate today;
    private final Map<Attention, FlagSnooze> off = new EnumMap<>(Attention.class);
    private final List<Attention> open;

    /**
     * @param snoozes of the case, in the order in which they were made
     * @param resting whether nothing is open whatever holds
     */
    CaseFlags(AttentionRule rule, List<FlagSnooze> snoozes, LocalDate today, boolean resting) {
        this.rule = rule;
        this.today = today;
        List<Attention> raised = resting ? List.of() : rule.on(today);
        snoozes.stream()
                .filter(snooze -> raised.contains(snooze.reason()))
                .filter(snooze -> snooze.putsOff(rule.since(snooze.reason(), today), today))
                .forEach(snooze -> off.put(snooze.reason(), snooze));
        this.open = raised.stream().filter(reason -> !off.containsKey(reason)).toList();
    }

    /** The most pressing first. */
    List<Attention> open() {
        return open;
    }

    List<Flag> openFlags() {
        return open.stream().map(reason -> flag(reason, null)).toList();
    }

    /** @param names of caseworkers, by account */
    List<Flag> snoozed(Function<UUID, @Nullable String> names) {
        return off.values().stream()
                .map(snooze -> flag(snooze.reason(), snooze.view(names.apply(snooze.madeBy()))))
                .toList();
    }

    /** The day on which an open or snoozed reason rose. */
    Optional<LocalDate> rose(Attention reason) {
        return open.contains(reason) || off.containsKey(reason)
                ? Optional.of(rule.since(reason, today))
                : Optional.empty();
    }

    List<FlagTime> times(DateRange days) {
        return rule.times(days);
    }

    private Flag flag(Attention reason, @Nullable SnoozeView snooze) {
        return new Flag(reason, rule.since(reason, today), rule.figures(reason, today), snooze);
    }
}
