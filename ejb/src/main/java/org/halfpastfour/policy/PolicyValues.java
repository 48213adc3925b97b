package org.halfpastfour.policy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.halfpastfour.shared.Ids;

/** What holds on which day: of what was set from that day or an earlier one, the latest day, and of that the last word. */
public record PolicyValues(List<PolicyValue> versions) {

    private static final Comparator<PolicyValue> BY_DAY_AND_ORDER =
            Comparator.comparing(PolicyValue::from).thenComparing(PolicyValue::id);

    public PolicyValues {
        versions = List.copyOf(versions);
    }

    /** Before anybody set anything. */
    public static PolicyValues usual() {
        return new PolicyValues(List.of());
    }

    /** As it would be after one more word. */
    public PolicyValues with(ChangePolicy change) {
        PolicyValue last = new PolicyValue(Ids.next(), change.policy(), change.value(), change.from(), null, null);
        return new PolicyValues(
                Stream.concat(versions.stream(), Stream.of(last)).toList());
    }

    public Optional<PolicyValue> version(Policy policy, LocalDate on) {
        return versions.stream()
                .filter(version -> version.policy() == policy && !version.from().isAfter(on))
                .max(BY_DAY_AND_ORDER);
    }

    /** What was set for a day to come, the next one first, without what another word replaced. */
    public List<PolicyValue> toCome(Policy policy, LocalDate today) {
        return versions.stream()
                .filter(version -> version.policy() == policy && version.from().isAfter(today))
                .filter(version ->
                        version(policy, version.from()).filter(version::equals).isPresent())
                .sorted(BY_DAY_AND_ORDER)
                .toList();
    }

    /** This day and the later ones on which one of these policies is set anew, in order. */
    public List<LocalDate> turns(Set<Policy> policies, LocalDate from) {
        return Stream.concat(
                        Stream.of(from),
                        versions.stream()
                                .filter(version -> policies.contains(version.policy()))
                                .map(PolicyValue::from)
                                .filter(day -> day.isAfter(from)))
                .distinct()
                .sorted()
                .toList();
    }

    /** The highest value that held or will hold on any day. */
    public int most(Policy policy) {
        return versions.stream()
                .filter(version -> version.policy() == policy)
                .mapToInt(PolicyValue::value)
                .max()
                .orElse(policy.usual());
    }

    public int value(Policy policy, LocalDate on) {
        return version(policy, on).map(PolicyValue::value).orElse(policy.usual());
    }

    public Duration duration(Policy policy, LocalDate on) {
        return Duration.ofMinutes(value(policy, on));
    }

    public LocalTime time(Policy policy, LocalDate on) {
        return Policy.time(value(policy, on));
    }
}
