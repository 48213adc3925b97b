package org.halfpastfour.engagement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.halfpastfour.engagement.EngagementInputs.Member;
import org.halfpastfour.engagement.EngagementInputs.OfferedSession;
import org.halfpastfour.engagement.EngagementInputs.Place;

/**
 * What a session became for the family as a whole. What is marked counts from the mark on; whatever else of a session that
 * is not over is still to come. Who only waited was never offered it: then there is no outcome.
 * Illness never counts against anyone, so one who is ill excuses the family; nor does what the home or a rule did, so a
 * place that was taken back does the same.
 */
final class OutcomeRule {

    private OutcomeRule() {}

    static Optional<Outcome> of(OfferedSession session, Instant asOf) {
        if (session.cancelledBy() != null) {
            return Optional.of(cancelled(session.cancelledBy()));
        }
        return isToCome(session, asOf) ? toCome(session) : over(session);
    }

    /** As it was until the third version of the formula: nothing counted before the end. */
    static Optional<Outcome> onceOver(OfferedSession session, Instant asOf) {
        if (session.cancelledBy() != null) {
            return Optional.of(cancelled(session.cancelledBy()));
        }
        return session.end().isAfter(asOf) ? toCome(session) : over(session);
    }

    static boolean isToCome(OfferedSession session, Instant asOf) {
        return session.end().isAfter(asOf) && !isMarked(session, asOf);
    }

    /** Who came is known at once; that nobody did, when the facilitator marked it or when it is marked of everybody. */
    private static boolean isMarked(OfferedSession session, Instant asOf) {
        boolean begun = !session.start().isAfter(asOf);
        return any(session, member -> hasArrived(member, asOf))
                || begun && (isMarkedByFacilitator(session) || isEverybodyAbsent(session));
    }

    private static boolean hasArrived(Member member, Instant asOf) {
        return member.arrived() != null && !member.arrived().isAfter(asOf);
    }

    private static boolean isMarkedByFacilitator(OfferedSession session) {
        return session.stream().isHeldByCaseSide() && session.marked();
    }

    private static boolean isEverybodyAbsent(OfferedSession session) {
        List<Member> expected = session.members().stream()
                .filter(member -> member.place() == Place.KEPT)
                .toList();
        return !expected.isEmpty() && expected.stream().allMatch(Member::absent);
    }

    private static Outcome cancelled(CancelledBy by) {
        return by == CancelledBy.FAMILY ? Outcome.GIVEN_BACK : Outcome.CANCELLED;
    }

    private static Optional<Outcome> toCome(OfferedSession session) {
        if (any(session, member -> member.place() == Place.KEPT)) {
            return Optional.of(Outcome.UPCOMING);
        }
        if (any(session, OutcomeRule::tookBack)) {
            return Optional.of(Outcome.TAKEN_BACK);
        }
        return any(session, OutcomeRule::gaveBack) ? Optional.of(Outcome.GIVEN_BACK) : Optional.empty();
    }

    private static Optional<Outcome> over(OfferedSession session) {
        if (any(session, member -> member.arrived() != null)) {
            return Optional.of(Outcome.ATTENDED);
        }
        if (any(session, Member::excused)) {
            return Optional.of(Outcome.EXCUSED);
        }
        if (any(session, OutcomeRule::tookBack)) {
            return Optional.of(Outcome.TAKEN_BACK);
        }
        if (any(session, OutcomeRule::couldHaveCome)) {
            return Optional.of(session.marked() ? Outcome.MISSED : Outcome.UNMARKED);
        }
        return any(session, OutcomeRule::gaveBack) ? Optional.of(Outcome.GIVEN_BACK) : Optional.empty();
    }

    private static boolean couldHaveCome(Member member) {
        return member.place() == Place.KEPT || member.place() == Place.GIVEN_BACK_LATE;
    }

    private static boolean tookBack(Member member) {
        return member.place() == Place.TAKEN_BACK;
    }

    private static boolean gaveBack(Member member) {
        return member.place() == Place.GIVEN_BACK || member.place() == Place.GIVEN_BACK_LATE;
    }

    private static boolean any(OfferedSession session, Predicate<Member> condition) {
        return session.members().stream().anyMatch(condition);
    }
}
