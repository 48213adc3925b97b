package org.halfpastfour.signup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.halfpastfour.programme.SessionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every twenty seconds what ran out; several nodes may do so at once. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class OfferTimer {

    private static final Logger LOG = LoggerFactory.getLogger(OfferTimer.class);

    @Inject
    OfferExpiry expiry;

    private final AtomicBoolean running = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void run() {
        if (running.compareAndSet(false, true)) {
            try {
                expiry.due().forEach(this::expire);
            } finally {
                running.set(false);
            }
        }
    }

    private void expire(SessionId session) {
        try {
            expiry.expire(session);
        } catch (RuntimeException failed) {
            LOG.warn("Session {} is left for the next run", session, failed);
        }
    }
}
