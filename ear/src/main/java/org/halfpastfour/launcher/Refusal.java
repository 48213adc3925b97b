package org.halfpastfour.launcher;

/** A reason not to start, told to the operator in one line. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String line) {
        super(line);
    }

    Refusal(String line, Throwable cause) {
        super(line, cause);
    }
}
