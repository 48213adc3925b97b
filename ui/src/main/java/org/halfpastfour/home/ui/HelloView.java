package org.halfpastfour.home.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A page that shows that the line from the browser to the server works. */
@Route("hello")
@AnonymousAllowed
public class HelloView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    public HelloView() {
        add(new H1("四点半"));
    }
}
