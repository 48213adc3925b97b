package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.halfpastfour.calendar.CalendarDirectory;
import org.halfpastfour.calendar.CareDay;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.TimeRange;

/** When a home holds sessions: in its opening hours, on no day of a closure, and after-school classes on school days only. */
@ApplicationScoped
class HomeTimes {

    @Inject
    CalendarDirectory calendar;

    @Inject
    Venue venue;

    void mustAllow(SessionKind kind, HomeId home, TimeRange during) {
        if (!venue.isOpen(venue.openingHours(home), during)) {
            throw new ClosedHours(during.start(), during.end());
        }
        CareDay day = calendar.careDay(venue.dateOf(during.start()), home.value());
        String closure = day.closure();
        if (closure != null) {
            throw new DayNotHeld(day.date(), NoSessionReason.DAY_IS_CLOSED, closure);
        }
        if (kind == SessionKind.AFTER_SCHOOL_CLASS && !day.held()) {
            throw new DayNotHeld(day.date(), NoSessionReason.of(day.reason()), day.detail());
        }
    }
}
