package org.halfpastfour.placing;

/** How far a round of wishes is; it goes on and never back. */
public enum WishStage {
    /** From the first moment to the last one families send and change their wishes. */
    COLLECTING,
    /** Places were given, and the staff looks. */
    DRAFT,
    /** Families know; what is free is for who comes first. */
    PUBLISHED
}
