package org.halfpastfour.programme;

/**
 * How a programme's offers differ from the city's policy.
 *
 * @param version for {@link SetOfferTimes}; another one while nobody has set anything than once somebody has
 */
public record OfferTimesView(OwnOfferTimes own, int version) {

    static final OfferTimesView NEVER_SET = new OfferTimesView(OwnOfferTimes.NONE, -1);
}
