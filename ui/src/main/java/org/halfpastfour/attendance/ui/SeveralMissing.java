package org.halfpastfour.attendance.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.halfpastfour.attendance.Alert;
import org.halfpastfour.attendance.SessionBoard;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.Words;

/** Who of one session has not come, where it is more than a few: all names in one place, each with whom to call one tap away. */
final class SeveralMissing extends ListItem {

    private static final long serialVersionUID = 1L;

    /** @param opened those of which somebody opened the list; it is kept while the alerts are made anew */
    SeveralMissing(BoardActions desk, SessionBoard board, List<Alert> missing, Set<SessionId> opened) {
        Words words = desk.words();
        addClassNames("alert", "alert-not_arrived", "alert-several");
        Span what = new Span(words.text("attendance.alert.several-not-arrived", missing.size()));
        what.addClassName("alert-what");
        Span who = new Span(words.list(missing.stream().map(Alert::name).toList()));
        Span detail = new Span(words.text(
                "attendance.alert.since-start",
                board.session().title(),
                words.duration(Duration.ofMinutes(missing.getFirst().minutes()))));
        detail.addClassName("alert-detail");
        Div text = new Div(what, detail, who, each(desk, board, missing, opened));
        text.addClassName("alert-text");
        add(new Glyph("clock"), text);
    }

    private static Details each(BoardActions desk, SessionBoard board, List<Alert> missing, Set<SessionId> opened) {
        UnorderedList list = new UnorderedList();
        list.addClassName("alert-list");
        missing.forEach(alert -> list.add(new AlertLine(desk, board, alert)));
        Details each = new Details(desk.words().text("attendance.alert.each"), list);
        SessionId session = board.session().id();
        each.setOpened(opened.contains(session));
        each.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                opened.add(session);
            } else {
                opened.remove(session);
            }
        });
        return each;
    }
}
