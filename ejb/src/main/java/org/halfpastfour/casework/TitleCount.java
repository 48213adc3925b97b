package org.halfpastfour.casework;

/** How many people hold a title. */
public record TitleCount(TitleKind kind, int people) {}
