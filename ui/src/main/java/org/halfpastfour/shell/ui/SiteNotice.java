package org.halfpastfour.shell.ui;

import java.util.Optional;

/** Something to tell on every page, such as that the data are those of a demo. Beans of this type are found by the layout. */
public interface SiteNotice {

    /** The words in the language of the page, or empty when there is nothing to tell now. */
    Optional<String> text();

    /** Whether it goes away by itself, so that a page that waits for it looks again. */
    default boolean isPassing() {
        return false;
    }
}
