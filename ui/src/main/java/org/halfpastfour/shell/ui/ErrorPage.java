package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.html.Anchor;

/** A page that says what is not possible and shows the way on. */
abstract class ErrorPage extends BasePage {

    private static final long serialVersionUID = 1L;

    ErrorPage() {
        super("error-page");
    }

    /** The same words for an address that is unknown and for one that this account may not open. */
    int notFound() {
        return explain("search", "shell.not-found.title", getTranslation("shell.not-found.text"), 404);
    }

    int explain(String glyph, String titleKey, String text, int status) {
        heading(getTranslation(titleKey));
        Anchor start = new Anchor("", getTranslation("shell.to-start"));
        start.addClassName("button-link");
        put(new EmptyState(glyph, text, getTranslation("shell.what-next"), start));
        return status;
    }
}
