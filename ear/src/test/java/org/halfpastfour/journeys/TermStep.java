package org.halfpastfour.journeys;

import java.util.Set;

/** A step of a term, and on which others it stands. */
enum TermStep {
    DAYS_OFF_ANNOUNCED,
    CLASSES_GO_ON,
    FAMILY_STAYS,
    WISHES_ASKED,
    WISHES_RANKED,
    WISHES_ANSWERED,
    FIRST_COME,
    CLASS_MOVED,
    TEACHER_COVERED,
    TEACHER_NOT_COVERED,
    DAY_CLOSED,
    BOOKED_FOR_TODAY,
    CHILDREN_CAME,
    NOTE_WRITTEN,
    REFUSED_AT_THE_DOOR,
    COLLECTED,
    DAY_ENDED;

    /** Without which this one cannot be taken. */
    Set<TermStep> before() {
        return switch (this) {
            case CLASSES_GO_ON, WISHES_ASKED -> Set.of(DAYS_OFF_ANNOUNCED);
            case FAMILY_STAYS -> Set.of(CLASSES_GO_ON);
            case WISHES_RANKED -> Set.of(WISHES_ASKED);
            case WISHES_ANSWERED -> Set.of(WISHES_RANKED);
            case FIRST_COME -> Set.of(WISHES_ANSWERED);
            case CHILDREN_CAME -> Set.of(BOOKED_FOR_TODAY);
            case NOTE_WRITTEN, REFUSED_AT_THE_DOOR, COLLECTED -> Set.of(CHILDREN_CAME);
            case DAY_ENDED -> Set.of(NOTE_WRITTEN, COLLECTED);
            case DAYS_OFF_ANNOUNCED, CLASS_MOVED, TEACHER_COVERED, TEACHER_NOT_COVERED, DAY_CLOSED, BOOKED_FOR_TODAY ->
                Set.of();
        };
    }
}
