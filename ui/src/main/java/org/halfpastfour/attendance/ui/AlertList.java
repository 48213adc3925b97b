package org.halfpastfour.attendance.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.halfpastfour.attendance.Alert;
import org.halfpastfour.attendance.AlertKind;
import org.halfpastfour.attendance.DayBoard;
import org.halfpastfour.attendance.RatioLight;
import org.jspecify.annotations.Nullable;

/** What has to be looked after now, the most urgent first; nothing at all when there is nothing. */
final class AlertList extends Section {

    private static final long serialVersionUID = 1L;

    /** What a line says: also the numbers of its session, which change while the alert stays the same. */
    private record Shown(Alert alert, @Nullable RatioLight ratio) {
        static Shown of(Alert alert, RatioLight ratio) {
            return new Shown(alert, alert.kind() == AlertKind.TOO_FEW_ADULTS ? ratio : null);
        }
    }

    private final BoardActions desk;
    private final UnorderedList list = new UnorderedList();
    private List<Shown> shown = List.of();

    AlertList(BoardActions desk) {
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
        List<Shown> alerts = day.alerts().stream()
                .map(alert -> Shown.of(alert, day.boardOf(alert).ratio()))
                .toList();
        setVisible(!alerts.isEmpty());
        if (!alerts.equals(shown)) {
            shown = alerts;
            list.removeAll();
            day.alerts().forEach(alert -> list.add(new AlertLine(desk, day.boardOf(alert), alert)));
        }
    }
}
