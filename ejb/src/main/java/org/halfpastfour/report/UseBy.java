package org.halfpastfour.report;

/** What one line of a report is about. */
public enum UseBy {
    DISTRICT,
    HOME,
    MONTH,
    DISTRICT_MONTH
}
