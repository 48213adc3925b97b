package org.halfpastfour.casework;

import org.halfpastfour.engagement.Stream;

/** Whether a group is of families, or of clients by themselves. */
public enum GroupKind {
    FAMILIES,
    PEERS;

    /** As what its meetings count. */
    Stream stream() {
        return this == PEERS ? Stream.PEER_GROUP : Stream.FAMILY_REPAIR;
    }
}
