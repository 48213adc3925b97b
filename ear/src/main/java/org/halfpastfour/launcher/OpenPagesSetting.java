package org.halfpastfour.launcher;

import java.util.Map;

/** How many pages may be open at a time, as the operator wrote it; the server reads it by itself. */
final class OpenPagesSetting {

    static final String NAME = "HPF_OPEN_PAGES";

    /** With fewer nobody could begin. */
    private static final int FEWEST = 10;

    private static final int MOST = 1_000_000;

    private OpenPagesSetting() {}

    static void check(Map<String, String> environment) {
        String text = environment.getOrDefault(NAME, "");
        if (!text.isBlank() && !isGood(text)) {
            throw new StartRefused(NAME + " is a number from " + FEWEST + " to " + MOST + ", not \"" + text + "\"");
        }
    }

    private static boolean isGood(String text) {
        return text.matches("[0-9]{1,7}") && Integer.parseInt(text) >= FEWEST && Integer.parseInt(text) <= MOST;
    }
}
