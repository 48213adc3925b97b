package org.halfpastfour.launcher;

/**
 * How much room is left on the disk of the data folder. Nothing is saved any more before it is full: a database that cannot write
 * its own log ends, and what could still be read would be gone with it.
 */
enum DiskRoom {
    ENOUGH,
    SHORT,
    NONE;

    static final long MEGABYTE = 1L << 20;
    static final long WARNED_BELOW = 1024 * MEGABYTE;
    static final long NOTHING_SAVED_BELOW = 128 * MEGABYTE;

    /** More than where it ends, or it would begin and end with every file that comes and goes. */
    static final long SAVED_AGAIN_FROM = 256 * MEGABYTE;

    /** What follows when so many bytes are left now. */
    DiskRoom with(long bytes) {
        if (bytes < NOTHING_SAVED_BELOW || this == NONE && bytes < SAVED_AGAIN_FROM) {
            return NONE;
        }
        return bytes < WARNED_BELOW ? SHORT : ENOUGH;
    }
}
