package org.halfpastfour.port;

import java.util.concurrent.TimeUnit;

/** What is sent to an address: how much at most, and how long it may take. */
enum BodyKind {
    /** Name and password. */
    SIGN_IN(8 * 1024),
    /** As the API says it itself. */
    API(256 * 1024),
    /** What a page tells of what was done in it. */
    PAGE(256 * 1024),
    /** A file of somebody signed in, with what goes around it. It is not kept in memory, so it has a thread while it comes. */
    UPLOAD(10 * 1024 * 1024);

    private static final long SECONDS = 20;
    private static final long BYTES_A_SECOND = 32 * 1024;

    private final int mostBytes;

    BodyKind(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /**
     * @param path without the query
     * @param stranger who has no page on which a file could be chosen
     */
    static BodyKind of(String path, boolean stranger) {
        if (path.equals("/sign-in")) {
            return SIGN_IN;
        }
        if (path.equals("/api") || path.startsWith("/api/")) {
            return path.endsWith("/pictures") && !stranger ? UPLOAD : API;
        }
        return path.startsWith("/VAADIN/dynamic/") && !stranger ? UPLOAD : PAGE;
    }

    int mostBytes() {
        return mostBytes;
    }

    long nanosFor(long bytes) {
        long extra = this == UPLOAD ? (bytes < 0 ? mostBytes : bytes) / BYTES_A_SECOND : 0;
        return TimeUnit.SECONDS.toNanos(SECONDS + extra);
    }
}
