package org.halfpastfour.family;

import java.util.Set;
import org.halfpastfour.shared.ErrorCode;

/** Why an adult may or may not collect a child on a day. */
public enum CollectReason implements ErrorCode {
    COLLECT_AS_GUARDIAN,
    COLLECT_AS_AUTHORISED,
    COLLECT_FORBIDDEN,
    COLLECT_LIKE_FORBIDDEN,
    COLLECT_GUARDIAN_BLOCKED,
    /** The staff has not said yet whether this entry is somebody who is known. */
    COLLECT_BEING_CHECKED,
    COLLECT_NOT_AUTHORISED,
    COLLECT_NOT_THIS_WEEKDAY,
    COLLECT_EXPIRED;

    /** The codes that keep an adult away from the child altogether. */
    static final Set<String> BARRING =
            Set.of(COLLECT_FORBIDDEN.code(), COLLECT_LIKE_FORBIDDEN.code(), COLLECT_GUARDIAN_BLOCKED.code());

    boolean allows() {
        return this == COLLECT_AS_GUARDIAN || this == COLLECT_AS_AUTHORISED;
    }
}
