package org.halfpastfour.signup.ui;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.halfpastfour.attendance.OwnMark;
import org.halfpastfour.attendance.PresenceState;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shell.ui.Badge.Tone;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.BookingSummary;
import org.jspecify.annotations.Nullable;

/**
 * What a month shows of a family's bookings: every child, and an adult where no child comes along. What the family gave back
 * itself is not shown; what the home called off is, until it is over.
 */
final class MonthEntries {

    private static final int GIVEN_NAME = 2;

    private MonthEntries() {}

    static Map<LocalDate, List<MonthGrid.Entry>> of(
            Collection<BookingSummary> bookings, OwnMarks.Marks marks, BookingStanding standing, Words words) {
        List<BookingSummary> shown = bookings.stream()
                .filter(booking -> booking.state().isLive() || BookingStanding.isNews(booking))
                .toList();
        Set<SessionId> withChildren = shown.stream()
                .filter(BookingSummary::child)
                .map(booking -> booking.session().id())
                .collect(Collectors.toSet());
        return shown.stream()
                .filter(booking -> booking.child()
                        || !withChildren.contains(booking.session().id()))
                .collect(Collectors.groupingBy(
                        booking -> booking.session().date(),
                        TreeMap::new,
                        Collectors.mapping(booking -> entry(booking, marks, standing, words), Collectors.toList())));
    }

    private static MonthGrid.Entry entry(
            BookingSummary booking, OwnMarks.Marks marks, BookingStanding standing, Words words) {
        OwnMark mark = marks.of(booking);
        String title = booking.session().title();
        String said = words.text(
                "signup.month.entry",
                booking.participantName(),
                title,
                standing.of(booking, mark).getElement().getTextRecursively());
        return new MonthGrid.Entry(given(booking.participantName()), title, tone(booking, mark), said);
    }

    private static Tone tone(BookingSummary booking, @Nullable OwnMark mark) {
        return switch (booking.state()) {
            case CONFIRMED -> mark != null && mark.state() == PresenceState.ABSENT ? Tone.NEUTRAL : Tone.GOOD;
            case WAITING -> Tone.WARNING;
            case OFFERED -> Tone.ACCENT;
            case CANCELLED, LATE_CANCELLED -> Tone.BAD;
        };
    }

    /** As a family calls its child: without the surname where the name is Chinese, the first word where it is not. */
    static String given(String name) {
        if (name.codePoints().allMatch(Character::isIdeographic)) {
            int length = name.codePointCount(0, name.length());
            return length <= GIVEN_NAME ? name : name.substring(name.offsetByCodePoints(0, length - GIVEN_NAME));
        }
        return name.split("[ ·]", 2)[0];
    }
}
