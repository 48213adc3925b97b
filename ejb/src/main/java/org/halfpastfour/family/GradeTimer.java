package org.halfpastfour.family;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.halfpastfour.account.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every hour whether children are in the next grade, on one server at a time. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class GradeTimer {

    private static final String WORK = "grades";
    private static final Logger LOG = LoggerFactory.getLogger(GradeTimer.class);

    @Inject
    private DueGrades grades;

    @Inject
    private Turns turns;

    @Schedule(hour = "*", minute = "11", persistent = false)
    void run() {
        var unused = turns.each(WORK, List.of(grades), this::moveUp);
    }

    private boolean moveUp(DueGrades due) {
        try {
            due.moveUp();
            return true;
        } catch (RuntimeException failed) {
            LOG.warn("Grades are moved up in the next hour", failed);
            return false;
        }
    }
}
