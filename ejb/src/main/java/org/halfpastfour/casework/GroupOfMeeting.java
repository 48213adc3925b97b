package org.halfpastfour.casework;

/** The group of a meeting, and whether who asks leads it. */
public record GroupOfMeeting(GroupId group, boolean leads) {}
