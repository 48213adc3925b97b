package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.halfpastfour.casework.HelpCall;
import org.halfpastfour.shell.ui.Badge;

/** Who asked for help and waits, on top of whatever else there is; nothing where nobody does. */
class HelpPanel extends Div {

    private static final long serialVersionUID = 1L;

    HelpPanel(List<HelpCall> calls, CaseWords words) {
        addClassNames("panel", "stack", "help-calls");
        setVisible(!calls.isEmpty());
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        calls.forEach(call -> list.add(line(call, words)));
        add(new H2(words.text("own.calls", calls.size())), list);
    }

    private static ListItem line(HelpCall call, CaseWords words) {
        Anchor name = new Anchor("cases/" + call.client() + "/check-ins", call.name());
        name.addClassName("case-name");
        Div line = new Div(
                name,
                new Badge(words.of(call.kind()), Badge.Tone.BAD),
                new Span(words.words().moment(call.at())));
        line.addClassName("row");
        if (call.late()) {
            line.add(new Badge(words.text("own.calls.late"), Badge.Tone.WARNING));
        }
        if (call.phone() != null) {
            Anchor phone = new Anchor("tel:" + call.phone(), words.words().phone(call.phone()));
            phone.addClassName("due-phone");
            line.add(phone);
        }
        return new ListItem(line);
    }
}
