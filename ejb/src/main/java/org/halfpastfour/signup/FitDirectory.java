package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;

/** What other features may ask of whether a child can come, whatever places there are and whether or not sign-up is open. */
@ApplicationScoped
public class FitDirectory {

    @Inject
    BookingRecords bookings;

    @Inject
    FamilyDirectory families;

    @Inject
    Undecided undecided;

    @Inject
    Clock clock;

    /** Those of the sessions to which the child of the household cannot come; all of them where it is none of the household's. */
    public Set<SessionId> refusing(HouseholdId household, UUID child, Collection<SessionView> sessions) {
        boolean theirs = families.membersOf(household, LocalDate.now(clock)).contains(child);
        Predicate<SessionView> refuses = Stream.ofNullable(
                        families.participants(List.of(child)).get(child))
                .filter(person -> theirs)
                .map(person -> refuses(person, sessions))
                .findFirst()
                .orElse(session -> true);
        return sessions.stream().filter(refuses).map(SessionView::id).collect(Collectors.toSet());
    }

    private Predicate<SessionView> refuses(Participant person, Collection<SessionView> sessions) {
        Nearby nearby = bookings.near(sessions, List.of(person.id()));
        Set<SessionId> closed = undecided.among(sessions);
        return session -> HeldRule.refuse(person).isPresent()
                || AgeRule.refuse(session, person).isPresent()
                || Undecided.refuse(session, closed).isPresent()
                || nearby.in(session, person.id()).isPresent()
                || nearby.isTaken(session, person.id());
    }
}
