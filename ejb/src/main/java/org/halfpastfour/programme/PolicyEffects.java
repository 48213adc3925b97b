package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.halfpastfour.home.AdultRatio;
import org.halfpastfour.policy.ChangePolicy;
import org.halfpastfour.policy.PolicyDirectory;
import org.halfpastfour.policy.PolicyValues;

/** Says what another policy would do to what is planned, and does nothing. */
@ApplicationScoped
public class PolicyEffects {

    @Inject
    PlannedPlacesRecords places;

    @Inject
    PolicyDirectory policies;

    @Inject
    Clock clock;

    public RatioEffects ofRatio(ChangePolicy change) {
        PolicyValues then = policies.values().with(change);
        List<PlannedPlaces> planned = places.from(change.from(), clock.instant());
        return new RatioEffects(
                planned.size(),
                planned.stream()
                        .filter(session -> session.lacksAdults(AdultRatio.on(then, session.date())))
                        .count(),
                planned.stream()
                        .filter(session -> session.holdsTooMany(AdultRatio.on(then, session.date())))
                        .count());
    }

    public AgeEffects ofAges(ChangePolicy change) {
        return places.outside(periods(change), clock.instant());
    }

    /** Which ages a class would admit when, from the first day on. */
    public AgePeriods periods(ChangePolicy change) {
        return AgePeriods.from(policies.values().with(change), change.from());
    }
}
