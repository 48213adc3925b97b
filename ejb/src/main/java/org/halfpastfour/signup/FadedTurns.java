package org.halfpastfour.signup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.halfpastfour.family.HouseholdId;

/** Who stood behind the others stands with them again, where it asked, when that has faded or was granted. A household is one transaction. */
@Stateless
@PermitAll
public class FadedTurns {

    @Inject
    NoShowRecords missed;

    @Inject
    MissedPlaces places;

    public List<HouseholdId> due() {
        return missed.behind();
    }

    /** Reckons anew, because time has passed; answers whether it stands with everybody. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean lookAgain(HouseholdId household) {
        return places.lookAgain(household);
    }
}
