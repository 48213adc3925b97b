package org.halfpastfour.attendance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.attendance.DayBoard;
import org.halfpastfour.attendance.LeavingRow;
import org.halfpastfour.attendance.SessionBoard;

/** The children who are in and for whom somebody told to come, in turn; handed over with the adult already chosen. */
final class LeavingList extends Section {

    private static final long serialVersionUID = 1L;

    private final BoardActions desk;
    private final OrderedList list = new OrderedList();
    private List<LeavingRow> shown = List.of();

    LeavingList(BoardActions desk) {
        this.desk = desk;
        addClassNames("leaving", "alerts");
        list.addClassName("alert-list");
        H2 heading = new H2(desk.words().text("attendance.leaving"));
        heading.setId("leaving-heading");
        getElement().setAttribute("aria-labelledby", "leaving-heading");
        getElement().setAttribute("aria-live", "polite");
        add(heading, list);
        setVisible(false);
    }

    void show(DayBoard day) {
        List<LeavingRow> rows = day.leaving();
        setVisible(!rows.isEmpty());
        if (!rows.equals(shown)) {
            shown = rows;
            list.removeAll();
            rows.forEach(row -> list.add(line(day.boardOf(row), row)));
        }
    }

    private ListItem line(SessionBoard board, LeavingRow row) {
        Span who = new Span(desk.words().text("attendance.leaving.who", row.name(), row.adultName()));
        who.addClassName("alert-what");
        Span since = new Span(desk.words()
                .text(
                        row.here() ? "attendance.leaving.here" : "attendance.leaving.on-the-way",
                        desk.words().time(row.since())));
        since.addClassName("alert-detail");
        Div text = new Div(who, since);
        text.addClassName("alert-text");
        ListItem line = new ListItem(text);
        line.addClassNames("alert", row.here() ? "leaving-here" : "leaving-on-the-way");
        board.rows().stream()
                .filter(each -> each.participant().equals(row.child()))
                .findFirst()
                .ifPresent(each -> line.add(handOver(board, row, each)));
        return line;
    }

    private Button handOver(SessionBoard board, LeavingRow row, BoardRow child) {
        Button button = new Button(
                desk.words().text("attendance.leaving.hand-over"),
                click -> desk.leaveWith(board.session(), child, row.adult()));
        button.setAriaLabel(desk.words().text("attendance.leaving.hand-over-to", row.name(), row.adultName()));
        button.setDisableOnClick(true);
        return button;
    }
}
