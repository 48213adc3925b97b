package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;

/** Holds a session of one family that makes up for one which it missed. */
public record MakeUpRepair(HoldRepair held, RepairId missed) {

    public MakeUpRepair {
        new Checks().notNull("held", held).notNull("missed", missed).orThrow();
    }
}
