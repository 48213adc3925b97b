package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.OwnMark;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Badge.Tone;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.BookingEnd;
import org.halfpastfour.signup.BookingState;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.Eligibility;
import org.halfpastfour.signup.EndedBy;
import org.halfpastfour.signup.Offering;
import org.halfpastfour.signup.Reason;
import org.jspecify.annotations.Nullable;

/** Says how somebody stands with a session: has a place, waits, can book, or cannot and why. */
class BookingStanding implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Words words;
    private final Errors errors;

    @Inject
    BookingStanding(Words words, Errors errors) {
        this.words = words;
        this.errors = errors;
    }

    Component of(BookingSummary booking) {
        return of(booking, null);
    }

    /** With what the home's register says of it, if anything. */
    Component of(BookingSummary booking, @Nullable OwnMark mark) {
        BookingEnd ended = booking.ended();
        if (ended != null) {
            return of(ended, booking.state());
        }
        return mark == null ? of(booking.state(), booking.position()) : of(mark);
    }

    /** What ended without the family's own doing is told it until the session is over. */
    static boolean isNews(BookingSummary booking) {
        BookingEnd ended = booking.ended();
        return ended != null && ended.by() != EndedBy.FAMILY && !ended.why().equals("overlapping-taken");
    }

    /** Whether the home called the session off while it was booked; what the family gave back before is not told so. */
    static boolean wasCalledOff(BookingSummary booking) {
        BookingEnd ended = booking.ended();
        return ended != null && ended.why().equals("session-cancelled");
    }

    static boolean isLive(Eligibility person) {
        BookingState state = person.state();
        return state != null && state.isLive();
    }

    Component of(Eligibility person) {
        if (person.state() != null && person.state().isLive()) {
            return of(person.state(), person.position());
        }
        if (person.may()) {
            return isFull(person)
                    ? new Badge(words.text("signup.can-wait"), Tone.WARNING)
                    : new Badge(words.text("signup.can-book"), Tone.ACCENT);
        }
        Span why = new Span(reason(person));
        why.addClassName("quiet");
        return why;
    }

    /** Why somebody cannot book, or what to know before; empty when nothing is to be said. */
    String reason(Eligibility person) {
        return person.reason() == null ? "" : reason(person.reason(), person.arguments());
    }

    /** As a sentence of its own; inside others the same texts begin small. */
    String reason(String code, Map<String, Object> arguments) {
        String text = errors.text(code, arguments);
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Places left, or how many families stand in the line; how many stand before this family, if it could join it. */
    Badge places(Offering offering) {
        SessionView session = offering.session();
        if (CancelledNote.isCancelled(session)) {
            return new Badge(words.text("signup.cancelled.badge"), Tone.BAD);
        }
        if (!words.isAhead(session.signupCloses())) {
            return new Badge(words.text("signup.places.closed"), Tone.NEUTRAL);
        }
        Optional<Integer> ahead = offering.participants().stream()
                .filter(person -> person.may() && isFull(person))
                .flatMap(
                        person -> Stream.ofNullable((Integer) person.arguments().get("position")))
                .min(Integer::compare);
        if (ahead.isPresent()) {
            return new Badge(words.text("signup.places.waiting", ahead.get() - 1), Tone.WARNING);
        }
        if (session.waiting() > 0) {
            return new Badge(words.text("signup.places.line", session.waiting()), Tone.WARNING);
        }
        return session.free() > 0
                ? new Badge(words.text("signup.places.free", session.free()), Tone.GOOD)
                : new Badge(words.text("signup.places.full"), Tone.WARNING);
    }

    static boolean isFull(Eligibility person) {
        return Reason.FULL_WAITING.code().equals(person.reason());
    }

    private Badge of(OwnMark mark) {
        return switch (mark.state()) {
            case HERE -> new Badge(words.text("signup.mark.here", time(mark.arrivedAt())), Tone.GOOD);
            case GONE -> new Badge(words.text("signup.mark.gone", time(mark.arrivedAt()), time(mark.leftAt())));
            case ABSENT, EXPECTED -> new Badge(absent(mark));
        };
    }

    private String absent(OwnMark mark) {
        String absent = words.text(absence(mark.absence()));
        return mark.placeGivenOn() ? words.text("signup.mark.given-on", absent) : absent;
    }

    private Badge of(BookingEnd ended, BookingState state) {
        if (state == BookingState.LATE_CANCELLED) {
            return new Badge(words.text("signup.ended.late"), Tone.NEUTRAL);
        }
        return new Badge(
                words.text("signup.ended." + ended.why()), ended.by() == EndedBy.HOME ? Tone.BAD : Tone.NEUTRAL);
    }

    private String time(@Nullable Instant instant) {
        return instant == null ? "" : words.time(instant);
    }

    private static String absence(@Nullable AbsenceKind kind) {
        return switch (kind == null ? AbsenceKind.UNEXCUSED : kind) {
            case ILL -> "signup.mark.ill";
            case EXCUSED -> "signup.mark.excused";
            case UNEXCUSED -> "signup.mark.absent";
        };
    }

    private Badge of(BookingState state, @Nullable Integer position) {
        return switch (state) {
            case CONFIRMED -> new Badge(words.text("signup.state.confirmed"), Tone.GOOD);
            case WAITING ->
                new Badge(
                        position == null
                                ? words.text("signup.state.waiting")
                                : words.text("signup.state.waiting-at", position),
                        Tone.WARNING);
            case OFFERED -> new Badge(words.text("signup.state.offered"), Tone.ACCENT);
            case CANCELLED, LATE_CANCELLED -> new Badge(words.text("signup.ended.family-cancelled"), Tone.NEUTRAL);
        };
    }
}
