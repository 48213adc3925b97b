package org.halfpastfour.family;

import org.halfpastfour.shared.ErrorCode;

/** What a family is asked for again, although it still counts. */
public enum DuePaper implements ErrorCode {
    /** The text has changed, and what was signed before counts for some time only. */
    CONSENT_ASKED_AGAIN,
    /** A term began since the health note was answered. */
    HEALTH_NOTE_DUE
}
