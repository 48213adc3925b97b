package org.halfpastfour.notice;

/** A part of a message that has a text of its own. */
public enum TextPart {
    TITLE,
    BODY
}
