package org.halfpastfour.home;

/** A street, town or township by its official code of nine digits. */
public record StreetSummary(String code, String name, String district) {}
