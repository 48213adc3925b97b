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
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.DomainException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every twenty seconds what ran out and what is to be taken for a family, on one server at a time. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class OfferTimer {

    private static final String WORK = "offers";
    private static final Logger LOG = LoggerFactory.getLogger(OfferTimer.class);

    @Inject
    OverdueOffers expiry;

    @Inject
    TakenForThem taken;

    @Inject
    Turns turns;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void run() {
        var expired = turns.each(WORK, expiry.due(), this::expire);
        var kept = turns.each(WORK, taken.due(), this::take);
    }

    /** What a rule refuses is the family's to answer; what failed otherwise is tried again. */
    private boolean take(OfferId offer) {
        try {
            return taken.take(offer);
        } catch (DomainException refused) {
            return left(offer);
        } catch (RuntimeException failed) {
            LOG.warn("Offer {} is left for the next run", offer, failed);
            return false;
        }
    }

    private boolean left(OfferId offer) {
        try {
            taken.leave(offer);
        } catch (RuntimeException failed) {
            LOG.warn("Offer {} is left for the next run", offer, failed);
        }
        return false;
    }

    private boolean expire(SessionId session) {
        try {
            return expiry.expire(session);
        } catch (RuntimeException failed) {
            LOG.warn("Session {} is left for the next run", session, failed);
            return false;
        }
    }
}
