package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.halfpastfour.casework.OpenedCase;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Listed;

/** Which contacts of the case are due, with the way to all of them. */
class FollowUpPanel extends Div {

    private static final long serialVersionUID = 1L;

    FollowUpPanel(OpenedCase opened, CaseWords caseWords) {
        ContactWords words = new ContactWords(caseWords);
        addClassNames("panel", "stack");
        Anchor all = new Anchor("cases/" + opened.view().id() + "/contacts", words.text("contacts.all"));
        Div head = new Div(new H2(words.text("contacts")), all);
        head.addClassName("panel-head");
        add(head);
        if (opened.due().isEmpty()) {
            Paragraph none = new Paragraph(words.text("due.nothing"));
            none.addClassName("quiet");
            add(none);
            return;
        }
        Div due = new Div();
        due.addClassName("due-badges");
        opened.due().forEach(each ->
                Listed.add(due, new Div(new Badge(words.due(each), ContactWords.tone(each.state())))));
        add(due);
    }
}
