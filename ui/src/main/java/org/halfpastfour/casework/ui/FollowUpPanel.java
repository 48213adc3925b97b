package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.halfpastfour.casework.CaseView;

/** The ways to the contacts and assessments of a case, of which nothing is read before somebody goes there. */
class FollowUpPanel extends Div {

    private static final long serialVersionUID = 1L;

    FollowUpPanel(CaseView view, CaseWords words) {
        addClassNames("panel", "stack");
        Div head = new Div(new H2(words.text("contacts")));
        head.addClassName("panel-head");
        Div ways = new Div(
                way("cases/" + view.id() + "/contacts", words.text("contacts.all")),
                way("cases/" + view.id() + "/assessments", words.text("assessments")),
                way("cases/" + view.id() + "/check-ins", words.text("own.check-ins")));
        ways.addClassName("due-badges");
        if (view.own()) {
            ways.add(way("cases/" + view.id() + "/contact", words.text("contact.write")));
        }
        add(head, ways);
    }

    private static Anchor way(String address, String text) {
        Anchor way = new Anchor(address, text);
        way.addClassNames("button-link", "secondary");
        return way;
    }
}
