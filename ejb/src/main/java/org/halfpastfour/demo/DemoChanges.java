package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.MoveSession;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.Sessions;
import org.halfpastfour.shared.HouseClock;
import org.halfpastfour.signup.BookSession;
import org.halfpastfour.signup.BookingId;
import org.halfpastfour.signup.BookingState;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.CalendarStepSettler;
import org.halfpastfour.signup.CancelBooking;
import org.halfpastfour.signup.CloseDays;
import org.halfpastfour.signup.ClosedDays;
import org.halfpastfour.signup.FindOfferings;
import org.halfpastfour.signup.SignUp;
import org.jspecify.annotations.Nullable;

/** What changed in the last days at the first home of the demo. */
@ApplicationScoped
class DemoChanges {

    private static final Duration LATER = Duration.ofMinutes(30);
    private static final int CLOSED_WEEK = 6;

    @Inject
    private Sessions sessions;

    @Inject
    private SignUp signUp;

    @Inject
    private ClosedDays closedDays;

    @Inject
    private CalendarStepSettler settler;

    @Inject
    private HouseClock clock;

    /** The care of these weeks, or nothing where there is none. */
    @Nullable
    SeriesId careOf(HomeId home, DemoCalendar calendar) {
        return ahead(home, calendar, 0, 2, session -> isAt(session, calendar, 16))
                .flatMap(session -> Stream.ofNullable(session.series()))
                .findFirst()
                .orElse(null);
    }

    /** A lesson in the evening begins half an hour later, once. */
    void moveLesson(HomeId home, DemoCalendar calendar) {
        ahead(home, calendar, 2, 4, session -> isAt(session, calendar, 18))
                .findFirst()
                .ifPresent(session -> {
                    Instant start = session.start().plus(LATER);
                    sessions.move(new MoveSession(
                            session.id(), session.room(), start, session.end().plus(LATER)));
                });
    }

    /** The volunteer looks after a weekend in place of one of the staff. */
    void changeDuty(DemoHouse house, DemoCalendar calendar) {
        ahead(house.home(), calendar, 2, 4, session -> isAt(session, calendar, 14))
                .findFirst()
                .ifPresent(session -> sessions.assignAdults(
                        session.id(),
                        List.of(house.staff().getFirst(), house.staff().getLast())));
    }

    void closeDay(HomeId home, DemoCalendar calendar) {
        LocalDate sunday = calendar.day(CLOSED_WEEK, DayOfWeek.SUNDAY);
        closedDays.close(new CloseDays(home.value(), sunday, sunday, "消防设施检修", "当天检修消防设施，青少年之家不开放。"));
    }

    void callOff() {
        settler.unfinished().stream()
                .flatMap(step -> settler.homesOf(step).stream())
                .forEach(settler::settle);
    }

    /** A child cannot come once, and goes to a course for once. */
    void takeAndGiveBack(DemoFamily family, DemoCalendar calendar) {
        giveBack(family, calendar, 2, SignUp::cancel);
        ChildId last = family.children().getLast();
        LocalDate from = calendar.monday(2);
        signUp
                .find(new FindOfferings(family.household(), null, from, from.plusDays(13), SessionKind.COURSE, last))
                .stream()
                .filter(offering -> offering.participants().stream()
                        .anyMatch(
                                each -> each.participant().equals(last.value()) && each.may() && each.state() == null))
                .findFirst()
                .ifPresent(offering -> signUp.book(new BookSession(
                        offering.session().id(), family.household(), List.of(last), List.of(), false, null)));
    }

    /** Staff write down that a child cannot come, so that the place goes to who waits. */
    void giveBack(DemoFamily family, DemoCalendar calendar) {
        giveBack(family, calendar, 1, (use, booking) -> use.cancel(CancelBooking.askedFor(booking)));
    }

    private void giveBack(DemoFamily family, DemoCalendar calendar, int week, BiConsumer<SignUp, BookingId> how) {
        LocalDate from = calendar.monday(week);
        signUp.bookingsOf(family.household(), from, from.plusDays(6)).stream()
                .filter(booking -> booking.state() == BookingState.CONFIRMED
                        && booking.child()
                        && isAt(booking.session(), calendar, 16))
                .map(BookingSummary::id)
                .findFirst()
                .ifPresent(booking -> how.accept(signUp, booking));
    }

    private Stream<SessionView> ahead(
            HomeId home, DemoCalendar calendar, int from, int to, Predicate<SessionView> wanted) {
        return IntStream.range(from, to)
                .mapToObj(calendar::monday)
                .flatMap(monday -> sessions.week(home, monday).stream())
                .filter(session -> session.state() == SessionState.PUBLISHED && session.isAhead(clock.instant()))
                .filter(wanted);
    }

    private static boolean isAt(SessionView session, DemoCalendar calendar, int hour) {
        return session.series() != null
                && session.start().atZone(calendar.zone()).getHour() == hour;
    }
}
