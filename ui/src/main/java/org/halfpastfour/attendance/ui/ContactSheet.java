package org.halfpastfour.attendance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.Collector;
import org.halfpastfour.programme.SessionId;

/** Whom to call about a child: those who may collect it first. */
final class ContactSheet extends Sheet {

    private static final long serialVersionUID = 1L;

    ContactSheet(BoardActions desk, SessionId session, ChildId child, String name) {
        super(desk.words(), desk.words().text("attendance.contacts-of", name));
        List<Collector> known = desk.attendances().collectors(session, child, desk.today()).stream()
                .filter(Collector::allowed)
                .toList();
        known.forEach(collector -> body().add(line(desk, collector)));
        if (known.isEmpty()) {
            body().add(new Div(desk.words().text("attendance.no-contacts")));
        }
    }

    private static Div line(BoardActions desk, Collector collector) {
        String phone = collector.phone();
        String reason = desk.errors().text(collector.reason(), Map.of());
        if (phone == null) {
            return label(
                    "person", collector.name(), reason + " · " + desk.words().text("attendance.no-phone"));
        }
        Anchor call = new Anchor(
                "tel:" + phone, label("phone", collector.name(), desk.words().phone(phone)));
        call.setRouterIgnore(true);
        call.addClassName("choice-call");
        return new Div(call);
    }
}
