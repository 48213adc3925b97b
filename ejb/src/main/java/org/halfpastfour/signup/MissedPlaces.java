package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.HouseholdTurn;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.policy.PolicyDirectory;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.TakenPlaces;
import org.jspecify.annotations.Nullable;

/** Reckons whether a household stands behind the others, each time that something it follows from has changed. */
@ApplicationScoped
public class MissedPlaces {

    @Inject
    NoShowRecords missed;

    @Inject
    SessionDirectory sessions;

    @Inject
    TakenPlaces counters;

    @Inject
    HouseholdTurn turn;

    @Inject
    PolicyDirectory policies;

    @Inject
    Clock clock;

    /** Writes down until when it stands behind; what it waits for already keeps its turn. */
    public void reckon(HouseholdId household) {
        turn.hold(household);
        turn.behindUntil(household, behindUntil(of(household)));
    }

    /** The same, and who stands with everybody again waits where it asked; sessions are locked before the household, as by who marks. */
    boolean lookAgain(HouseholdId household) {
        boolean raised = raise(household);
        reckon(household);
        return raised;
    }

    /** Answers whether it stands with everybody. */
    private boolean raise(HouseholdId household) {
        if (behindUntil(of(household)) != null) {
            return false;
        }
        List<SessionId> waiting = missed.waitsBehind(household);
        if (!waiting.isEmpty()) {
            var unused = counters.lock(waiting);
            waiting.forEach(session -> missed.raise(household, session));
        }
        return true;
    }

    /** All that may count, with what was appealed. */
    List<NoShow> of(HouseholdId household) {
        return missed.of(household, since());
    }

    /** The last day on which who missed these stands behind, or null. */
    @Nullable
    LocalDate behindUntil(Collection<NoShow> all) {
        List<SessionId> counted = all.stream()
                .filter(NoShow::counts)
                .map(NoShow::session)
                .distinct()
                .toList();
        return counted.size() < Policy.NO_SHOWS_MOST.least()
                ? null
                : NoShowRule.behindUntil(days(counted), today(), policies.values());
    }

    Map<SessionId, SessionView> sessionsOf(Collection<NoShow> all) {
        return sessions.sessions(all.stream().map(NoShow::session).collect(Collectors.toSet()));
    }

    /** As they count today. */
    NoShowNumbers numbers() {
        return NoShowNumbers.on(policies.values(), today());
    }

    /** Whether what was missed on this day counts, and still does. */
    boolean counts(LocalDate day) {
        NoShowNumbers now = numbers();
        return now.count() && NoShowNumbers.on(policies.values(), day).count() && !day.isBefore(now.firstOf(today()));
    }

    /** How many sessions of the last days count. */
    long counted(Collection<NoShow> all, Map<SessionId, SessionView> of) {
        return all.stream()
                .filter(NoShow::counts)
                .map(NoShow::session)
                .distinct()
                .flatMap(session -> Stream.ofNullable(of.get(session)))
                .filter(session -> counts(session.date()))
                .count();
    }

    private List<LocalDate> days(List<SessionId> counted) {
        return sessions.sessions(counted).values().stream()
                .map(SessionView::date)
                .toList();
    }

    private Instant since() {
        return NoShowRule.earliest(today(), policies.values())
                .atStartOfDay(clock.getZone())
                .toInstant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
