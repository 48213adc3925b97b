package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One participant of a session: the name, how it stands, and what can be done. */
class PersonLine extends Div {

    private static final long serialVersionUID = 1L;

    PersonLine(String name, Component state, Component... actions) {
        addClassName("person-line");
        Span who = new Span(name);
        who.addClassName("person-name");
        state.addClassName("person-state");
        add(who, state);
        if (actions.length > 0) {
            Div doing = new Div(actions);
            doing.addClassName("person-actions");
            add(doing);
        }
    }
}
