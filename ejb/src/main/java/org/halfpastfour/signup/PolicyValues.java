package org.halfpastfour.signup;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What holds on which day: of what was set from that day or an earlier one, the latest day, and of that the last word. */
record PolicyValues(List<PolicyVersion> versions) {

    private static final Comparator<PolicyVersion> BY_DAY_AND_ORDER =
            Comparator.comparing(PolicyVersion::from).thenComparing(PolicyVersion::id);

    PolicyValues {
        versions = List.copyOf(versions);
    }

    /** Before anybody set anything. */
    static PolicyValues usual() {
        return new PolicyValues(List.of());
    }

    Optional<PolicyVersion> version(Policy policy, LocalDate on) {
        return versions.stream()
                .filter(version -> version.policy() == policy && !version.from().isAfter(on))
                .max(BY_DAY_AND_ORDER);
    }

    /** What was set for a day to come, the next one first, without what another word replaced. */
    List<PolicyVersion> toCome(Policy policy, LocalDate today) {
        return versions.stream()
                .filter(version -> version.policy() == policy && version.from().isAfter(today))
                .filter(version ->
                        version(policy, version.from()).filter(version::equals).isPresent())
                .sorted(BY_DAY_AND_ORDER)
                .toList();
    }

    int minutes(Policy policy, LocalDate on) {
        return version(policy, on).map(PolicyVersion::minutes).orElse(policy.usual());
    }

    Duration duration(Policy policy, LocalDate on) {
        return Duration.ofMinutes(minutes(policy, on));
    }

    LocalTime time(Policy policy, LocalDate on) {
        return Policy.time(minutes(policy, on));
    }
}
