package org.halfpastfour.family;

import java.util.EnumSet;
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
    COLLECT_EXPIRED,
    /** By a code that is good for this child and day, and was not used. */
    COLLECT_WITH_CODE,
    /** For this day there is a code, which was not shown yet. */
    COLLECT_NEEDS_CODE,
    COLLECT_CODE_UNKNOWN,
    COLLECT_CODE_OF_ANOTHER_CHILD,
    COLLECT_CODE_OF_ANOTHER_DAY,
    COLLECT_CODE_WITHDRAWN,
    COLLECT_CODE_USED;

    /** The codes that keep an adult away from the child altogether. */
    static final Set<String> BARRING =
            Set.of(COLLECT_FORBIDDEN.code(), COLLECT_LIKE_FORBIDDEN.code(), COLLECT_GUARDIAN_BLOCKED.code());

    private static final Set<CollectReason> ALLOWING =
            EnumSet.of(COLLECT_AS_GUARDIAN, COLLECT_AS_AUTHORISED, COLLECT_WITH_CODE);

    boolean allows() {
        return ALLOWING.contains(this);
    }
}
