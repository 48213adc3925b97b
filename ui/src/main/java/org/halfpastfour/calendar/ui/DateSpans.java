package org.halfpastfour.calendar.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.halfpastfour.shell.ui.Words;

/** Dates in order, with neighbours joined: 10月1日–10月8日、10月11日. */
final class DateSpans {

    private DateSpans() {}

    static String say(List<LocalDate> dates, Words words) {
        return spans(dates).stream()
                .map(span -> words.period(span.getFirst(), span.getLast(), words::date))
                .collect(Collectors.joining(words.text("shell.list-comma")));
    }

    static List<List<LocalDate>> spans(List<LocalDate> dates) {
        List<List<LocalDate>> spans = new ArrayList<>();
        for (LocalDate date : dates) {
            if (spans.isEmpty() || !spans.getLast().getLast().plusDays(1).equals(date)) {
                spans.add(new ArrayList<>());
            }
            spans.getLast().add(date);
        }
        return spans;
    }
}
