package org.halfpastfour.signup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.halfpastfour.account.Turns;
import org.halfpastfour.family.HouseholdId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every five minutes who stands behind no more, on one server at a time. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class TurnTimer {

    private static final String WORK = "turns";
    private static final Logger LOG = LoggerFactory.getLogger(TurnTimer.class);

    @Inject
    FadedTurns faded;

    @Inject
    Turns turns;

    @Schedule(hour = "*", minute = "*/5", second = "40", persistent = false)
    void run() {
        var unused = turns.each(WORK, faded.due(), this::lookAgain);
    }

    private boolean lookAgain(HouseholdId household) {
        try {
            return faded.lookAgain(household);
        } catch (RuntimeException failed) {
            LOG.warn("Household {} is left for the next run", household, failed);
            return false;
        }
    }
}
