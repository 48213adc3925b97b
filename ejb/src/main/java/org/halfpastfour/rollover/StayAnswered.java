package org.halfpastfour.rollover;

/** What became of an answer: on how many dates the child has a place, waits, or could not be booked. */
public record StayAnswered(StayAnswer answer, int booked, int waiting, int refused) {}
