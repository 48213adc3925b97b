package org.halfpastfour.casework;

/** What a rhythm of contacts is counted in. */
public enum RhythmUnit {
    WEEK,
    MONTH
}
