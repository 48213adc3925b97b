package org.halfpastfour.casework;

/** What can be done with a case as a whole, or with anything of it. */
enum CaseStep {
    WRITE,
    PAUSE,
    RESUME,
    GIVE,
    CLOSE,
    REOPEN
}
