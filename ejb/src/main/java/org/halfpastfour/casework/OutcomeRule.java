package org.halfpastfour.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.halfpastfour.casework.EngagementInputs.Member;
import org.halfpastfour.casework.EngagementInputs.OfferedSession;
import org.halfpastfour.casework.EngagementInputs.Place;

/**
 * What a session became for the family as a whole. Who only waited was never offered it: then there is no outcome.
 * Illness never counts against anyone, so one who is ill excuses the family; nor does what the home or a rule did, so a
 * place that was taken back does the same.
 */
final class OutcomeRule {

    private OutcomeRule() {}

    static Optional<Outcome> of(OfferedSession session, Instant asOf) {
        if (session.cancelledBy() != null) {
            return Optional.of(cancelled(session.cancelledBy()));
        }
        return session.end().isAfter(asOf) ? toCome(session) : over(session);
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
