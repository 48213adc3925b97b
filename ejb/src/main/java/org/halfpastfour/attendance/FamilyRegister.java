package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdFacts;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.signup.BookingDirectory;
import org.halfpastfour.signup.BookingId;
import org.halfpastfour.signup.LiveBooking;
import org.jspecify.annotations.Nullable;

/** The register as one family may see it: its own places, and of those only what is marked. */
@ApplicationScoped
class FamilyRegister {

    @Inject
    BookingDirectory bookings;

    @Inject
    AttendanceRecords register;

    @Inject
    FamilyDirectory families;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Nothing to an account that is nobody of the household, and nothing of a child that is hidden from who asks. */
    List<OwnMark> marks(HouseholdId household, Collection<SessionId> sessions) {
        HouseholdFacts known = families.asked(household, caller.id(), LocalDate.now(clock));
        if (!known.adult() || sessions.isEmpty()) {
            return List.of();
        }
        Set<UUID> hidden = known.hidden();
        Map<SessionId, List<LiveBooking>> booked = bookings.confirmedOf(household, sessions);
        Set<BookingId> unseen =
                bookings.unseen(booked.values().stream().flatMap(List::stream).toList(), hidden);
        List<Attendance> lines = register
                .of(people(booked), sessions.stream().map(SessionId::value).toList())
                .stream()
                .filter(line -> !hidden.contains(line.participantId()))
                .toList();
        Map<UUID, AttendanceChange> latest = register.latestChanges(lines, Instant.EPOCH);
        return lines.stream()
                .flatMap(line -> own(line, booked)
                        .filter(place -> !unseen.contains(place.id()))
                        .map(place -> mark(line, place, isOwnNotice(latest.get(line.id()))))
                        .stream())
                .filter(mark -> mark.state() != PresenceState.EXPECTED)
                .toList();
    }

    private boolean isOwnNotice(@Nullable AttendanceChange last) {
        return last != null && last.isNoticeOf(caller.id());
    }

    private static Set<UUID> people(Map<SessionId, List<LiveBooking>> booked) {
        return booked.values().stream()
                .flatMap(List::stream)
                .map(LiveBooking::participant)
                .collect(Collectors.toSet());
    }

    private static Optional<LiveBooking> own(Attendance line, Map<SessionId, List<LiveBooking>> booked) {
        return booked.getOrDefault(SessionId.of(line.sessionId()), List.of()).stream()
                .filter(place -> place.participant().equals(line.participantId()))
                .findFirst();
    }

    private static OwnMark mark(Attendance line, LiveBooking place, boolean ownNotice) {
        Mark mark = line.markFor(place.id().value());
        return new OwnMark(
                place.session(),
                place.participant(),
                mark.state(),
                mark.arrivedAt(),
                mark.leftAt(),
                mark.absence(),
                ownNotice && mark.state() == PresenceState.ABSENT,
                place.placeGivenOn());
    }
}
