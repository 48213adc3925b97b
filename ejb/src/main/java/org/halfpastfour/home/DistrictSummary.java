package org.halfpastfour.home;

/** A district or county by its official code of six digits. */
public record DistrictSummary(String code, String name) {}
