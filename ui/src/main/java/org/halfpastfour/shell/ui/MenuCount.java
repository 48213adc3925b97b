package org.halfpastfour.shell.ui;

/** How many new things wait on a page of the menu. Beans of this type are found by the layout, once for a page that is loaded. */
public interface MenuCount {

    /** The address of the page. */
    String route();

    /** None for who may not open that page. */
    int count();
}
