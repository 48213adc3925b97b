package org.halfpastfour.attendance.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.halfpastfour.attendance.Alert;
import org.halfpastfour.attendance.DayBoard;
import org.halfpastfour.attendance.SessionBoard;

/** What has to be looked after now, the most urgent first; nothing at all when there is nothing. */
final class AlertList extends Section {

    private static final long serialVersionUID = 1L;

    private final BoardDesk desk;
    private final UnorderedList list = new UnorderedList();
    private final Map<Alert, ListItem> shown = new LinkedHashMap<>();

    AlertList(BoardDesk desk) {
        this.desk = desk;
        addClassName("alerts");
        list.addClassName("alert-list");
        H2 heading = new H2(desk.words().text("attendance.alerts"));
        heading.setId("alerts-heading");
        getElement().setAttribute("aria-labelledby", "alerts-heading");
        getElement().setAttribute("aria-live", "polite");
        add(heading, list);
        setVisible(false);
    }

    void show(DayBoard day) {
        List<Alert> alerts = day.alerts();
        setVisible(!alerts.isEmpty());
        if (!alerts.equals(List.copyOf(shown.keySet()))) {
            list.removeAll();
            shown.clear();
            alerts.forEach(alert -> shown.put(alert, new AlertLine(desk, board(day, alert), alert)));
            shown.values().forEach(list::add);
        }
    }

    private static SessionBoard board(DayBoard day, Alert alert) {
        return day.sessions().stream()
                .filter(board -> board.session().id().equals(alert.session()))
                .findFirst()
                .orElseThrow();
    }
}
