package org.halfpastfour.signup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.calendar.CalledOffDays;
import org.halfpastfour.calendar.CallingOff;
import org.halfpastfour.calendar.ClosureId;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.UnfitRule;
import org.halfpastfour.shared.Choice;
import org.halfpastfour.shared.Matter;
import org.halfpastfour.shared.Reach;
import org.halfpastfour.shared.Settlement;

/**
 * Calls off what is planned on closed days, a home in a transaction. What is to be done follows from what is still planned,
 * so it goes on where it was interrupted, and doing it twice does nothing more. What a home kept for a reason is kept.
 */
@Stateless
@PermitAll
public class ClosedDaySettler {

    @Inject
    CalledOffDays days;

    @Inject
    SessionDirectory sessions;

    @Inject
    OpenMatters matters;

    @Inject
    Settling settling;

    public List<CallingOff> unfinished() {
        return days.unfinished();
    }

    /** Its homes in which something is planned. */
    public List<ClosedHome> homesOf(CallingOff closure) {
        return sessions.homesToCome(Reach.days(closure.home(), closure.days())).stream()
                .map(home -> new ClosedHome(closure, home))
                .toList();
    }

    /** All of the home's sessions or none of them; answers how many. Nothing where the closure was taken back meanwhile. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int callOff(ClosedHome one) {
        UUID home = one.home();
        List<Matter> open = matters
                .ofSessions(sessions.toCome(Reach.days(home, one.closure().days())))
                .stream()
                .filter(matter -> UnfitRule.CLOSED_DAY.code().equals(matter.rule()))
                .toList();
        String words = one.closure().words();
        settling.settle(
                open,
                new Settlement(open.stream()
                        .map(matter -> new Choice(matter.key(), Choice.Kind.CANCEL, words))
                        .toList()));
        return open.size();
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void finish(ClosureId closure) {
        days.finished(closure);
    }
}
