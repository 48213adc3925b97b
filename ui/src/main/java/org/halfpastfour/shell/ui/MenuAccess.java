package org.halfpastfour.shell.ui;

import com.vaadin.flow.server.auth.DefaultMenuAccessControl;

/** Vaadin's own answer to which views a menu may name, as the bean that its CDI instantiator asks for. */
public class MenuAccess extends DefaultMenuAccessControl {

    private static final long serialVersionUID = 1L;
}
