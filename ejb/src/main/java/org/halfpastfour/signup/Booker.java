package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.DomainException;

/** Books sessions for a family: looks at every rule first, then takes places. */
@ApplicationScoped
class Booker {

    @Inject
    SessionDirectory sessions;

    @Inject
    BookingRecords bookings;

    @Inject
    HouseholdPlaceRecords places;

    @Inject
    Sights sights;

    @Inject
    Registrar registrar;

    @Inject
    EscortRule escorts;

    @Inject
    FamilyDirectory families;

    @Inject
    Undecided undecided;

    @Inject
    Clock clock;

    List<Registrar.Seated> book(SessionId id, Family asking, boolean split) {
        SessionView session = sessions.session(id);
        if (!session.shownToAll()) {
            throw ProgrammeError.SESSION_NOT_FOUND.told();
        }
        Beside beside = near(List.of(session), asking);
        Family family = beside.joining(session, asking);
        companyFault(session, family, beside, split).ifPresent(fault -> {
            throw fault.fact();
        });
        Asked asked = new Asked(family, beside, undecided.among(List.of(session)));
        family.people().forEach(person -> refusal(session, asked, person).ifPresent(refused -> {
            throw refused.about(person.name());
        }));
        mustFitAtAll(session, family, split);
        return registrar.register(family, List.of(wish(session, family, beside, split)), beside.nearby());
    }

    /** Every session that can be booked is; the others are added to the refused, and stop nothing. */
    List<Registrar.Seated> book(List<SessionView> series, Family family, boolean split, List<Refused> refused) {
        Beside beside = near(series, family);
        List<SessionView> accompanied = accompanied(series, family, beside, split, refused);
        Asked asked = new Asked(family, beside, undecided.among(accompanied));
        List<Registrar.Wish> wishes = new ArrayList<>();
        for (SessionView session : accompanied) {
            wish(session, asked, split, refused).ifPresent(wishes::add);
        }
        return wishes.isEmpty() ? List.of() : registrar.register(family, wishes, beside.nearby());
    }

    /** Those to which they may come together as they are; where that is none of them, the request is refused. */
    private List<SessionView> accompanied(
            List<SessionView> series, Family family, Beside beside, boolean split, List<Refused> refused) {
        List<SessionView> accompanied = new ArrayList<>();
        List<CompanyFault> faults = new ArrayList<>();
        for (SessionView session : series) {
            companyFault(session, beside.joining(session, family), beside, split)
                    .ifPresentOrElse(
                            fault -> {
                                faults.add(fault);
                                refused.add(fault.at(session));
                            },
                            () -> accompanied.add(session));
        }
        if (accompanied.isEmpty() && !faults.isEmpty()) {
            throw faults.getFirst().fact();
        }
        return accompanied;
    }

    /** Who asks, what they have besides, and which of the sessions nobody new gets into for now. */
    private record Asked(Family family, Beside beside, Set<SessionId> undecided) {}

    private Optional<Registrar.Wish> wish(SessionView session, Asked asked, boolean split, List<Refused> refused) {
        Family family = asked.beside().joining(session, asked.family());
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
            DomainException tooLarge = SignUpError.PARTY_TOO_LARGE.told(family.size(), session.places());
            refused.add(new Refused(session, tooLarge.code(), tooLarge.arguments()));
            return Optional.empty();
        }
        return Optional.of(wish(session, family.only(fine), asked.beside(), split));
    }

    private Optional<Refusal> refusal(SessionView session, Asked asked, Participant person) {
        Nearby nearby = asked.beside().nearby();
        return Stream.<Optional<Refusal>>of(
                        HeldRule.refuse(person),
                        nearby.in(session, person.id()).map(entry -> new Refusal(Reason.ALREADY_BOOKED)),
                        WindowRule.refuse(
                                session,
                                asked.family().asksAt(session, clock.instant()),
                                nearby.isAskedAsStaff(session)),
                        Undecided.refuse(session, asked.undecided()),
                        AgeRule.refuse(session, person)
                                .filter(by -> asked.family().exception() == null),
                        nearby.refuse(session, person))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<CompanyFault> companyFault(SessionView session, Family family, Beside beside, boolean split) {
        List<Participant> together = beside.with(session, family);
        return CompanyRule.fault(session, family, together, split)
                .or(() -> escorts.fault(session, family.people(), together, Set.of()));
    }

    /** With whom of the household they come, where that is more than themselves. */
    private Registrar.Wish wish(SessionView session, Family family, Beside beside, boolean split) {
        boolean relies = session.needsGuardian()
                && !beside.in(session).isEmpty()
                && !(family.people().stream().anyMatch(Participant::child)
                        && escorts.suffices(session, family.people(), Set.of()));
        return Registrar.Wish.of(session, family, split, relies);
    }

    private Beside near(List<SessionView> wanted, Family family) {
        List<SessionId> shared = wanted.stream()
                .filter(CompanyRule::admitsAdults)
                .map(SessionView::id)
                .toList();
        List<UUID> people = Stream.concat(
                        family.people().stream().map(Participant::id),
                        places.in(shared, family.household()).stream().map(LiveEntry::participant))
                .distinct()
                .toList();
        bookings.oneRequestAtATime(people);
        return new Beside(sights.near(wanted, people, family.asked()), known(people, family));
    }

    /** Read only where somebody has a place already who does not ask for one. */
    private List<Participant> known(List<UUID> people, Family family) {
        return people.size() == family.size()
                ? family.people()
                : List.copyOf(families.participants(people).values());
    }

    private static void mustFitAtAll(SessionView session, Family family, boolean split) {
        if (!split && family.size() > session.places()) {
            throw SignUpError.PARTY_TOO_LARGE.told(family.size(), session.places());
        }
    }
}
