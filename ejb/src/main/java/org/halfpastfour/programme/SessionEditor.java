package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.Places;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Happening;
import org.halfpastfour.shared.TimeRange;
import org.jspecify.annotations.Nullable;

/** Makes and changes single sessions; what stands in the way is said by name, and refused by the database besides. */
@ApplicationScoped
class SessionEditor {

    private static final Duration LONGEST = Duration.ofHours(12);

    @Inject
    SessionRecords sessions;

    @Inject
    ListedSessionRecords lists;

    @Inject
    Venue venue;

    @Inject
    HomeTimes times;

    @Inject
    InChargeRecords adultTimes;

    @Inject
    Event<SessionMoved> moved;

    @Inject
    Event<SessionCancelled> cancelled;

    @Inject
    Event<Happening> happenings;

    @Inject
    PlacesEditor places;

    @Inject
    Event<PuttingInCharge> puttingInCharge;

    @Inject
    DutyNews duties;

    @Inject
    Clock clock;

    SessionId add(Programme programme, @Nullable Series series, AddSession command) {
        TimeRange during = new TimeRange(command.start(), command.end());
        checkTime(during);
        int ageFrom = Objects.requireNonNullElse(command.ageFrom(), programme.ageFrom());
        int ageTo = Objects.requireNonNullElse(command.ageTo(), programme.ageTo());
        LocalDate date = venue.dateOf(during.start());
        sessions.holdPolicies();
        ProgrammeInput.ages(new Checks(), ageFrom, ageTo)
                .that(programme.isActive(), "programme", ProgrammeError.PROGRAMME_NOT_ACTIVE)
                .orThrow();
        SessionTerms.on(venue.policies(), date).mustAdmit(programme.kind(), new Ages(ageFrom, ageTo));
        RoomSummary room = venue.room(command.home(), command.room());
        List<StaffMemberId> chosen = adults(command, during, ageFrom);
        adultTimes.hold(chosen);
        Adults adults = venue.adults(command.home(), chosen);
        times.mustAllow(programme.kind(), command.home(), during);
        refuseClashes(command.home(), room.id(), adults, during, null);
        Session session = new Session(new SessionPlan(
                programme,
                series == null ? null : series.id(),
                room.id(),
                date,
                during,
                venue.places(room, adults.count(), ageFrom, date),
                command.places(),
                command.minimum(),
                ageFrom,
                ageTo,
                clock.instant(),
                Series.closes(series, during.start(), clock.instant()),
                command.publish()));
        sessions.add(List.of(session), chosen);
        duties.given(session.id(), chosen);
        return session.id();
    }

    /** Those named, or as many of the home's free adults as the places need when nobody is named. */
    private List<StaffMemberId> adults(AddSession command, TimeRange during, int youngest) {
        if (!command.adults().isEmpty()) {
            return command.adults();
        }
        List<StaffMemberSummary> staff = venue.staff(command.home());
        List<Elsewhere> elsewhere =
                adultTimes.elsewhere(staff.stream().map(StaffMemberSummary::id).toList(), during);
        return new FreeAdults(staff, around(command.home(), during), elsewhere)
                .choose(venue.ratio(venue.dateOf(during.start())).adultsNeeded(command.places(), youngest), during);
    }

    SessionId addMeeting(SessionKind kind, HomeId home, RoomId roomId, TimeRange during) {
        checkNotOver(during);
        RoomSummary room = venue.room(home, roomId);
        refuseClashes(home, room.id(), Adults.nobody(), during, null);
        Session meeting = Session.meeting(kind, home, room.id(), venue.dateOf(during.start()), during);
        sessions.add(List.of(meeting), List.of());
        return meeting.id();
    }

    void move(Session session, RoomId roomId, TimeRange after) {
        session.mustBeToCome(clock.instant());
        checkTime(after);
        TimeRange before = session.during();
        RoomId roomBefore = session.room();
        RoomSummary room = venue.room(session.home(), roomId);
        Adults adults = places.adultsOf(session);
        adultTimes.hold(adults.ids());
        times.mustAllow(session.kind(), session.home(), after);
        refuseClashes(session.home(), room.id(), adults, after, session.id());
        Places limits = venue.places(room, adults.count(), session.ageFrom(), venue.dateOf(after.start()));
        if (!after.equals(before)) {
            moved.fire(new SessionMoved(session.id(), before, after));
        }
        session.move(room.id(), venue.dateOf(after.start()), after, limits, clock.instant());
        sessions.flush();
        if (!after.equals(before)) {
            happenings.fire(new SessionTimeChanged(session.id(), before, after));
        }
        if (!roomId.equals(roomBefore)) {
            happenings.fire(new SessionRoomChanged(session.id(), roomBefore, roomId));
        }
    }

    void assignAdults(Session session, List<StaffMemberId> ids) {
        adultTimes.hold(ids);
        Adults adults = venue.adults(session.home(), ids);
        refuseClashes(session.home(), session.room(), adults, session.during(), session.id());
        puttingInCharge.fire(venue.putting(List.of(session.id()), adults.ids()));
        Set<StaffMemberId> before = places.adultsOf(session).ids();
        places.allow(session, adults.count());
        sessions.changeAdults(session.id(), ids);
        duties.changed(session.id(), before, ids);
    }

    /** At once and whatever is left: who cannot come is not there, and the session shows that it is short of adults. */
    void takeOff(Session session, StaffMemberId adult, String reason) {
        int left = (int) places.adultsOf(session).ids().stream()
                .filter(each -> !each.equals(adult))
                .count();
        places.allow(session, left);
        if (sessions.takeOff(session.id(), adult, reason)) {
            duties.taken(session.id(), adult);
        }
    }

    void publish(Session session) {
        session.mustHaveEnough(places.adultsOf(session).count(), venue.ratio(session.date()));
        session.publish(clock.instant());
    }

    void cancel(Session session, String reason) {
        session.cancel(reason, clock.instant());
        sessions.release(session.id());
        cancelled.fire(new SessionCancelled(session.id()));
        duties.calledOff(session);
    }

    void refuseClashes(HomeId home, RoomId room, Adults adults, TimeRange during, @Nullable SessionId itself) {
        new Clashes(around(home, during), adults, adultTimes.elsewhere(adults.ids(), during))
                .of(room, during, itself)
                .ifPresent(Clashes::refuse);
    }

    private List<SessionView> around(HomeId home, TimeRange during) {
        LocalDate date = venue.dateOf(during.start());
        return lists.at(home, date.minusDays(1), date.plusDays(1));
    }

    private void checkTime(TimeRange during) {
        checkNotOver(during);
        LocalDate date = venue.dateOf(during.start());
        new Checks()
                .that(venue.dateOf(during.end()).equals(date), "end", ProgrammeError.NOT_ON_ONE_DAY)
                .orThrow();
    }

    private void checkNotOver(TimeRange during) {
        Instant now = clock.instant();
        new Checks()
                .that(during.start().isAfter(now), "start", ProgrammeError.IN_THE_PAST)
                .that(
                        during.length().compareTo(LONGEST) <= 0,
                        "end",
                        ProgrammeError.TOO_LONG_A_SESSION,
                        Arguments.of("hours", LONGEST.toHours()))
                .orThrow();
    }
}
