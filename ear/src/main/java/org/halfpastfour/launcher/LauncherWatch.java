package org.halfpastfour.launcher;

import java.io.IOException;

/**
 * Runs inside the server's JVM and ends it when the launcher is gone, however the launcher ended: the pipe between them
 * closes then.
 */
public final class LauncherWatch {

    private static final long PATIENCE_MILLIS = 20_000;

    private LauncherWatch() {}

    public static void premain(String arguments) {
        daemon("launcher-watch", LauncherWatch::waitForTheEnd);
    }

    private static void waitForTheEnd() {
        try {
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        } catch (IOException pipeBroke) {
            // the same as its end
        }
        daemon("launcher-watch-halt", LauncherWatch::haltLater);
        System.exit(1);
    }

    private static void haltLater() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
