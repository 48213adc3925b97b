package org.halfpastfour.casework;

/** What is looked for in the log of the case side. */
public enum LogKind {
    ALL,
    READS,
    CHANGES,
    REFUSED,
    GLASS,
    EXPORTS
}
