package org.halfpastfour.casework;

/** What somebody took along as a file or printed, of a list or of figures. */
public enum FileKind {
    CASELOAD,
    CONTACTS,
    TIMELINE,
    LOG,
    FIGURES,
    PRINTED_FIGURES
}
