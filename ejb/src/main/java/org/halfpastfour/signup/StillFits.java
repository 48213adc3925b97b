package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Matter;

/** Asks of who waits what was asked when they asked: a place is neither offered to nor accepted by whom a rule refuses by now. */
@ApplicationScoped
class StillFits {

    @Inject
    OpenMatters matters;

    @Inject
    Company company;

    /** Whether a party may have places in the session; it keeps its turn while it may not. */
    Predicate<Party> in(SessionView session) {
        var open = matters.of(session);
        if (open.stream().anyMatch(StillFits::concernsAll)) {
            return party -> false;
        }
        Set<UUID> refused = open.stream()
                .filter(matter -> matter.booking() != null)
                .map(Matter::subject)
                .collect(Collectors.toSet());
        return party -> party.live().stream()
                        .noneMatch(booking -> refused.contains(booking.id().value()))
                && company.mayHavePlaces(session, party);
    }

    /** Where there are too few seats nobody new gets a place anyway. */
    private static boolean concernsAll(Matter matter) {
        return matter.booking() == null && !SessionMatters.isOverbooked(matter);
    }
}
