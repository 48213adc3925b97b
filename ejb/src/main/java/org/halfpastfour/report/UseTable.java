package org.halfpastfour.report;

/** The same figures by district and month, and their sums by district and by month. */
public record UseTable(UseReport cells, UseReport districts, UseReport months) {}
