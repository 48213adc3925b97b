package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionView;

/** Asks the {@link EscortRule} again of a party that was taken before; read only where adults come along. */
@ApplicationScoped
class Company {

    @Inject
    FamilyDirectory families;

    @Inject
    EscortRule escorts;

    /** Bookings of adults who must not be with a child of their party. */
    List<Booking> barred(SessionView session, Party party) {
        List<Booking> live = party.live();
        if (!CompanyRule.admitsAdults(session) || live.size() < 2) {
            return List.of();
        }
        Set<UUID> barred = escorts.barred(session, people(live));
        return live.stream()
                .filter(booking -> barred.contains(booking.participant()))
                .toList();
    }

    /** Whether the children who are left have company where they need it; of nobody there is nothing to ask. */
    boolean suffices(SessionView session, Party party) {
        List<Booking> live = party.live();
        return !session.needsGuardian() || live.isEmpty() || escorts.suffices(session, people(live));
    }

    private Collection<Participant> people(List<Booking> live) {
        return families.participants(live.stream().map(Booking::participant).toList())
                .values();
    }
}
