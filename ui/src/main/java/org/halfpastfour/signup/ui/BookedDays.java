package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.halfpastfour.attendance.OwnMark;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.BookingSummary;

/** Bookings by day. A day on which nothing changed stays as it is, so that one change sends one day to the browser. */
final class BookedDays extends Div {

    private record Shown(List<BookingSummary> bookings, List<OwnMark> marks, Section section) {
        boolean is(List<BookingSummary> others, List<OwnMark> otherMarks) {
            return bookings.equals(others) && marks.equals(otherMarks);
        }
    }

    private static final long serialVersionUID = 1L;

    private final Words words;
    private final BookingCards cards;
    private final transient Runnable after;
    private final transient Map<LocalDate, Shown> days = new HashMap<>();

    BookedDays(Words words, BookingCards cards, Runnable after) {
        this.words = words;
        this.cards = cards;
        this.after = after;
        addClassName("booking-days");
    }

    /** In this order. */
    void show(List<BookingSummary> bookings, OwnMarks.Marks marks) {
        Map<LocalDate, List<BookingSummary>> byDay = bookings.stream()
                .collect(Collectors.groupingBy(
                        booking -> booking.session().date(), LinkedHashMap::new, Collectors.toList()));
        days.entrySet().removeIf(day -> {
            boolean gone = !byDay.containsKey(day.getKey());
            if (gone) {
                remove(day.getValue().section());
            }
            return gone;
        });
        int place = 0;
        for (Map.Entry<LocalDate, List<BookingSummary>> day : byDay.entrySet()) {
            put(place++, day.getKey(), day.getValue(), marks);
        }
    }

    private void put(int place, LocalDate date, List<BookingSummary> bookings, OwnMarks.Marks marks) {
        List<OwnMark> own = bookings.stream()
                .map(marks::of)
                .filter(mark -> mark != null)
                .map(mark -> (OwnMark) mark)
                .toList();
        Shown before = days.get(date);
        if (before != null && before.is(bookings, own)) {
            return;
        }
        if (before != null) {
            remove(before.section());
        }
        Section section = day(date, bookings, marks);
        addComponentAtIndex(place, section);
        days.put(date, new Shown(bookings, own, section));
    }

    private Section day(LocalDate date, List<BookingSummary> bookings, OwnMarks.Marks marks) {
        Map<SessionId, List<BookingSummary>> bySession = bookings.stream()
                .collect(Collectors.groupingBy(
                        booking -> booking.session().id(), LinkedHashMap::new, Collectors.toList()));
        Section section = new Section(new H2(words.day(date)));
        section.addClassName("stack");
        bySession.values().forEach(some -> section.add(cards.card(some, marks, after)));
        return section;
    }
}
