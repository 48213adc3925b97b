package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which gate of a peer volunteer's way may be passed, when and by whom. None is skipped, and nobody says yes to the own asking. */
final class PeerPathRule {

    private PeerPathRule() {}

    /** A gate that was passed, on which day and by whom. */
    record Step(PeerGate gate, LocalDate on, UUID by) {}

    /** Nothing when all are passed. */
    static Optional<PeerGate> next(List<Step> passed) {
        return Arrays.stream(PeerGate.values()).skip(passed.size()).findFirst();
    }

    /** Nothing when it may be passed. */
    static Optional<CaseError> refusal(List<Step> passed, Step asked) {
        if (next(passed).filter(asked.gate()::equals).isEmpty()) {
            return Optional.of(CaseError.PEER_GATE_NOT_NEXT);
        }
        if (passed.stream().anyMatch(step -> step.on().isAfter(asked.on()))) {
            return Optional.of(CaseError.PEER_GATE_TOO_EARLY);
        }
        boolean ownAsking = passed.stream()
                .anyMatch(step -> step.gate() == PeerGate.WISH && step.by().equals(asked.by()));
        return asked.gate() == PeerGate.APPROVAL && ownAsking
                ? Optional.of(CaseError.PEER_GATE_BY_ANOTHER)
                : Optional.empty();
    }

    /** Whether an agreement of these days is as it is said to be, on that day. */
    static boolean stands(LocalDate startsOn, LocalDate endsOn, PeerStanding standing, LocalDate on, int months) {
        return switch (standing) {
            case COMPLETED -> endsOn.isBefore(on);
            case IN_GOOD_STANDING ->
                !endsOn.isBefore(on) && !startsOn.plusMonths(months).isAfter(on);
        };
    }
}
