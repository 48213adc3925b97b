package org.halfpastfour.home;

import org.halfpastfour.shared.Declared;
import org.halfpastfour.shared.DomainException.Kind;
import org.halfpastfour.shared.Fact;

/** What refuses a use case of this feature: first what can be wrong with a field, then the facts with what their texts say. */
public enum HomeError implements Fact {
    STREET_UNKNOWN,
    WEEKDAY_TWICE,
    /** More than one decimal, or not a number of square metres. */
    AREA_NOT_VALID,
    ACCOUNT_UNKNOWN,
    /** Another name than the one that is registered of who has the account. */
    NAME_OF_ACCOUNT,

    /** Another home of the district has this name. */
    HOME_NAME_TAKEN(Kind.CONFLICT, "name"),
    /** There is no such youth home. */
    HOME_NOT_FOUND(Kind.NOT_FOUND, "home"),
    /** Another room of the home has this name. */
    ROOM_NAME_TAKEN(Kind.CONFLICT, "name"),
    /** There is no such room, or it is not one of the homes of who asks. */
    ROOM_NOT_FOUND(Kind.NOT_FOUND, "room"),
    /** The account is another member of the home's staff already. */
    STAFF_ACCOUNT_TAKEN(Kind.CONFLICT),
    /** There is no such member of staff, or not in a home of who asks. */
    STAFF_MEMBER_NOT_FOUND(Kind.NOT_FOUND, "staffMember");

    private final Declared declared;

    /** What can be wrong with a field. */
    HomeError() {
        this(Kind.INVALID);
    }

    HomeError(Kind kind, String... says) {
        this.declared = new Declared(kind, says);
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
