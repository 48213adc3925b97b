package org.halfpastfour.signup.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.halfpastfour.family.OwnChild;
import org.halfpastfour.family.OwnHousehold;
import org.halfpastfour.signup.BookingSummary;

/** What comes next for a child: everything on the first day that has something. */
record NextUp(OwnChild child, List<BookingSummary> bookings) {

    /** A line for every child; who is due first stands first, who has nothing last. */
    static List<NextUp> of(OwnHousehold household, List<BookingSummary> upcoming) {
        return household.children().stream()
                .map(child -> of(child, upcoming))
                .sorted(Comparator.comparing(NextUp::start))
                .toList();
    }

    private static NextUp of(OwnChild child, List<BookingSummary> upcoming) {
        List<BookingSummary> own = upcoming.stream()
                .filter(booking -> booking.participant().equals(child.id().value()))
                .sorted(Comparator.comparing(booking -> booking.session().start()))
                .toList();
        if (own.isEmpty()) {
            return new NextUp(child, own);
        }
        LocalDate first = own.get(0).session().date();
        return new NextUp(
                child,
                own.stream()
                        .filter(booking -> booking.session().date().equals(first))
                        .toList());
    }

    private Instant start() {
        return bookings.isEmpty() ? Instant.MAX : bookings.get(0).session().start();
    }
}
