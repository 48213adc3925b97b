package org.halfpastfour.shared;

/** A code of a field error declared by an enum, so that a test finds every code and asks for its text. */
public interface ErrorCode {

    String code();
}
