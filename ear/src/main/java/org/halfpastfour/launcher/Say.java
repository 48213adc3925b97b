package org.halfpastfour.launcher;

/** What the operator reads on the console. */
final class Say {

    private Say() {}

    static void line(String text) {
        System.out.println(text);
        System.out.flush();
    }

    static void problem(String text) {
        System.err.println("Half Past Four: " + text.lines().findFirst().orElse(text));
        System.err.flush();
    }
}
