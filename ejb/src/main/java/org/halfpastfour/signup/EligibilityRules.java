package org.halfpastfour.signup;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * Says of people whether they can book sessions, with the first reason in this order: what they have already, whether
 * the staff still looks at their entry, sign-up's time, whether the home looks at the session, age, other sessions; and of those who can, that they would wait, or need a guardian.
 *
 * @param queues how many parties stand before a new one of this family, by session
 * @param positions on waiting lists, by booking
 * @param undecided sessions of which the home has still to say what becomes of them
 * @param servedByAsker whether who asks is staff of the session's home
 */
record EligibilityRules(
        Nearby nearby,
        Map<SessionId, Integer> queues,
        Map<BookingId, Integer> positions,
        Set<SessionId> undecided,
        Instant now,
        Predicate<SessionView> servedByAsker) {

    /** Everybody the session is meant for: children always, adults where they take a place. */
    List<Eligibility> of(SessionView session, List<Participant> people) {
        return people.stream()
                .filter(person -> person.child() || CompanyRule.admitsAdults(session))
                .map(person -> of(session, person, people))
                .toList();
    }

    private Eligibility of(SessionView session, Participant person, List<Participant> people) {
        Optional<LiveEntry> has = nearby.in(session, person.id());
        if (has.isPresent()) {
            return answer(
                    person, false, new Refusal(Reason.ALREADY_BOOKED, Arguments.of("name", person.name())), has.get());
        }
        return refusal(session, person)
                .map(refusal -> answer(person, false, refusal, null))
                .orElseGet(() -> answer(person, true, remark(session, person, people), null));
    }

    private Optional<Refusal> refusal(SessionView session, Participant person) {
        return Stream.<Supplier<Optional<Refusal>>>of(
                        () -> HeldRule.refuse(person),
                        () -> WindowRule.refuse(session, now, servedByAsker.test(session)),
                        () -> Undecided.refuse(session, undecided),
                        () -> AgeRule.refuse(session, person),
                        () -> nearby.refuse(session, person))
                .flatMap(rule -> rule.get().stream())
                .findFirst();
    }

    private @Nullable Refusal remark(SessionView session, Participant person, List<Participant> people) {
        if (session.free() < 1) {
            int place = queues.getOrDefault(session.id(), 0) + 1;
            return new Refusal(Reason.FULL_WAITING, Arguments.of("position", place));
        }
        boolean accompanied = people.stream()
                .anyMatch(other ->
                        !other.child() && nearby.in(session, other.id()).isPresent());
        return session.needsGuardian() && person.child() && !accompanied ? new Refusal(Reason.NEEDS_GUARDIAN) : null;
    }

    private Eligibility answer(Participant person, boolean may, @Nullable Refusal why, @Nullable LiveEntry has) {
        return new Eligibility(
                person.id(),
                person.name(),
                person.child(),
                may,
                why == null ? null : why.reason().code(),
                why == null ? Map.of() : why.arguments(),
                has == null ? null : nearby.told(has),
                has == null ? null : positions.get(has.booking()));
    }
}
