package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.halfpastfour.calendar.CalendarDirectory;
import org.halfpastfour.calendar.Occurrence;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.home.AdultRatio;
import org.halfpastfour.home.OpeningHours;
import org.halfpastfour.home.Places;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.policy.PolicyValues;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.TimeRange;
import org.jspecify.annotations.Nullable;

/** Works out which sessions a series makes, and what stands in the way of each. */
@ApplicationScoped
class SeriesPlanner {

    @Inject
    CalendarDirectory calendar;

    @Inject
    Venue venue;

    @Inject
    ListedSessionRecords lists;

    @Inject
    InChargeRecords adultTimes;

    @Inject
    Clock clock;

    SeriesPreview preview(Programme programme, PlanSeries command) {
        return preview(programme, command, Set.of());
    }

    /** @param had dates on which the series has a session already */
    SeriesPreview preview(Programme programme, PlanSeries command, Set<LocalDate> had) {
        new Checks()
                .that(
                        programme.kind() != SessionKind.AFTER_SCHOOL_CLASS
                                || command.recurrence().rule() == SeriesDays.SCHOOL_DAYS,
                        "rule",
                        ProgrammeError.SCHOOL_DAYS_ONLY)
                .orThrow();
        RoomSummary room = venue.room(programme.home(), command.room());
        Adults adults = venue.adults(programme.home(), command.adults());
        List<PlannedDate> dates = dates(programme, command, adults, had);
        AdultRatio ratio = strictest(programme, command, dates);
        return new SeriesPreview(
                dates, new Places(room.places(), ratio.places(adults.count(), programme.ageFrom())), (int)
                        dates.stream().filter(PlannedDate::isMade).count());
    }

    /** Of all days on which there is a session; refused when one of them admits other ages. */
    private AdultRatio strictest(Programme programme, PlanSeries command, List<PlannedDate> dates) {
        PolicyValues policies = venue.policies();
        AdultRatio first = AdultRatio.on(policies, command.recurrence().dates().from());
        List<SessionTerms> terms = dates.stream()
                .filter(PlannedDate::isMade)
                .map(date -> SessionTerms.on(policies, date.occurrence().date()))
                .distinct()
                .toList();
        terms.forEach(each -> each.mustAdmit(programme.kind(), new Ages(programme.ageFrom(), programme.ageTo())));
        return terms.stream().map(SessionTerms::ratio).reduce(AdultRatio::and).orElse(first);
    }

    /** The sessions to make; refused when anything stands in the way of one of them. */
    List<Session> sessions(Programme programme, Series series, PlanSeries command, SeriesPreview preview) {
        RoomSummary room = venue.room(programme.home(), command.room());
        return preview.dates().stream()
                .filter(date -> date.occurrence().held())
                .filter(PlannedDate::isNotLeftOut)
                .map(date -> session(programme, series, command, room, date))
                .toList();
    }

    private Session session(
            Programme programme, Series series, PlanSeries command, RoomSummary room, PlannedDate planned) {
        Clash clash = planned.clash();
        if (clash != null) {
            Clashes.refuse(clash);
        }
        LocalDate date = planned.occurrence().date();
        TimeRange during = command.recurrence().during(date, clock.getZone());
        return new Session(new SessionPlan(
                programme,
                series.id(),
                command.room(),
                date,
                during,
                venue.places(room, command.adults().size(), programme.ageFrom(), date),
                command.places(),
                command.minimum(),
                programme.ageFrom(),
                programme.ageTo(),
                command.signupOpens(),
                closes(command, during),
                command.publish()));
    }

    private List<PlannedDate> dates(Programme programme, PlanSeries command, Adults adults, Set<LocalDate> had) {
        LocalDate from = command.recurrence().dates().from();
        new Checks()
                .that(!from.isBefore(LocalDate.now(clock)), "from", ProgrammeError.IN_THE_PAST)
                .orThrow();
        List<Occurrence> occurrences =
                calendar.occurrences(command.recurrence(), programme.home().value());
        if (occurrences.isEmpty()) {
            return List.of();
        }
        LocalDate to = occurrences.getLast().date();
        List<Elsewhere> elsewhere = adultTimes.elsewhere(adults.ids(), startOf(from), startOf(to.plusDays(1)));
        Clashes clashes = new Clashes(lists.at(programme.home(), from, to), adults, elsewhere);
        List<OpeningHours> hours = venue.openingHours(programme.home());
        return occurrences.stream()
                .map(occurrence -> had.contains(occurrence.date())
                        ? inTheSeries(command, occurrence)
                        : planned(command, occurrence, clashes, hours))
                .toList();
    }

    private PlannedDate inTheSeries(PlanSeries command, Occurrence occurrence) {
        TimeRange during = command.recurrence().during(occurrence.date(), clock.getZone());
        return new PlannedDate(occurrence, new Clash(Clash.IN_THE_SERIES, "", during.start(), during.end(), null));
    }

    private PlannedDate planned(PlanSeries command, Occurrence occurrence, Clashes clashes, List<OpeningHours> hours) {
        TimeRange during = command.recurrence().during(occurrence.date(), clock.getZone());
        return new PlannedDate(occurrence, occurrence.held() ? clash(command, during, clashes, hours) : null);
    }

    private @Nullable Clash clash(PlanSeries command, TimeRange during, Clashes clashes, List<OpeningHours> hours) {
        if (!clock.instant().isBefore(during.start())) {
            return new Clash(Clash.IN_THE_PAST, "", during.start(), during.end(), null);
        }
        return closed(during, hours)
                .or(() -> clashes.of(command.room(), during))
                .orElse(null);
    }

    private Optional<Clash> closed(TimeRange during, List<OpeningHours> hours) {
        return venue.isOpen(hours, during)
                ? Optional.empty()
                : Optional.of(new Clash(ProgrammeError.CLOSED_HOURS.code(), "", during.start(), during.end(), null));
    }

    private Instant startOf(LocalDate date) {
        return date.atStartOfDay(clock.getZone()).toInstant();
    }

    private static Instant closes(PlanSeries command, TimeRange during) {
        return during.start().minus(Duration.ofMinutes(command.closeMinutesBefore()));
    }
}
