package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * A page with its one heading, and beside it what can be done on the whole page. The same page may be entered again, by a
 * link to itself: what depends on the visit is {@link #put}, not added.
 */
public abstract class BasePage extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final H1 heading = new H1();
    private final Div actions = new Div();
    private final Div content = new Div();

    protected BasePage(String className) {
        addClassNames("page", className);
        Div head = new Div(heading, actions);
        head.addClassName("page-head");
        actions.addClassName("page-actions");
        TypedWork.exempt(actions);
        content.addClassName("page-content");
        add(head);
    }

    /** The heading and the title of the window. */
    protected final void heading(String text) {
        heading.setText(text);
    }

    protected final void actions(Component... components) {
        actions.removeAll();
        actions.add(components);
    }

    /** Shows this below the heading, instead of what was put there before. */
    protected final void put(Component... components) {
        content.removeAll();
        content.add(components);
        if (content.getParent().isEmpty()) {
            add(content);
        }
    }

    /** Leaves nothing of what was said and put here. */
    protected final void clear() {
        heading("");
        actions();
        content.removeAll();
    }

    @Override
    public String getPageTitle() {
        return heading.getText() + " · " + getTranslation("shell.product");
    }
}
