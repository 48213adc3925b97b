package org.halfpastfour.casework;

/**
 * Contacts of a kind in a period.
 *
 * @param made how often somebody was reached
 * @param due in how many whole periods of the schedule one was due
 * @param missed in how many of them nobody was reached
 */
public record CountedContacts(ContactKind kind, int made, int due, int missed) {}
