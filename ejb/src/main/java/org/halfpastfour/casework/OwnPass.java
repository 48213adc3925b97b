package org.halfpastfour.casework;

/** What a client's own page holds while it is open; it is worth nothing to another account, and nothing after five minutes. */
public record OwnPass(String token) {

    @Override
    public String toString() {
        return "a pass";
    }
}
