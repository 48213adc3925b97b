package org.halfpastfour.feed;

/** The part of a mail that a calendar understands. */
public record CalendarPart(String contentType, String text) {}
