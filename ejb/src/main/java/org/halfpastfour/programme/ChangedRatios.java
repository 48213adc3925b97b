package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.home.AdultRatio;
import org.halfpastfour.policy.PolicyChanged;
import org.halfpastfour.policy.PolicyDirectory;
import org.halfpastfour.policy.PolicyValues;

/**
 * Another ratio reaches what is planned from its day on, whether it is stricter, laxer, or an earlier one again: what was
 * promised stands, nobody new gets a place that is not safe, and who waits gets one that is by now.
 */
@ApplicationScoped
class ChangedRatios {

    @Inject
    PlannedPlacesRecords places;

    @Inject
    PolicyDirectory policies;

    @Inject
    Event<PlacesChanged> placesChanged;

    @Inject
    Clock clock;

    void changed(@Observes PolicyChanged event) {
        if (!event.policy().isOfAdults()) {
            return;
        }
        PolicyValues values = policies.inThisTransaction();
        List<PlannedPlaces> planned = places.locked(event.from(), clock.instant());
        Map<UUID, SessionPlaces> others = new LinkedHashMap<>();
        for (PlannedPlaces session : planned) {
            SessionPlaces limits = session.limits(AdultRatio.on(values, session.date()));
            if (!limits.isAs(session.limits())) {
                others.put(session.id(), limits);
            }
        }
        if (!others.isEmpty()) {
            places.limit(others);
        }
        planned.stream()
                .filter(session -> session.letsSomebodyIn(others.getOrDefault(session.id(), session.limits())))
                .forEach(session -> placesChanged.fire(new PlacesChanged(new SessionId(session.id()))));
    }
}
