package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.family.CompanyDirectory;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Membership;
import org.halfpastfour.family.MissingPaper;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;

/** Asks the rules that look at one person again: of age, of belonging to the household that booked, of a consent that ended. */
@ApplicationScoped
class PersonRules {

    private static final Set<String> CONSENTS =
            Set.of(MissingPaper.CONSENT_MISSING.code(), MissingPaper.SENSITIVE_CONSENT_MISSING.code());

    @Inject
    FamilyDirectory families;

    @Inject
    CompanyDirectory company;

    /** @param suspects among whom those are for whom one of the rules may have changed its answer */
    List<BookingMatters.Refused> of(Collection<Suspect> suspects, Map<SessionId, SessionView> sessions) {
        Facts facts = facts(suspects, sessions);
        return suspects.stream()
                .flatMap(suspect -> {
                    SessionView session = sessions.get(suspect.booking().session());
                    Participant person = facts.people().get(suspect.booking().participant());
                    return session == null || person == null
                            ? Stream.empty()
                            : refused(suspect, session, person, facts).stream()
                                    .map(rule ->
                                            new BookingMatters.Refused(suspect.booking(), rule, detail(rule, session)));
                })
                .toList();
    }

    /** What is asked of all of them, each kind in one question. */
    private Facts facts(Collection<Suspect> suspects, Map<SessionId, SessionView> sessions) {
        if (suspects.isEmpty()) {
            return new Facts(Map.of(), Map.of(), Map.of());
        }
        Set<UUID> people =
                suspects.stream().map(each -> each.booking().participant()).collect(Collectors.toSet());
        Map<UUID, Participant> known = families.participants(people);
        Map<LocalDate, Set<UUID>> doubtful = new HashMap<>();
        for (Suspect suspect : suspects) {
            SessionView session = sessions.get(suspect.booking().session());
            Participant person = known.get(suspect.booking().participant());
            if (session != null && person != null && person.child() && suspect.hadConsent()) {
                doubtful.computeIfAbsent(session.date(), day -> new HashSet<>()).add(person.id());
            }
        }
        return new Facts(known, company.everOf(people), company.missingForAttendance(doubtful));
    }

    private Set<BookingRule> refused(Suspect suspect, SessionView session, Participant person, Facts facts) {
        Booking booking = suspect.booking();
        Set<BookingRule> refused = EnumSet.noneOf(BookingRule.class);
        if (booking.exceptionReason() == null
                && AgeRule.refuseAgreed(session, person).isPresent()) {
            refused.add(BookingRule.AGE);
        }
        if (!facts.belongs(person, booking.household(), session.date())) {
            refused.add(BookingRule.MEMBERSHIP);
        }
        if (suspect.hadConsent() && person.child() && facts.lacksConsent(person, session.date())) {
            refused.add(BookingRule.CONSENT);
        }
        return refused;
    }

    private static String detail(BookingRule rule, SessionView session) {
        return rule == BookingRule.AGE ? session.ageFrom() + "–" + session.ageTo() : "";
    }

    /** What is known of the suspects: who they are, where they belong, and on which day which papers are missing. */
    private record Facts(
            Map<UUID, Participant> people,
            Map<UUID, List<Membership>> belonging,
            Map<LocalDate, Map<UUID, List<String>>> missing) {

        boolean belongs(Participant person, HouseholdId household, LocalDate on) {
            return belonging.getOrDefault(person.id(), List.of()).stream()
                    .anyMatch(one ->
                            one.household().equals(household) && one.period().contains(on));
        }

        boolean lacksConsent(Participant child, LocalDate on) {
            return missing.getOrDefault(on, Map.of()).getOrDefault(child.id(), List.of()).stream()
                    .anyMatch(CONSENTS::contains);
        }
    }
}
