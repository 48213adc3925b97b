package org.halfpastfour.casework;

/**
 * Some of a group who are together for a part of a meeting.
 *
 * @param from the youngest of the children; 0 where no age is named
 * @param to the oldest, inside
 */
public record GroupPart(GroupPartKind kind, int from, int to) {}
