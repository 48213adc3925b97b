package org.halfpastfour.signup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.halfpastfour.programme.TakenPlaces;

/** Takes offers for families that asked for it beforehand, by the same rules as they would. An offer is one transaction. */
@Stateless
@PermitAll
public class TakenForThem {

    @Inject
    OfferRecords offers;

    @Inject
    OfferDesk desk;

    @Inject
    TakenPlaces places;

    @Inject
    Clock clock;

    public List<OfferId> due() {
        return offers.toTake(clock.instant());
    }

    /** Refused as the family would be, by what it has besides or may not do any more. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean take(OfferId offer) {
        desk.acceptFor(offer);
        return true;
    }

    /** What could not be taken is the family's to answer. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void leave(OfferId offer) {
        OfferEntry entry = offers.entry(offer).orElseThrow(SignUpError.OFFER_NOT_FOUND::told);
        var unused = places.lock(List.of(entry.session()));
        offers.locked(offer).party().askAgain();
    }
}
