package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.halfpastfour.shared.DomainException;

/**
 * Says why a session cannot have fewer places: it is refused whoever has them, and what is said counts nobody who is hidden
 * from who asks. Where only the hidden are in the way it says no number of them at all.
 */
@ApplicationScoped
class FewerPlaces {

    @Inject
    ListedSessionRecords lists;

    @Inject
    DiscreetCounts discreet;

    void refusing(Session session, Runnable change) {
        try {
            change.run();
        } catch (DomainException refused) {
            throw ProgrammeError.PLACES_BELOW_TAKEN.stopped(refused) ? said(session.id(), refused) : refused;
        }
    }

    private DomainException said(SessionId session, DomainException refused) {
        int wanted = Integer.parseInt(String.valueOf(refused.arguments().get("places")));
        int seen = lists.of(List.of(session)).stream()
                .map(discreet::seen)
                .mapToInt(SessionView::taken)
                .sum();
        return wanted < seen
                ? ProgrammeError.PLACES_BELOW_TAKEN.told(wanted, seen)
                : ProgrammeError.NOT_SO_FEW_PLACES.told(wanted);
    }
}
