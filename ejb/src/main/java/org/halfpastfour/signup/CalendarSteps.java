package org.halfpastfour.signup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.halfpastfour.calendar.AddClosure;
import org.halfpastfour.calendar.CalendarBook;
import org.halfpastfour.calendar.CalendarStepId;
import org.halfpastfour.calendar.CalendarStepSummary;
import org.halfpastfour.calendar.OpenStep;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.Reach;
import org.halfpastfour.shared.Recheck;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shared.Settlement;

/**
 * Where the city office changes the calendar: each change is looked at and then made in one step, with all that follows from it.
 * The calendar is so at once; the homes are done one after the other, by {@link CalendarStepTimer}.
 */
@Stateless
@RolesAllowed(Roles.CITY_ADMIN)
public class CalendarSteps {

    private static final Duration LATELY = Duration.ofDays(60);

    @Inject
    CalendarStepDesk desk;

    @Inject
    CalendarBook book;

    @Inject
    SessionDirectory sessions;

    @Inject
    StepSessionRecords calledOff;

    @Inject
    Recheck recheck;

    @Inject
    Clock clock;

    /** What it would do; changes nothing. */
    public StepPreview preview(PreviewStep command) {
        return desk.preview(command.change());
    }

    /** Refused where something is another than what was looked at. The same twice is done once. */
    public CalendarStepId take(TakeStep command) {
        return desk.take(command).id();
    }

    /**
     * Closes days, and what becomes of each session was chosen one by one; refused with those of which it was not, and where something is another than
     * what was looked at. The same twice is done once.
     *
     * @param seen of the preview
     */
    public CalendarStepId close(AddClosure closure, Settlement chosen, String seen) {
        return desk.done(seen).map(OpenStep::id).orElseGet(() -> {
            ChangedMeanwhile.unless(desk.preview(closure).seen().equals(seen));
            return settle(closure, chosen, seen);
        });
    }

    private CalendarStepId settle(AddClosure closure, Settlement chosen, String seen) {
        OpenStep[] step = new OpenStep[1];
        Reach.OfDays days = Reach.days(
                closure.home(),
                closure.firstDay().datesUntil(closure.lastDay().plusDays(1)).toList());
        List<SessionId> planned = sessions.toCome(days).stream()
                .filter(session -> !session.kind().isMeeting())
                .map(SessionView::id)
                .toList();
        recheck.around(days, chosen, () -> step[0] = desk.takeSettled(closure, seen));
        calledOff.keep(step[0].id(), planned);
        book.finished(step[0].id());
        return step[0].id();
    }

    /** The latest first. */
    public List<CalendarStepSummary> lately() {
        return book.since(clock.instant().minus(LATELY));
    }
}
