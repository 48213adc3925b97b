package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.BookingAnswer;
import org.halfpastfour.signup.BookingState;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.Refused;
import org.halfpastfour.signup.SeriesAnswer;

/** What became of a request, for each participant. */
class BookedPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final Words words;
    private final BookingStanding standing;

    BookedPanel(SessionView session, BookingAnswer answer, Words words, BookingStanding standing) {
        this(words, standing);
        Div people = people();
        answer.bookings()
                .forEach(
                        booking -> Listed.add(people, new PersonLine(booking.participantName(), standing.of(booking))));
        panel(SessionHead.ofPage(session, words), people, hint(answer.bookings()));
    }

    BookedPanel(SessionView session, SeriesAnswer answer, Words words, BookingStanding standing) {
        this(words, standing);
        Div people = people();
        byName(answer.bookings())
                .forEach((name, bookings) -> Listed.add(people, new PersonLine(name, count(bookings))));
        panel(SessionHead.ofSeries(session, words), people, remarks(answer), hint(answer.bookings()));
    }

    private BookedPanel(Words words, BookingStanding standing) {
        this.words = words;
        this.standing = standing;
        addClassName("booked");
        getElement().setAttribute("role", "status");
    }

    private void panel(Component... parts) {
        Div panel = new Div(parts);
        panel.addClassNames("panel", "stack");
        RouterLink bookings = new RouterLink(words.text("signup.booked.see"), BookingsPage.class);
        bookings.addClassName("button-link");
        RouterLink find = new RouterLink(words.text("signup.booked.more"), FindPage.class);
        find.addClassNames("button-link", "secondary");
        Div ways = new Div(bookings, find);
        ways.addClassName("row");
        add(panel, ways);
    }

    private static Div people() {
        Div people = new Div();
        people.addClassName("people");
        return people;
    }

    private static Map<String, List<BookingSummary>> byName(List<BookingSummary> bookings) {
        return bookings.stream()
                .collect(Collectors.groupingBy(
                        BookingSummary::participantName, LinkedHashMap::new, Collectors.toList()));
    }

    private Badge count(List<BookingSummary> bookings) {
        long confirmed = bookings.stream()
                .filter(booking -> booking.state() == BookingState.CONFIRMED)
                .count();
        long waiting = bookings.size() - confirmed;
        return waiting == 0
                ? new Badge(words.text("signup.booked.confirmed", confirmed), Badge.Tone.GOOD)
                : new Badge(words.text("signup.booked.some-wait", confirmed, waiting), Badge.Tone.WARNING);
    }

    private Div remarks(SeriesAnswer answer) {
        Div remarks = new Div();
        remarks.addClassName("booked-remarks");
        answer.bookings().stream()
                .filter(booking -> booking.state() != BookingState.CONFIRMED)
                .forEach(booking -> Listed.add(
                        remarks,
                        new PersonLine(
                                words.date(booking.session().date()) + " · " + booking.participantName(),
                                standing.of(booking))));
        answer.refused().forEach(refused -> Listed.add(remarks, refused(refused)));
        remarks.setVisible(remarks.getComponentCount() > 0);
        return remarks;
    }

    private Paragraph refused(Refused refused) {
        Paragraph line = new Paragraph(words.text(
                "signup.booked.refused",
                words.date(refused.session().date()),
                standing.reason(refused.code(), refused.arguments())));
        line.addClassName("quiet");
        return line;
    }

    private Paragraph hint(List<BookingSummary> bookings) {
        boolean waits = bookings.stream().anyMatch(booking -> booking.state() == BookingState.WAITING);
        Paragraph hint = new Paragraph(words.text(waits ? "signup.booked.hint-waiting" : "signup.booked.hint"));
        hint.addClassName("quiet");
        return hint;
    }
}
