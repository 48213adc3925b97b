package org.halfpastfour.casework;

/**
 * What somebody takes along as a file.
 *
 * @param by who took it, when and under which number
 */
public record TakenOut<T>(T content, TakenBy by) {}
