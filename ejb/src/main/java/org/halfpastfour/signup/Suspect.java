package org.halfpastfour.signup;

/**
 * A live booking of which a rule may say something else than when it was made.
 *
 * @param hadConsent whether a consent for the child, or the say of a guardian, ended by the day of the session
 */
record Suspect(Booking booking, boolean hadConsent) {}
