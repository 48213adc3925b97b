package org.halfpastfour.family;

import org.halfpastfour.shared.Declared;
import org.halfpastfour.shared.DomainException.Kind;
import org.halfpastfour.shared.Fact;

/** What refuses a use case of this feature: first what can be wrong with a field, then the facts with what their texts say. */
public enum FamilyError implements Fact {
    BORN_IN_THE_FUTURE,
    NO_CHILD_ANY_MORE,
    GUARDIAN_MISSING,
    GUARDIAN_UNKNOWN,
    GUARDIAN_TWICE,
    HOUSEHOLD_CODE_UNKNOWN,
    REFERRAL_CODE_NOT_VALID,
    WEEKDAY_MISSING,
    /** Two to four. */
    LAST_DIGITS_ONLY,
    /** Arguments: most, in days. */
    DAY_TOO_FAR,
    LOGIN_NAME_UNKNOWN,
    ENDS_EARLIER_ALREADY,
    DATE_IN_THE_PAST,
    CONSENT_TEXT_OUTDATED,
    /** A version of what guardians sign counts from no earlier day than the one before it. */
    BEFORE_THE_VERSION_BEFORE,
    /** What was signed under an older version counts at least until the new one is there. */
    GRACE_TOO_SHORT,
    PHOTO_NOT_AN_IMAGE,
    /** Arguments: most, in pixels. */
    PHOTO_SIDE_TOO_LONG,
    /** Arguments: most, in millions. */
    PHOTO_HAS_TOO_MANY_PIXELS,
    /** Arguments: most. */
    PHOTO_HAS_TOO_MANY_PARTS,
    /** Arguments: most, in seconds. */
    PHOTO_TAKES_TOO_LONG,
    /** Others are made small just now. */
    PHOTOS_BUSY,
    /** Arguments: most, in kilobytes. */
    PHOTO_TOO_LARGE,
    /** No fault: asked once, and saved when it is sent again. */
    PHONE_KNOWN,
    PHONE_KNOWN_OF,

    /** Nobody decides about the own family as staff: a colleague does. */
    ABOUT_ONESELF(Kind.FORBIDDEN),
    /** Another adult of a family signs in with this account; the argument is the login name. */
    ACCOUNT_OF_ANOTHER_ADULT(Kind.CONFLICT, "name"),
    /** The code of a permission for one day was used, in the same moment or before. */
    CODE_IS_USED(Kind.CONFLICT),
    /** There is no such code, or who asks did not give it. */
    CODE_NOT_FOUND(Kind.NOT_FOUND),
    /** The account has other roles, or belongs to families of other homes; the argument is its login name. */
    ACCOUNT_ONLY_BY_CITY(Kind.FORBIDDEN, "name"),
    /** The adult signs in with another account already. */
    ADULT_HAS_ACCOUNT(Kind.CONFLICT, "name"),
    /** Somebody who is banned from collecting the child cannot be allowed to. */
    ADULT_IS_BANNED(Kind.CONFLICT, "name"),
    /** Who is typed as somebody new looks like an adult that is known around the child already. */
    ADULT_KNOWN_ALREADY(Kind.CONFLICT, "name"),
    /** There is no such adult, or this one may not be seen. */
    ADULT_NOT_FOUND(Kind.NOT_FOUND, "adult"),
    /** Somebody with an own account changes own details; otherwise the staff does. */
    ADULT_ONLY_BY_STAFF(Kind.FORBIDDEN),
    /** The adult signs in with no account yet. */
    ADULT_WITHOUT_ACCOUNT(Kind.CONFLICT, "name"),
    /** The adult is guardian of the child in this time already. */
    ALREADY_GUARDIAN(Kind.CONFLICT, "name"),
    /** Only the staff of the home withdraws a ban. */
    BAN_ONLY_BY_STAFF(Kind.FORBIDDEN),
    /** The child belongs to that household already. */
    CHILD_ALREADY_IN_HOUSEHOLD(Kind.CONFLICT),
    CHILD_NOT_FOUND(Kind.NOT_FOUND, "child"),
    /** Name and birth date tell children apart; this change of them is made by the staff only. Why is not told. */
    CHILD_ONLY_BY_STAFF(Kind.FORBIDDEN),
    /** The guardian has given this consent for some of these days already. */
    CONSENT_ALREADY_GIVEN(Kind.CONFLICT),
    /** There is no such consent, or it may not be seen. */
    CONSENT_NOT_FOUND(Kind.NOT_FOUND, "consent"),
    /** A consent is given and withdrawn by the guardian who signs it, or by the staff on paper. */
    CONSENT_ONLY_BY_SIGNER(Kind.FORBIDDEN),
    /** These details tell people apart at the door, so that only the staff changes them. */
    DETAILS_ONLY_BY_STAFF(Kind.FORBIDDEN),
    /** The staff still looks at this entry; until then it takes part in nothing. Why is not told. */
    ENTRY_IS_CHECKED(Kind.CONFLICT, "name"),
    /** The adult is a blocked guardian of a child of the household, and may not see it. */
    GUARDIAN_IS_BLOCKED(Kind.CONFLICT, "name"),
    /** There is no such household, or it may not be seen. */
    HOUSEHOLD_NOT_FOUND(Kind.NOT_FOUND, "household"),
    /** There is no such join that stands, or not for who asks. */
    JOIN_NOT_FOUND(Kind.NOT_FOUND),
    /** Children of the household would be left without an adult. */
    LAST_ADULT_OF_HOUSEHOLD(Kind.CONFLICT, "name"),
    /** This person does not belong to the household today. */
    MEMBER_NOT_FOUND(Kind.NOT_FOUND),
    /** There is no question whether these two are one person, or not for who asks. */
    NOT_ALIKE(Kind.NOT_FOUND),
    /** Only an unblocked guardian of the child, or the staff of its home, decides this. */
    NOT_THE_GUARDIAN(Kind.FORBIDDEN),
    /** The adult may collect the child on some of these days already. */
    PICKUP_ALREADY_ALLOWED(Kind.CONFLICT, "name"),
    /** There is no such pick-up authority, or it may not be seen. */
    PICKUP_NOT_FOUND(Kind.NOT_FOUND, "pickup");

    private final Declared declared;

    /** What can be wrong with a field. */
    FamilyError() {
        this(Kind.INVALID);
    }

    FamilyError(Kind kind, String... says) {
        this.declared = new Declared(kind, says);
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
