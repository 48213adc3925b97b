package org.halfpastfour.casework;

/** How a client asked for help: by the button, or by one of the words that are known for it. */
public enum HelpKind {
    ASKED,
    WORD
}
