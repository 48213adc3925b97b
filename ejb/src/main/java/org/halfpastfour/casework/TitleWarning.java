package org.halfpastfour.casework;

/** How near the last day of a title is. */
public enum TitleWarning {
    NONE,
    WITHIN_60_DAYS,
    WITHIN_30_DAYS,
    WITHIN_7_DAYS,
    EXPIRED
}
