package org.halfpastfour.programme;

import org.halfpastfour.shared.Checks;

/**
 * Sets how a programme's offers differ from the city's policy.
 *
 * @param version of what was seen; a later one is not overwritten
 */
public record SetOfferTimes(ProgrammeId programme, OwnOfferTimes own, int version) {

    public SetOfferTimes {
        new Checks().notNull("programme", programme).notNull("own", own).orThrow();
    }
}
