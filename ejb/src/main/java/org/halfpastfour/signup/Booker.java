package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionNotFound;
import org.halfpastfour.programme.SessionView;

/** Books sessions for a family: looks at every rule first, then takes places. */
@ApplicationScoped
class Booker {

    @Inject
    SessionDirectory sessions;

    @Inject
    Bookings bookings;

    @Inject
    Sights sights;

    @Inject
    Registrar registrar;

    @Inject
    EscortRule escorts;

    @Inject
    Company company;

    @Inject
    Undecided undecided;

    @Inject
    Clock clock;

    List<Registrar.Seated> book(SessionId id, Family asking, boolean split) {
        SessionView session = sessions.session(id);
        if (!session.shownToAll()) {
            throw new SessionNotFound();
        }
        Collection<Participant> there = there(session, asking);
        Family family = asking.joining(there);
        CompanyRule.check(session, family, there, split);
        Nearby nearby = near(List.of(session), family);
        escorts.check(session, family.people(), there);
        Asked asked = new Asked(family, nearby, undecided.among(List.of(session)));
        family.people().forEach(person -> refusal(session, asked, person).ifPresent(refused -> {
            throw refused.about(person.name());
        }));
        mustFitAtAll(session, family, split);
        return registrar.register(family, List.of(Registrar.Wish.of(session, family, split)), nearby);
    }

    /** Every session that can be booked is; the others are added to the refused, and stop nothing. */
    List<Registrar.Seated> book(List<SessionView> series, Family family, boolean split, List<Refused> refused) {
        series.forEach(session -> CompanyRule.check(session, family, there(session, family), split));
        Nearby nearby = near(series, family);
        series.forEach(session -> escorts.check(session, family.people(), there(session, family)));
        Asked asked = new Asked(family, nearby, undecided.among(series));
        List<Registrar.Wish> wishes = new ArrayList<>();
        for (SessionView session : series) {
            wish(session, asked, split, refused).ifPresent(wishes::add);
        }
        return wishes.isEmpty() ? List.of() : registrar.register(family, wishes, nearby);
    }

    private Collection<Participant> there(SessionView session, Family family) {
        return company.there(session, family.household());
    }

    /** Who asks, what they have besides, and which of the sessions nobody new gets into for now. */
    private record Asked(Family family, Nearby nearby, Set<SessionId> undecided) {}

    private Optional<Registrar.Wish> wish(SessionView session, Asked asked, boolean split, List<Refused> refused) {
        Family family = asked.family();
        List<Participant> fine = new ArrayList<>();
        for (Participant person : family.people()) {
            Optional<Refusal> refusal = refusal(session, asked, person);
            refusal.ifPresent(
                    why -> refused.add(new Refused(session, why.reason().code(), why.told(person.name()))));
            if (refusal.isEmpty()) {
                fine.add(person);
            }
        }
        boolean all = fine.size() == family.size();
        if (!all && !split || fine.isEmpty()) {
            return Optional.empty();
        }
        if (!split && family.size() > session.places()) {
            PartyTooLarge tooLarge = new PartyTooLarge(family.size(), session.places());
            refused.add(new Refused(session, tooLarge.code(), tooLarge.arguments()));
            return Optional.empty();
        }
        return Optional.of(Registrar.Wish.of(session, family.only(fine), split));
    }

    private Optional<Refusal> refusal(SessionView session, Asked asked, Participant person) {
        Nearby nearby = asked.nearby();
        return Stream.<Optional<Refusal>>of(
                        HeldRule.refuse(person),
                        nearby.in(session, person.id()).map(entry -> new Refusal(Reason.ALREADY_BOOKED)),
                        WindowRule.refuse(session, clock.instant(), nearby.isAskedAsStaff(session)),
                        Undecided.refuse(session, asked.undecided()),
                        AgeRule.refuse(session, person)
                                .filter(by -> asked.family().exception() == null),
                        nearby.refuse(session, person))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Nearby near(List<SessionView> wanted, Family family) {
        List<UUID> people = family.people().stream().map(Participant::id).toList();
        bookings.oneRequestAtATime(people);
        return sights.near(wanted, people, family.household());
    }

    private static void mustFitAtAll(SessionView session, Family family, boolean split) {
        if (!split && family.size() > session.places()) {
            throw new PartyTooLarge(family.size(), session.places());
        }
    }
}
