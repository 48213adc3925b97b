package org.halfpastfour.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A refusal that is written down, because somebody tried to come to a case. */
interface RefusedRead {

    default @Nullable UUID client() {
        return null;
    }

    /** Of which record, where the case is not known. */
    default @Nullable UUID record() {
        return null;
    }
}
