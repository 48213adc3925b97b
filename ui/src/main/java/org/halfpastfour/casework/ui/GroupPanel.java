package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.RepairState;
import org.halfpastfour.casework.RepairView;

/** That the family of a case takes part in a group: how often it came, and what is next; nothing where it takes part in none. */
class GroupPanel extends Div {

    private static final long serialVersionUID = 1L;

    GroupPanel(CaseView view, CaseWords words) {
        List<RepairView> meetings = view.repairs().stream()
                .filter(repair -> repair.groupMeeting() != null)
                .toList();
        setVisible(!meetings.isEmpty());
        if (meetings.isEmpty()) {
            return;
        }
        addClassNames("panel", "stack");
        List<RepairView> held = meetings.stream()
                .filter(repair -> repair.state() == RepairState.HELD)
                .toList();
        long missed = held.stream().filter(RepairView::isMissed).count();
        Paragraph came = new Paragraph(words.text("group.panel", held.size() - missed, held.size()));
        Paragraph next = new Paragraph(meetings.stream()
                .filter(repair ->
                        repair.state() == RepairState.PLANNED && repair.start().isAfter(words.now()))
                .findFirst()
                .map(repair -> words.text("group.next", words.words().moment(repair.start())))
                .orElse(words.text("group.over")));
        next.addClassName("quiet");
        Anchor way = new Anchor(GroupsPage.PATH, words.text("group.way"));
        way.addClassNames("button-link", "secondary");
        add(new H2(words.text("group.with-group")), came, next, new Div(way));
    }
}
