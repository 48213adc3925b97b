package org.halfpastfour.family;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A consent counts on a day while it is not withdrawn, who signed it decides for the child, its text asks nobody again or still
 * may be signed anew, and no other guardian says no: of two who disagree the stricter counts. Who says yes after a no has said yes.
 */
final class ConsentRule {

    private ConsentRule() {}

    /** What follows for one kind: {@code against} holds who says no. */
    record Outcome(
            ConsentState state, Set<UUID> against, @Nullable LocalDate until) {}

    static boolean isGiven(ChildFile file, ConsentKind kind, LocalDate on) {
        return of(file, kind, on).state().isGiven();
    }

    static Outcome of(ChildFile file, ConsentKind kind, LocalDate on) {
        List<Consent> words = file.consents().stream()
                .filter(consent -> consent.kind() == kind && consent.period().contains(on))
                .filter(consent -> file.isGuardian(consent.signer(), on))
                .toList();
        Set<UUID> against = against(words);
        return against.isEmpty() ? signed(words, on) : new Outcome(ConsentState.REFUSED, against, null);
    }

    /** The last word of each guardian, where it is a no. */
    private static Set<UUID> against(List<Consent> words) {
        Map<UUID, Consent> last = words.stream()
                .collect(Collectors.toMap(
                        Consent::signer,
                        word -> word,
                        BinaryOperator.maxBy(Comparator.<Consent, Instant>comparing(Consent::saidAt)
                                .thenComparing(word -> !word.isWithdrawn()))));
        return last.values().stream()
                .filter(Consent::isWithdrawn)
                .map(Consent::signer)
                .collect(Collectors.toSet());
    }

    private static Outcome signed(List<Consent> words, LocalDate on) {
        List<Consent> live = words.stream().filter(word -> !word.isWithdrawn()).toList();
        List<Consent> counting =
                live.stream().filter(word -> !word.hasLapsed(on)).toList();
        if (live.isEmpty()) {
            return new Outcome(ConsentState.NOT_GIVEN, Set.of(), null);
        }
        if (counting.isEmpty()) {
            return new Outcome(ConsentState.LAPSED, Set.of(), last(live));
        }
        return counting.stream().allMatch(word -> word.isAskedAgain(on))
                ? new Outcome(ConsentState.ASKED_AGAIN, Set.of(), last(counting))
                : new Outcome(ConsentState.GIVEN, Set.of(), null);
    }

    private static @Nullable LocalDate last(List<Consent> words) {
        return words.stream()
                .map(Consent::lapses)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
