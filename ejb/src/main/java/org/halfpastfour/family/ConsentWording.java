package org.halfpastfour.family;

/**
 * What a version says in one language.
 *
 * @param changed what is different from the one before; empty in the first one
 */
public record ConsentWording(String text, String changed) {}
