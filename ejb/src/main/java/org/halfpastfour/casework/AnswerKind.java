package org.halfpastfour.casework;

/** How a question of a check-in is answered. */
public enum AnswerKind {
    /** On five steps, from bad to good. */
    SCALE,
    WORDS
}
