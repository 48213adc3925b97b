package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.calendar.CalendarDirectory;
import org.halfpastfour.calendar.CareDay;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.OpeningHours;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.home.StaffMemberSummary;

/** Looks at many sessions to be together, with so many questions as for one, and writes those that can be. */
@ApplicationScoped
class DraftDesk {

    @Inject
    HomeDirectory homes;

    @Inject
    CalendarDirectory calendar;

    @Inject
    ListedSessionRecords lists;

    @Inject
    InChargeRecords adultTimes;

    @Inject
    Venue venue;

    @Inject
    Clock clock;

    List<LookedDraft> look(HomeId home, Collection<SessionDraft> drafts) {
        return drafts.isEmpty() ? List.of() : look(home, drafts, calendar.careDays(home.value()));
    }

    /** @param days of the home, where the calendar is to be another one */
    List<LookedDraft> look(HomeId home, Collection<SessionDraft> drafts, Function<LocalDate, CareDay> days) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        DraftHome known = known(home, drafts, days);
        List<OpeningHours> hours = known.hours();
        return DraftRule.look(drafts, known, during -> venue.isOpen(hours, during), clock.instant());
    }

    private DraftHome known(HomeId home, Collection<SessionDraft> drafts, Function<LocalDate, CareDay> days) {
        TreeSet<LocalDate> dates =
                drafts.stream().map(SessionDraft::date).collect(Collectors.toCollection(TreeSet::new));
        Set<StaffMemberId> adults =
                drafts.stream().flatMap(draft -> draft.adults().stream()).collect(Collectors.toSet());
        return new DraftHome(
                homes.home(home).isOpen(),
                homes.roomsOf(home).stream().collect(Collectors.toMap(RoomSummary::id, Function.identity())),
                homes.staffOf(home).stream().collect(Collectors.toMap(StaffMemberSummary::id, Function.identity())),
                homes.openingHours(home),
                days,
                venue.policies(),
                sessions(home, dates.first(), dates.last()),
                adultTimes.elsewhere(
                        adults, startOf(dates.first()), startOf(dates.last().plusDays(1))));
    }

    private Map<LocalDate, List<SessionView>> sessions(HomeId home, LocalDate from, LocalDate to) {
        return lists.at(home, from, to).stream()
                .filter(session -> session.state() != SessionState.CANCELLED)
                .collect(Collectors.groupingBy(SessionView::date));
    }

    private Instant startOf(LocalDate date) {
        return date.atStartOfDay(clock.getZone()).toInstant();
    }
}
