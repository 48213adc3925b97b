package org.halfpastfour.account.ui;

import com.vaadin.flow.component.html.Anchor;

/** The way to the sign-in page, which the browser loads anew. */
class ToLogin extends Anchor {

    private static final long serialVersionUID = 1L;

    ToLogin() {
        super("login");
        setText(getTranslation("shell.sign-in"));
        setRouterIgnore(true);
        addClassName("button-link");
    }
}
