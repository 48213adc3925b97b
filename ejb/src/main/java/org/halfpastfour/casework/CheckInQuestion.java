package org.halfpastfour.casework;

/** A question that a client is asked, in the words of the caseworker or those that came with the product. */
public record CheckInQuestion(BothLanguages text, AnswerKind kind) {}
