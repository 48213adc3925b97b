package org.halfpastfour.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Keeps closures that call off what is planned on their days, for who does so home by home. */
@ApplicationScoped
public class CalledOffDays {

    @Inject
    CalendarRecords book;

    @Inject
    Clock clock;

    /**
     * The days are closed from now on, and what is planned on them is to be called off in these words. What it touches is
     * not asked for one by one: the choice for all of it is made with it.
     */
    public ClosureSummary close(AddClosure command, String words) {
        UUID home = command.home();
        book.mustKnow(home);
        return book.add(new LocalClosure(command).callingOff(words)).summary();
    }

    /** Those that are not through, the first day first. */
    public List<CallingOff> unfinished() {
        return book.callingOff().stream().map(LocalClosure::toCallOff).toList();
    }

    /** All homes were done. Nothing where somebody has taken the closure back meanwhile. */
    public void finished(ClosureId closure) {
        book.find(closure).ifPresent(found -> found.calledOff(clock.instant()));
    }
}
