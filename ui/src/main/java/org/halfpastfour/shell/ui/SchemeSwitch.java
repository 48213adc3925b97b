package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.html.NativeButton;

/** Light or dark; until it is used, the pages follow the system. It works in the browser alone (scripts/shell.js). */
class SchemeSwitch extends NativeButton {

    private static final long serialVersionUID = 1L;

    SchemeSwitch() {
        addClassNames("tool", "tool-scheme");
        add(new Glyph("scheme"));
        setAriaLabel(getTranslation("shell.scheme"));
        getElement().setAttribute("data-scheme-cookie", ShellSetup.SCHEME_COOKIE);
    }
}
