package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.FamilyDirectory;
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

    /** @param suspects among whom those are for whom one of the rules may have changed its answer */
    List<BookingMatters.Refused> of(Collection<Suspect> suspects, Map<SessionId, SessionView> sessions) {
        Map<UUID, Participant> people = families.participants(
                suspects.stream().map(each -> each.booking().participant()).toList());
        return suspects.stream()
                .flatMap(suspect -> {
                    SessionView session = sessions.get(suspect.booking().session());
                    Participant person = people.get(suspect.booking().participant());
                    return session == null || person == null
                            ? Stream.empty()
                            : refused(suspect, session, person).stream()
                                    .map(rule ->
                                            new BookingMatters.Refused(suspect.booking(), rule, detail(rule, session)));
                })
                .toList();
    }

    private Set<BookingRule> refused(Suspect suspect, SessionView session, Participant person) {
        Booking booking = suspect.booking();
        Set<BookingRule> refused = EnumSet.noneOf(BookingRule.class);
        if (booking.exceptionReason() == null
                && AgeRule.refuseAgreed(session, person).isPresent()) {
            refused.add(BookingRule.AGE);
        }
        if (!families.membersOf(booking.household(), session.date()).contains(person.id())) {
            refused.add(BookingRule.MEMBERSHIP);
        }
        if (suspect.hadConsent() && person.child() && lacksConsent(person, session.date())) {
            refused.add(BookingRule.CONSENT);
        }
        return refused;
    }

    private boolean lacksConsent(Participant child, LocalDate on) {
        return families.missingForAttendance(ChildId.of(child.id()), on).stream()
                .anyMatch(CONSENTS::contains);
    }

    private static String detail(BookingRule rule, SessionView session) {
        return rule == BookingRule.AGE ? session.ageFrom() + "–" + session.ageTo() : "";
    }
}
