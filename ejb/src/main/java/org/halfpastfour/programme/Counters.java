package org.halfpastfour.programme;

/** How full a session is, in participants. */
public record Counters(int places, int taken, int waiting) {

    public int free() {
        return places - taken;
    }
}
