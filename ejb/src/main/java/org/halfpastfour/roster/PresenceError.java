package org.halfpastfour.roster;

import org.halfpastfour.shared.Declared;
import org.halfpastfour.shared.DomainException.Kind;
import org.halfpastfour.shared.Fact;

/** What refuses a use case of this feature: first what can be wrong with a field, then the facts with what their texts say. */
public enum PresenceError implements Fact {
    PRESENCE_IN_THE_FUTURE,
    PRESENCE_OF_ANOTHER_DAY,
    PRESENCE_LEFT_BEFORE_ARRIVING,
    PRESENCE_TWICE,

    /** Nobody like that works in the home, or who asks may not sign that one in. */
    NOT_ON_THE_STAFF(Kind.NOT_FOUND),
    /** There is no such presence, or not in a home of who asks. */
    PRESENCE_NOT_FOUND(Kind.NOT_FOUND),
    /** There is nothing to undo any more; a correction with a reason still works. */
    PRESENCE_UNDO_TOO_LATE(Kind.CONFLICT),
    /** Somebody is signed in in another home, which one is nobody's business here. */
    PRESENT_ELSEWHERE(Kind.CONFLICT, "who");

    private final Declared declared;

    /** What can be wrong with a field. */
    PresenceError() {
        this(Kind.INVALID);
    }

    PresenceError(Kind kind, String... says) {
        this.declared = new Declared(kind, says);
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
