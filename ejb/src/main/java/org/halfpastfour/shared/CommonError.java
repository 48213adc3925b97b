package org.halfpastfour.shared;

import org.halfpastfour.shared.DomainException.Kind;

/** What any feature may refuse: first what can be wrong with a field, then the facts with what their texts say. */
public enum CommonError implements Fact {
    REQUIRED,
    TOO_SHORT,
    TOO_LONG,
    TOO_SMALL,
    TOO_LARGE,
    CHARACTERS_NOT_ALLOWED,
    NOT_A_NAME,
    NOT_A_NAME_BEGINNING,
    NOT_A_PHONE_NUMBER,
    NOT_AN_ID,
    NOT_A_CURSOR,
    END_BEFORE_START,

    CHANGED_MEANWHILE(Kind.CONFLICT),
    FORETOLD(Kind.CONFLICT, "count"),
    INVALID_INPUT(Kind.INVALID, "fields"),
    TOUCHES_WHAT_WAS_AGREED(Kind.CONFLICT, "matters");

    private final Declared declared;

    /** What can be wrong with a field. */
    CommonError() {
        this(Kind.INVALID);
    }

    CommonError(Kind kind, String... says) {
        this.declared = new Declared(kind, says);
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
