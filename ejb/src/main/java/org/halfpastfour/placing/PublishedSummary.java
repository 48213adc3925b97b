package org.halfpastfour.placing;

/**
 * What publishing did.
 *
 * @param households who can read their answer now
 * @param given children who have a class
 * @param waiting children without one who wait for the first of their wishes that was full
 * @param nothing children without one who do not wait
 * @param refusedDates single dates that could not be booked for somebody, such as one at which a child is elsewhere
 */
public record PublishedSummary(int households, int given, int waiting, int nothing, int refusedDates) {}
