package org.halfpastfour.shared;

/**
 * Something that has happened, told inside the transaction in which it did and heard once that has succeeded
 * ({@code @Observes(during = AFTER_SUCCESS)}), by who needs it and is no part of the rule. It carries ids and what is neutral:
 * no names, no reasons, nothing of the case side. All of them stand in docs/decisions/facts-are-told.md.
 */
public interface Happening {}
