package org.halfpastfour.home;

import org.halfpastfour.shared.Checks;

/** Adds a room to a home. */
public record AddRoom(HomeId home, RoomProfile profile) {

    public AddRoom {
        new Checks().notNull("home", home).notNull("profile", profile).orThrow();
    }
}
