package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.calendar.CalendarDirectory;
import org.halfpastfour.calendar.CareDay;
import org.halfpastfour.calendar.Occurrence;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.shared.DateRange;

/** Looks at all classes of a term together: on which dates of the next one they can be held. */
@ApplicationScoped
class CarryDesk {

    @Inject
    ProgrammeRecords programmes;

    @Inject
    GatheredSessionRecords gathered;

    @Inject
    DraftDesk drafts;

    @Inject
    CalendarDirectory calendar;

    @Inject
    HomeDirectory homes;

    @Inject
    Clock clock;

    /** A class with its last session and its dates in the next term. */
    private record Found(SeriesPattern pattern, SessionView last, List<Occurrence> occurrences) {}

    /** In the order of time; a class that never had a session is not among them. */
    List<CarriedSeries> look(CarryClasses command) {
        DateRange in = in(command);
        Function<LocalDate, CareDay> days = calendar.careDays(command.home().value());
        List<Found> all = found(command).stream()
                .map(each -> new Found(
                        each.pattern(),
                        each.last(),
                        each.pattern().in(in, List.of()).occurrences(days)))
                .toList();
        Map<SeriesId, List<LookedDraft>> looked = looked(command, in, all);
        Map<RoomId, String> rooms =
                homes.roomsOf(command.home()).stream().collect(Collectors.toMap(RoomSummary::id, RoomSummary::name));
        Map<StaffMemberId, String> working = homes.staffOf(command.home()).stream()
                .filter(StaffMemberSummary::active)
                .collect(Collectors.toMap(StaffMemberSummary::id, StaffMemberSummary::name));
        return all.stream()
                .map(each -> new CarriedSeries(
                        each.pattern(),
                        in,
                        command.opens(),
                        each.occurrences(),
                        looked.getOrDefault(each.pattern().id(), List.of()),
                        names(each.last().adults(), working),
                        rooms.getOrDefault(each.pattern().room(), "")))
                .toList();
    }

    private Map<SeriesId, List<LookedDraft>> looked(CarryClasses command, DateRange in, List<Found> all) {
        List<SessionDraft> wanted = new ArrayList<>();
        all.forEach(each -> each.occurrences().stream()
                .filter(Occurrence::held)
                .map(date -> each.pattern()
                        .draft(each.pattern().in(in, List.of()), each.last(), date.date(), command.opens(), clock))
                .forEach(wanted::add));
        return drafts.look(command.home(), wanted).stream()
                .collect(Collectors.groupingBy(
                        each -> Objects.requireNonNull(each.draft().from()), LinkedHashMap::new, Collectors.toList()));
    }

    private List<Found> found(CarryClasses command) {
        List<SeriesPattern> classes = programmes.seriesAt(command.home()).stream()
                .filter(series -> series.programme().isActive())
                .map(Series::pattern)
                .filter(each ->
                        each.endsIn(command.from().firstDay(), command.from().lastDay()))
                .filter(each -> !command.without().contains(each.id()))
                .toList();
        Map<SeriesId, List<SessionView>> sessions =
                gathered.ofAnySeries(classes.stream().map(SeriesPattern::id).toList());
        return classes.stream()
                .flatMap(each -> last(sessions.getOrDefault(each.id(), List.of())).stream()
                        .map(last -> new Found(each, last, List.of())))
                .toList();
    }

    private static Optional<SessionView> last(List<SessionView> sessions) {
        return sessions.stream()
                .filter(session -> session.state() != SessionState.CANCELLED)
                .reduce((earlier, later) -> later);
    }

    private DateRange in(CarryClasses command) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = command.to().firstDay();
        return new DateRange(first.isBefore(today) ? today : first, command.to().lastDay());
    }

    private static List<String> names(List<StaffMemberId> adults, Map<StaffMemberId, String> working) {
        return adults.stream().map(working::get).filter(Objects::nonNull).toList();
    }
}
