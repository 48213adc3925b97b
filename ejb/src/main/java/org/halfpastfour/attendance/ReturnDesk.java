package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.signup.BookingDirectory;
import org.halfpastfour.signup.BookingId;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.FreedPlaces;
import org.halfpastfour.signup.LiveBooking;
import org.jspecify.annotations.Nullable;

/** Finds the notices among bookings, and says of each whether it can be taken back, or takes it back. */
@ApplicationScoped
class ReturnDesk {

    @Inject
    AwayDesk desk;

    @Inject
    AttendanceRecords register;

    @Inject
    BookingDirectory bookings;

    @Inject
    FreedPlaces freed;

    @Inject
    Absences absences;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** A booking whose child is told absent, and whether who asks may take that back. */
    private record Notice(BookingSummary booking, AbsenceKind kind, boolean told) {}

    /** Of each absent child in order of time; of several who would share what is free the first ones have it. */
    List<AwayLine> preview(HouseholdId household, List<BookingSummary> found) {
        List<Notice> notices = notices(found);
        Set<BookingId> givenOn = givenOn(household, notices);
        Map<SessionId, Integer> free = new HashMap<>();
        return lines(notices, booking -> {
            if (!givenOn.contains(booking.id())) {
                return true;
            }
            int left =
                    free.getOrDefault(booking.session().id(), booking.session().free());
            free.put(booking.session().id(), left - 1);
            return left > 0;
        });
    }

    /** For who holds the sessions. */
    List<AwayLine> takeBack(List<BookingSummary> found) {
        return lines(notices(found), booking -> {
            boolean place = freed.hasPlace(booking.session(), booking.id());
            if (place) {
                absences.takeBack(booking.session().id(), ChildId.of(booking.participant()));
            }
            return place;
        });
    }

    /** Those of which who asks may take the notice back, and when the others come. */
    List<AbsenceStretch.Day> days(List<BookingSummary> found) {
        Map<BookingSummary, Notice> told = notices(found).stream()
                .filter(Notice::told)
                .collect(Collectors.toMap(Notice::booking, notice -> notice));
        return found.stream()
                .filter(BookingSummary::child)
                .map(booking -> new AbsenceStretch.Day(
                        booking.participant(),
                        booking.participantName(),
                        booking.session().date(),
                        kind(told.get(booking))))
                .toList();
    }

    private static @Nullable AbsenceKind kind(@Nullable Notice notice) {
        return notice == null ? null : notice.kind();
    }

    /** Whether there is a place is asked only of what may be taken back. */
    private List<AwayLine> lines(List<Notice> notices, Predicate<BookingSummary> place) {
        Instant now = clock.instant();
        return notices.stream()
                .map(notice -> new AwayLine(
                        notice.booking(),
                        ReturnRule.effect(notice.booking(), notice.told(), () -> place.test(notice.booking()), now)))
                .toList();
    }

    private List<Notice> notices(List<BookingSummary> found) {
        Map<BookingSummary, Attendance> written = desk.written(found);
        var latest = register.latestChanges(written.values(), Instant.EPOCH);
        return found.stream()
                .flatMap(booking -> Stream.ofNullable(written.get(booking))
                        .flatMap(line -> notice(booking, line, latest.get(line.id()))))
                .toList();
    }

    private Stream<Notice> notice(BookingSummary booking, Attendance line, @Nullable AttendanceChange last) {
        AbsenceKind kind = line.markFor(booking.id().value()).absence();
        return kind == null || last == null
                ? Stream.empty()
                : Stream.of(new Notice(booking, kind, mayTakeBack(booking, last)));
    }

    private boolean mayTakeBack(BookingSummary booking, AttendanceChange last) {
        return scope.actsAsStaff(booking.session(), ChildId.of(booking.participant()))
                ? ReturnRule.isTold(last)
                : last.isNoticeOf(caller.id());
    }

    private Set<BookingId> givenOn(HouseholdId household, List<Notice> notices) {
        if (notices.isEmpty()) {
            return Set.of();
        }
        Set<SessionId> sessions =
                notices.stream().map(notice -> notice.booking().session().id()).collect(Collectors.toSet());
        return bookings.confirmedOf(household, sessions).values().stream()
                .flatMap(List::stream)
                .filter(LiveBooking::placeGivenOn)
                .map(LiveBooking::id)
                .collect(Collectors.toSet());
    }
}
