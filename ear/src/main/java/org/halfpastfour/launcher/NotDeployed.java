package org.halfpastfour.launcher;

/** The server runs, without the application. */
final class NotDeployed extends StartRefused {

    private static final long serialVersionUID = 1L;

    NotDeployed(String line) {
        super(line);
    }
}
