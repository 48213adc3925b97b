package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
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
            throw ProgrammeError.CLOSED_HOURS.told(during.start(), during.end());
        }
        CareDay day = calendar.careDay(venue.dateOf(during.start()), home.value());
        refusal(kind, day).ifPresent(refusal -> {
            throw ProgrammeError.DAY_NOT_HELD.told(day.date(), refusal.reason(), refusal.detail());
        });
    }

    /** What stands against the day of a session that was planned before. */
    static Optional<Unfit> unfit(SessionView session, CareDay day) {
        return refusal(session.kind(), day).map(refusal -> new Unfit(session, refusal.rule(), refusal.said()));
    }

    /** What stands against a day: what is written with it, or the code of its kind. */
    static Optional<String> against(SessionKind kind, CareDay day) {
        return refusal(kind, day).map(OfDay::said);
    }

    private static Optional<OfDay> refusal(SessionKind kind, CareDay day) {
        String closure = day.closure();
        if (closure != null) {
            return Optional.of(new OfDay(UnfitRule.CLOSED_DAY, NoSessionReason.DAY_IS_CLOSED, closure));
        }
        return kind == SessionKind.AFTER_SCHOOL_CLASS && !day.held()
                ? Optional.of(new OfDay(UnfitRule.NO_SCHOOL_DAY, NoSessionReason.of(day.reason()), day.detail()))
                : Optional.empty();
    }

    private record OfDay(UnfitRule rule, NoSessionReason reason, String detail) {

        /** What is written with it, or the kind of day where nothing is. */
        String said() {
            return detail.isEmpty() ? reason.code() : detail;
        }
    }
}
