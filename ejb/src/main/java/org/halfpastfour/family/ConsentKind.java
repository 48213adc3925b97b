package org.halfpastfour.family;

/** What a guardian agrees to. Leaving alone is written and dated like the others. */
public enum ConsentKind {
    PARTICIPATION,
    SENSITIVE_DATA,
    LEAVES_ALONE;

    /** The text that is signed now; a consent to an older one keeps its version. */
    public int currentText() {
        return 1;
    }
}
