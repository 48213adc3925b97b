package org.halfpastfour.daynote;

import org.halfpastfour.shared.Declared;
import org.halfpastfour.shared.DomainException.Kind;
import org.halfpastfour.shared.Fact;

/** What refuses a use case of this feature: first what can be wrong with a field, then the facts with what their texts say. */
public enum DayNoteError implements Fact {
    NOTE_SAYS_NOTHING,
    READY_ON_ANOTHER_DAY,
    /** A picture goes to the families of whom it shows, so somebody must be named. */
    PICTURE_OF_NOBODY,
    DAYS_BACKWARDS,
    NO_PICTURE,

    /** Did not come to the session, or is not there for who asks. */
    CHILD_WAS_NOT_THERE(Kind.NOT_FOUND),
    DAY_PICTURE_NOT_FOUND(Kind.NOT_FOUND),
    /** There is nobody of whom to write. */
    NOBODY_CAME(Kind.CONFLICT),
    /** Notes are written on the day itself, until it is closed. */
    NOTES_ARE_CLOSED(Kind.CONFLICT),
    /** Of these children the guardians do not agree to photos, or not all of them; told to staff only. */
    PHOTOS_NOT_AGREED(Kind.CONFLICT, "names"),
    ENOUGH_PICTURES(Kind.CONFLICT, "most");

    private final Declared declared;

    /** What can be wrong with a field. */
    DayNoteError() {
        this(Kind.INVALID);
    }

    DayNoteError(Kind kind, String... says) {
        this.declared = new Declared(kind, says);
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
