package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.shell.ui.Glyph;

/** The ways from a case to services, offices and paper; nothing of them is read before somebody goes there. */
class OnwardPanel extends Div {

    private static final long serialVersionUID = 1L;

    OnwardPanel(CaseView view, PriorityCode code, CaseWords words) {
        addClassNames("panel", "stack");
        setVisible(!GlassMarks.isBehindGlass(view));
        Div head = new Div(new H2(words.text("onward")));
        head.addClassName("panel-head");
        Div ways = new Div(
                way("cases/" + view.id() + "/referrals", words.text("referrals")),
                way("cases/" + view.id() + "/peer-path", words.text("peer-path")),
                way("cases/" + view.id() + "/paper", words.text("paper")));
        ways.addClassName("due-badges");
        if (view.own()) {
            ways.add(new Button(words.text("priority-code"), new Glyph("ticket"), click -> code.show()));
        }
        add(head, ways);
    }

    private static Anchor way(String address, String text) {
        Anchor way = new Anchor(address, text);
        way.addClassNames("button-link", "secondary");
        return way;
    }
}
