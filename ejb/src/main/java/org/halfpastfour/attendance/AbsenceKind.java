package org.halfpastfour.attendance;

/** Why somebody who had a place did not come. Illness never counts against anyone. */
public enum AbsenceKind {
    ILL,
    EXCUSED,
    UNEXCUSED
}
