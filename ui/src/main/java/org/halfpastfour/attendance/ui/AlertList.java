package org.halfpastfour.attendance.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.halfpastfour.attendance.Alert;
import org.halfpastfour.attendance.AlertKind;
import org.halfpastfour.attendance.DayBoard;
import org.halfpastfour.attendance.RatioLight;
import org.halfpastfour.programme.SessionId;
import org.jspecify.annotations.Nullable;

/** What has to be looked after now, the most urgent first; nothing at all when there is nothing. */
final class AlertList extends Section {

    private static final long serialVersionUID = 1L;
    private static final int SINGLY = 3;

    /** What a line says: also the numbers of its session, which change while the alert stays the same. */
    private record Shown(Alert alert, @Nullable RatioLight ratio) {
        static Shown of(Alert alert, RatioLight ratio) {
            return new Shown(alert, alert.kind() == AlertKind.TOO_FEW_ADULTS ? ratio : null);
        }
    }

    private final BoardActions desk;
    private final UnorderedList list = new UnorderedList();
    private final Set<SessionId> opened = new HashSet<>();
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
            fill(day);
        }
    }

    /** Where many of one session have not come, they are one line: else the board below is not reached. */
    private void fill(DayBoard day) {
        Map<SessionId, List<Alert>> missing = day.alerts().stream()
                .filter(alert -> alert.kind() == AlertKind.NOT_ARRIVED)
                .collect(Collectors.groupingBy(Alert::session));
        for (Alert alert : day.alerts()) {
            List<Alert> alike = alert.kind() == AlertKind.NOT_ARRIVED
                    ? missing.getOrDefault(alert.session(), List.of())
                    : List.of();
            if (alike.size() <= SINGLY) {
                list.add(new AlertLine(desk, day.boardOf(alert), alert));
            } else if (alike.getFirst().equals(alert)) {
                list.add(new SeveralMissing(desk, day.boardOf(alert), alike, opened));
            }
        }
    }
}
