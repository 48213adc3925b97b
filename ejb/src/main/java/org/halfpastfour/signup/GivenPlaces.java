package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdFacts;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionView;

/**
 * Books whole series for children to whom they were given by rules and lot. Nobody is asked for a role, and
 * nobody decides here: the own family of who publishes gets what it was given like all others.
 */
@ApplicationScoped
public class GivenPlaces {

    @Inject
    FamilyDirectory families;

    @Inject
    SessionDirectory sessions;

    @Inject
    SeriesDesk desk;

    @Inject
    BookingRecords bookings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** For who locks something else besides: nobody else books for these people until the end of the transaction. */
    public void alone(Collection<UUID> people) {
        bookings.oneRequestAtATime(people);
    }

    /** All of them together, or they wait together; who does not belong to the household any more is left out. */
    public SeriesAnswer give(HouseholdId household, Collection<UUID> children, SeriesId series) {
        return give(family(household, children, false), series, sessions.upcomingOf(series));
    }

    /** The same where places were kept for them, whether or not sign-up is open to others. */
    public SeriesAnswer giveKept(HouseholdId household, Collection<UUID> children, SeriesId series) {
        return giveKept(household, children, series, sessions.upcomingOf(series));
    }

    /** The same on these dates only; of others that the series has the family is asked as of new ones. */
    public SeriesAnswer giveKept(
            HouseholdId household, Collection<UUID> children, SeriesId series, List<SessionView> dates) {
        return give(family(household, children, true), series, dates);
    }

    private SeriesAnswer give(Family family, SeriesId series, List<SessionView> dates) {
        if (family.people().isEmpty()) {
            return new SeriesAnswer(List.of(), List.of());
        }
        return desk.book(series, dates, dates, family, false);
    }

    private Family family(HouseholdId household, Collection<UUID> children, boolean kept) {
        HouseholdFacts known = families.asked(household, caller.id(), LocalDate.now(clock));
        List<Participant> people = known.members().stream()
                .filter(member -> children.contains(member.id()))
                .toList();
        AskedHousehold asked = new AskedHousehold(household, known, false, true, Set.of(), session -> true);
        return new Family(asked, people, caller.id(), null, List.of(), kept);
    }
}
