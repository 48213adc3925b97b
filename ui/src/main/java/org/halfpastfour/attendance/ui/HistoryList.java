package org.halfpastfour.attendance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.attendance.ChangeLine;
import org.halfpastfour.attendance.MarkView;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** Every change of a participant's line with what stood there before and after, the latest first. */
final class HistoryList extends Div {

    private static final long serialVersionUID = 1L;

    private final Words words;

    HistoryList(Words words, List<ChangeLine> changes) {
        this.words = words;
        addClassName("history");
        setVisible(!changes.isEmpty());
        OrderedList list = new OrderedList();
        changes.forEach(change -> list.add(line(change)));
        add(new H3(words.text("attendance.history")), list);
    }

    private ListItem line(ChangeLine change) {
        Span what = new Span(words.text(
                "attendance.change.line",
                words.text("attendance.change." + change.kind()),
                say(change.before()),
                say(change.after())));
        Span who = new Span(words.moment(change.at()) + " · " + change.by());
        who.addClassName("quiet");
        ListItem line = new ListItem(what, who);
        if (change.reason() != null) {
            line.add(new Span(words.text("attendance.change.reason", change.reason())));
        }
        return line;
    }

    private String say(MarkView mark) {
        List<String> parts = new ArrayList<>();
        switch (mark.state()) {
            case EXPECTED -> parts.add(words.text("attendance.state.EXPECTED"));
            case ABSENT -> parts.add(words.text("attendance.absence." + mark.absence()));
            case HERE, GONE -> {
                parts.add(words.text("attendance.here-since", time(mark.arrivedAt())));
                if (mark.leftAt() != null) {
                    parts.add(left(mark));
                }
            }
        }
        return String.join(words.text("shell.list-comma"), parts);
    }

    private String left(MarkView mark) {
        if (mark.leftAlone()) {
            return words.text("attendance.left-alone", time(mark.leftAt()));
        }
        return mark.collectedBy() == null
                ? words.text("attendance.left", time(mark.leftAt()))
                : words.text("attendance.left-with", time(mark.leftAt()), mark.collectedBy());
    }

    private String time(@Nullable Instant at) {
        return at == null ? "" : words.time(at);
    }
}
