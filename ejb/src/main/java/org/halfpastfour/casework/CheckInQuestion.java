package org.halfpastfour.casework;

import org.halfpastfour.shared.BothLanguages;

/** A question that a client is asked, in the words of the caseworker or those that came with the product. */
public record CheckInQuestion(BothLanguages text, AnswerKind kind) {}
