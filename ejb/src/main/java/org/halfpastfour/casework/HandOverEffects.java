package org.halfpastfour.casework;

/**
 * What else becomes of a case that is given to a colleague.
 *
 * @param openCalls for help to which nobody has seen, and that go along
 * @param openReferrals that go along
 * @param dueContacts that are due today or were before, and go along
 * @param snoozes reminders put off, which are there again
 * @param glass colleagues who look in now in an emergency, which ends
 */
public record HandOverEffects(int openCalls, int openReferrals, int dueContacts, int snoozes, int glass) {}
