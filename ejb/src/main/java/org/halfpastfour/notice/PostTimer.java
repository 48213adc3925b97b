package org.halfpastfour.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is due, on every server at the same time, with three workers each. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class PostTimer {

    private static final Duration RUN = Duration.ofSeconds(30);
    private static final Logger LOG = LoggerFactory.getLogger(PostTimer.class);

    @Inject
    Post post;

    @Inject
    PostDesk desk;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "1")
    @Schedule(hour = "*", minute = "*", second = "1/5", persistent = false, info = "2")
    @Schedule(hour = "*", minute = "*", second = "3/5", persistent = false, info = "3")
    void run() {
        Instant until = clock.instant().plus(RUN);
        try {
            while (clock.instant().isBefore(until) && post.sendOne()) {
                // the next one
            }
        } catch (RuntimeException failed) {
            LOG.warn("What is due is left for the next run", failed);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void lookAfter() {
        try {
            desk.keepPaper();
            desk.recover();
        } catch (RuntimeException failed) {
            LOG.warn("What was being sent is left for the next run", failed);
        }
    }
}
