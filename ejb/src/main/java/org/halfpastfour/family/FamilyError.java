package org.halfpastfour.family;

import java.util.Locale;
import org.halfpastfour.shared.ErrorCode;

/** What may be wrong with the fields of a family's commands. */
public enum FamilyError implements ErrorCode {
    BORN_IN_THE_FUTURE,
    NO_CHILD_ANY_MORE,
    GUARDIAN_MISSING,
    GUARDIAN_UNKNOWN,
    GUARDIAN_TWICE,
    HOUSEHOLD_CODE_UNKNOWN,
    REFERRAL_CODE_NOT_VALID,
    WEEKDAY_MISSING,
    LOGIN_NAME_UNKNOWN,
    ENDS_EARLIER_ALREADY,
    DATE_IN_THE_PAST,
    CONSENT_TEXT_OUTDATED,
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
    PHONE_KNOWN_OF;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
