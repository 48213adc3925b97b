package org.halfpastfour.family;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Puts children into the next grade once its day has come. */
@Stateless
@PermitAll
public class DueGrades {

    @Inject
    private GradeMoveRecords moves;

    @Inject
    private Clock clock;

    /** Answers how many children are in another grade now. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int moveUp() {
        return moves.moveUp(LocalDate.now(clock), clock.instant());
    }
}
