package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.halfpastfour.policy.ChangePolicy;
import org.halfpastfour.programme.AgeEffects;
import org.halfpastfour.programme.AgePeriods;
import org.halfpastfour.programme.PolicyEffects;
import org.halfpastfour.programme.RatioEffects;

/** Counts whom a change of a policy meets. */
@ApplicationScoped
class PolicyReachRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    PolicyEffects effects;

    @Inject
    Clock clock;

    PolicyReach of(ChangePolicy change) {
        return switch (change.policy()) {
            case OFFER_USUAL, OFFER_ON_THE_DAY, QUIET_FROM, QUIET_TO ->
                ask(PolicyQuestions.OFFERS_MET, PolicyReach.OfOffers.class, change);
            case CANCEL_UNTIL -> ask(PolicyQuestions.BOOKINGS_MET, PolicyReach.OfCancelling.class, change);
            case NO_SHOWS_COUNT, NO_SHOWS_MOST, NO_SHOWS_WITHIN, NO_SHOWS_FADE ->
                ask(PolicyQuestions.NO_SHOWS_MET, PolicyReach.OfNoShows.class, change);
            case RATIO_YOUNGER, RATIO_OLDER, OLDER_FROM -> ofAdults(effects.ofRatio(change));
            case CLASS_AGE_FROM, CLASS_AGE_TO -> ofAges(effects.ofAges(change), children(effects.periods(change)));
        };
    }

    private <T> T ask(String query, Class<T> answer, ChangePolicy change) {
        return entities.createNamedQuery(query, answer)
                .setParameter("from", change.from())
                .setParameter("now", clock.instant())
                .getSingleResult();
    }

    private long children(AgePeriods periods) {
        return entities.createNamedQuery(PolicyQuestions.OUTSIDE_AGES, Long.class)
                .setParameter("begins", periods.begins())
                .setParameter("ends", periods.ends())
                .setParameter("lowest", periods.lowest())
                .setParameter("highest", periods.highest())
                .setParameter("now", clock.instant())
                .getSingleResult();
    }

    private static PolicyReach ofAdults(RatioEffects effects) {
        return new PolicyReach.OfAdults(effects.sessions(), effects.lackingAdults(), effects.tooFull());
    }

    private static PolicyReach ofAges(AgeEffects effects, long children) {
        return new PolicyReach.OfAges(effects.programmes(), effects.series(), children);
    }
}
