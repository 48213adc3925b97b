package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page with its one heading, and beside it what can be done on the whole page. */
public abstract class PageView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final H1 heading = new H1();
    private final Div actions = new Div();

    protected PageView(String className) {
        addClassNames("page", className);
        Div head = new Div(heading, actions);
        head.addClassName("page-head");
        actions.addClassName("page-actions");
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

    @Override
    public String getPageTitle() {
        return heading.getText() + " · " + getTranslation("shell.product");
    }
}
