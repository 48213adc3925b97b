package org.halfpastfour.casework;

/** What caseworkers are qualified in. */
public enum TitleKind {
    SOCIAL_WORK_ASSISTANT,
    SOCIAL_WORKER,
    SENIOR_SOCIAL_WORKER,
    COUNSELLOR,
    PSYCHOTHERAPIST,
    FAMILY_EDUCATION,
    /** Another one, by its name. */
    OTHER
}
