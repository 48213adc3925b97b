package org.halfpastfour.programme;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** A family meeting is moved and ended by who holds it. */
public final class FamilyMeetingNotYours extends Conflict {

    public static final String CODE = "family-meeting-not-yours";

    private static final long serialVersionUID = 1L;

    public FamilyMeetingNotYours() {
        super(CODE, Map.of());
    }
}
