package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;

/** Brings a family of an own case into all meetings of a group that are to come. */
public record JoinGroup(GroupId group, JoiningFamily family) {

    public JoinGroup {
        new Checks().notNull("group", group).notNull("family", family).orThrow();
    }
}
