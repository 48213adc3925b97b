package org.halfpastfour.signup;

import org.halfpastfour.shared.CodeWord;

/** Why a booking that was made could not be made, or attended, any more. */
enum BookingRule {
    /** The detail is the ages of the session. */
    AGE,
    /** The participant does not belong to the household that booked. */
    MEMBERSHIP,
    /** A consent that was given ended, or nobody who signed it decides for the child any more. */
    CONSENT,
    /** A child comes, and nobody who may be its company does. */
    WITHOUT_COMPANY,
    /** An adult beside a child for whom that adult is barred: the one rule that nobody may keep to differently. */
    BARRED;

    String code() {
        return CodeWord.of(this);
    }

    static BookingRule of(String code) {
        return CodeWord.constant(BookingRule.class, code).orElseThrow();
    }

    static boolean is(String code) {
        return CodeWord.constant(BookingRule.class, code).isPresent();
    }
}
