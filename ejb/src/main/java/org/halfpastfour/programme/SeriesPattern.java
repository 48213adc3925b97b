package org.halfpastfour.programme;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.halfpastfour.calendar.CareDay;
import org.halfpastfour.calendar.DateChoice;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.TimeRange;

/** What a series is made after, for who makes more of the same. */
record SeriesPattern(
        SeriesId id,
        Programme programme,
        RoomId room,
        Recurrence recurrence,
        LocalDate openFrom,
        int places,
        int minimum,
        int closeMinutes) {

    /** Whether it is held on such a weekday of the week of this day, which may be another weekday. */
    boolean comesLike(DayOfWeek weekday, CareDay day) {
        return programme.isActive()
                && recurrence.rule() == SeriesDays.SCHOOL_DAYS
                && recurrence.weekdays().contains(weekday)
                && recurrence.weeks().includes(day)
                && recurrence.dates().contains(day.date());
    }

    /** Whether it was held in a term and ends with it. */
    boolean endsIn(LocalDate firstDay, LocalDate lastDay) {
        LocalDate last = Objects.requireNonNull(recurrence.dates().to());
        return !recurrence.dates().from().isAfter(lastDay) && !last.isBefore(firstDay) && !last.isAfter(lastDay);
    }

    /** Whether it was to be held on a day for which it is decided already; later ones are decided when it goes on. */
    boolean wouldHaveBeenOn(CareDay day) {
        return day.date().isBefore(openFrom) && recurrence.isHeldOn(day);
    }

    Ages ages() {
        return new Ages(programme.ageFrom(), programme.ageTo());
    }

    /** One more session on a day at its usual time, open for sign-up from now, with the people of another one. */
    SessionDraft draft(SessionView like, LocalDate date, Clock clock) {
        return draft(recurrence, like, date, clock.instant(), clock);
    }

    /** @param at the recurrence, which may be in other days */
    SessionDraft draft(Recurrence at, SessionView like, LocalDate date, Instant opens, Clock clock) {
        TimeRange during = at.during(date, clock.getZone());
        Instant usual = during.start().minus(Duration.ofMinutes(closeMinutes));
        return new SessionDraft(
                programme,
                id,
                room,
                date,
                during,
                places,
                minimum,
                ages(),
                like.adults(),
                opens,
                clock.instant().isBefore(usual) ? usual : during.start(),
                like.state() != SessionState.PLANNED);
    }

    /** The same in other days. */
    Recurrence in(DateRange dates, List<DateChoice> choices) {
        return new Recurrence(
                recurrence.weekdays(),
                recurrence.start(),
                recurrence.end(),
                dates,
                recurrence.rule(),
                recurrence.weeks(),
                choices);
    }

    /** What goes on from it, as a plan of its own. */
    PlanSeries next(Recurrence next, List<StaffMemberId> adults, int most, Instant opens, boolean publish) {
        return new PlanSeries(
                programme.id(), room, adults, next, most, Math.min(minimum, most), opens, closeMinutes, publish);
    }
}
