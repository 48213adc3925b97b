package org.halfpastfour.family;

import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Who forgot the password asks for an access card.
 *
 * @param home the youth home of a parent, or null for who works here
 */
public record AskForAccess(String loginName, @Nullable HomeId home) {

    public AskForAccess {
        new Checks().filled("loginName", loginName).orThrow();
    }
}
