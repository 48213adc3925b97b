package org.halfpastfour.signup;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.calendar.CalendarBook;
import org.halfpastfour.calendar.CalendarStepId;
import org.halfpastfour.calendar.OpenStep;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.programme.CalendarDays;
import org.halfpastfour.programme.CalendarEffects;
import org.halfpastfour.programme.ComingLine;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.TakenPlaces;
import org.halfpastfour.shared.Choice;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Matter;
import org.halfpastfour.shared.Settlement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what a step of the calendar has decided, a home in a transaction. What is to be done follows from the calendar and from what
 * is planned, so it goes on where it was interrupted, and doing it twice does nothing more. What a home kept for a reason is kept.
 */
@Stateless
@PermitAll
public class CalendarStepSettler {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarStepSettler.class);

    @Inject
    CalendarBook book;

    @Inject
    CalendarSights sights;

    @Inject
    CalendarEffects effects;

    @Inject
    StepSessionRecords calledOff;

    @Inject
    SessionDirectory sessions;

    @Inject
    TakenPlaces places;

    @Inject
    Reopener reopener;

    @Inject
    Settling settling;

    @Inject
    Clock clock;

    public List<OpenStep> unfinished() {
        return book.open();
    }

    /** Its homes in which there is something to do and that were not done: what a home changed since is its own. */
    public List<StepAtHome> homesOf(OpenStep step) {
        Set<UUID> done = calledOff.homesDone(step.id());
        return sights.homes(days(step)).stream()
                .filter(home -> !done.contains(home))
                .map(home -> new StepAtHome(step, home))
                .toList();
    }

    /** All that can be done in the home or nothing; answers how many sessions. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int settle(StepAtHome one) {
        // An undo that is decided meanwhile would be through before what it undoes is to be seen
        book.hold();
        CalendarDays here = days(one.step()).in(one.home());
        List<CalendarSight> found = sights.of(here);
        int done = 0;
        for (CalendarSight sight : found) {
            done += callOff(sight, one.step()) + takeAway(sight) + bringBack(sight, one.step());
        }
        calledOff.done(one.step().id(), one.home());
        return done + effects.plan(here, one.step().id().toString(), one.step().by());
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void finish(CalendarStepId step) {
        book.finished(step);
    }

    private CalendarDays days(OpenStep step) {
        LocalDate today = LocalDate.now(clock);
        List<LocalDate> dates =
                step.dates().stream().filter(date -> !date.isBefore(today)).toList();
        return new CalendarDays(
                step.home(), dates, step.ofClosures(), step.ofClosures() ? step.subject() : null, book.days(today));
    }

    /** Where nobody wrote what to tell families, nothing was to be called off: it is the home's to decide then. */
    private int callOff(CalendarSight sight, OpenStep step) {
        String words = step.words();
        List<SessionId> going = ids(sight.calledOff());
        if (words == null || going.isEmpty()) {
            return 0;
        }
        List<Matter> open = sight.open().stream()
                .filter(matter -> going.contains(new SessionId(matter.session())))
                .toList();
        settling.settle(
                open,
                new Settlement(open.stream()
                        .map(matter -> new Choice(matter.key(), Choice.Kind.CANCEL, words))
                        .toList()));
        calledOff.keep(step.id(), going);
        return going.size();
    }

    /** Locked first, and looked at again: somebody may have signed up meanwhile. */
    private int takeAway(CalendarSight sight) {
        List<SessionView> taken = sight.taken();
        if (!taken.isEmpty()) {
            places.lock(ids(taken));
            effects.forget(taken);
        }
        return taken.size();
    }

    private int bringBack(CalendarSight sight, OpenStep step) {
        List<SessionId> coming = new ArrayList<>();
        int done = 0;
        for (ComingLine line : sight.back()) {
            SessionView session = sessions.session(requireNonNull(line.back()));
            coming.add(session.id());
            done += isBack(session, line.adults(), AccountId.of(step.by())) ? 1 : 0;
        }
        if (!coming.isEmpty()) {
            calledOff.forget(coming);
        }
        return done;
    }

    /** What is refused by now stays called off, and is the home's to open again; the others go on in the same transaction. */
    private boolean isBack(SessionView session, List<StaffMemberId> adults, AccountId by) {
        Nearby nearby;
        try {
            nearby = reopener.mustAllow(session, adults);
        } catch (DomainException refused) {
            LOG.info("Session {} stays called off: {}", session.id(), refused.code());
            return false;
        }
        reopener.bringBack(session, nearby, adults, by);
        return true;
    }

    private static List<SessionId> ids(Collection<SessionView> all) {
        return all.stream().map(SessionView::id).toList();
    }
}
