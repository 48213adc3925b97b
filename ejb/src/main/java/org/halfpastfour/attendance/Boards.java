package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.family.AtTheDoor;
import org.halfpastfour.family.DoorDirectory;
import org.halfpastfour.home.AdultRatio;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.policy.PolicyDirectory;
import org.halfpastfour.programme.DiscreetCounts;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.roster.AdultsHere;
import org.halfpastfour.roster.PresenceDirectory;
import org.halfpastfour.signup.BookingDirectory;
import org.halfpastfour.signup.BookingId;
import org.halfpastfour.signup.LiveBooking;
import org.jspecify.annotations.Nullable;

/** Gathers what a board shows, with one query for each kind of fact and none for each child. */
@ApplicationScoped
class Boards {

    @Inject
    SessionDirectory sessions;

    @Inject
    BookingDirectory bookings;

    @Inject
    DoorDirectory doors;

    @Inject
    PresenceDirectory presence;

    @Inject
    BesideRule beside;

    @Inject
    AttendanceRecords register;

    @Inject
    Discretion discretion;

    @Inject
    InChargeAlerts inCharge;

    @Inject
    ReachAlerts reach;

    @Inject
    DiscreetCounts discreet;

    @Inject
    PolicyDirectory policies;

    @Inject
    Clock clock;

    DayBoard day(HomeId home, LocalDate date) {
        inCharge.meet(home);
        List<SessionView> held = discreet.seen(sessions.at(home, date));
        List<Undoable> lines = lines(home, held);
        List<SessionView> others = ofThoseStillIn(lines, held);
        AdultsThere adults = adultsThere(home, date, () -> held);
        BoardFacts facts = facts(Stream.concat(held.stream(), others.stream()).toList(), lines, adults, date);
        List<SessionBoard> boards = held.stream().map(facts::board).toList();
        List<SessionBoard> leftOver = others.stream()
                .map(facts::board)
                .map(SessionBoard::ofThoseStillIn)
                .toList();
        List<SessionBoard> all =
                Stream.concat(boards.stream(), leftOver.stream()).toList();
        List<Alert> alerts = Stream.of(
                        new Alerts(facts.allergies(), clock.instant()).of(boards, leftOver).stream(),
                        facts.wantedAtTheDoor(child -> !discretion.own().concerns(child)),
                        inCharge.of(boards, adults.home().adults()).stream(),
                        beside.alerts(boards),
                        reach.of(all, facts.doubtful(), date).stream())
                .flatMap(Function.identity())
                .sorted(Alerts.MOST_URGENT_FIRST)
                .toList();
        return new DayBoard(
                home,
                date,
                facts.homeLight(boards, date, AdultRatio.on(policies.values(), date)),
                boards,
                leftOver,
                alerts,
                facts.leaving());
    }

    /** Sessions of other days that somebody came to who was not signed out. */
    private List<SessionView> ofThoseStillIn(List<Undoable> lines, List<SessionView> held) {
        Set<SessionId> others = lines.stream()
                .map(each -> SessionId.of(each.line().sessionId()))
                .collect(Collectors.toSet());
        held.stream().map(SessionView::id).forEach(others::remove);
        return discreet.seen(List.copyOf(sessions.sessions(others).values())).stream()
                .sorted(Comparator.comparing(SessionView::start))
                .toList();
    }

    @Nullable
    Instant arrivedAt(Place place) {
        return register.find(place.session().id().value(), place.participant())
                .map(line -> line.mark().arrivedAt())
                .orElse(null);
    }

    SessionBoard of(SessionView session) {
        HomeId home = session.home();
        AdultsThere adults = adultsThere(home, session.date(), () -> sessions.at(home, session.date()));
        List<Undoable> lines = lines(home, List.of(session)).stream()
                .filter(each -> each.line().sessionId().equals(session.id().value()))
                .toList();
        return facts(List.of(session), lines, adults, session.date()).board(discreet.seen(session));
    }

    BoardRow row(Place place, Entries.Entered entered) {
        Attendance line = entered.line();
        AttendanceChange change = entered.change() == null ? latestChange(line) : entered.change();
        var booked = Map.of(place.session().id(), List.of(place.booking()));
        var open = place.byStaff()
                ? discretion.openRules(List.of(place.session()), List.of(place.booking()))
                : Map.<BookingId, Set<String>>of();
        return facts(AdultsThere.NOT_KNOWN, booked, List.of(Undoable.of(line, change)), known(place, line), open)
                .row(
                        place.booking(),
                        line.mark(),
                        line,
                        bookings.isPlaceGivenOn(place.booking().id()));
    }

    private AdultsThere adultsThere(HomeId home, LocalDate date, Supplier<List<SessionView>> ofTheDay) {
        AdultsHere here = presence.on(home, date);
        return here.known()
                ? new AdultsThere(here, new AdultsCount(ofTheDay.get(), clock.instant()).of(here.adults()))
                : AdultsThere.NOT_KNOWN;
    }

    private List<Undoable> lines(HomeId home, List<SessionView> held) {
        return register.at(
                home.value(), held.stream().map(session -> session.id().value()).toList(), clock.instant());
    }

    private BoardFacts facts(List<SessionView> held, List<Undoable> all, AdultsThere adults, LocalDate date) {
        List<SessionId> ids = held.stream().map(SessionView::id).toList();
        Map<SessionId, List<LiveBooking>> booked = discretion.booked(bookings.confirmedIn(ids));
        List<Undoable> lines = discretion.lines(all);
        return facts(
                adults,
                booked,
                lines,
                doors.onTheBoard(BoardPeople.of(booked.values(), lines), date),
                discretion.openRules(
                        held, booked.values().stream().flatMap(List::stream).toList()));
    }

    /** Who is marked is known already; who collects is asked for. */
    private Map<UUID, AtTheDoor> known(Place place, Attendance line) {
        AtTheDoor known = place.known();
        return known == null || line.mark().collectedBy() != null
                ? doors.onTheBoard(
                        BoardPeople.of(List.of(List.of(place.booking())), List.of(Undoable.of(line, null))),
                        place.session().date())
                : Map.of(place.participant(), known);
    }

    private @Nullable AttendanceChange latestChange(Attendance line) {
        return register.latestChanges(List.of(line), clock.instant().minus(AttendanceChange.UNDOABLE))
                .get(line.id());
    }

    private BoardFacts facts(
            AdultsThere adults,
            Map<SessionId, List<LiveBooking>> booked,
            List<Undoable> lines,
            Map<UUID, AtTheDoor> people,
            Map<BookingId, Set<String>> open) {
        Map<UUID, Instant> undoable = new HashMap<>();
        lines.forEach(each -> Stream.ofNullable(each.until())
                .forEach(until -> undoable.put(each.line().id(), until)));
        return new BoardFacts(
                booked,
                lines.stream().map(Undoable::line).collect(Collectors.groupingBy(Attendance::sessionId)),
                undoable,
                lines,
                people,
                AllergyRule.allergies(people.values()),
                adults,
                open,
                clock.instant());
    }
}
