package org.halfpastfour.launcher;

/** A reason not to start, told to the operator in one line. */
class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartRefused(String line) {
        super(line);
    }

    StartRefused(String line, Throwable cause) {
        super(line, cause);
    }
}
