package org.halfpastfour.launcher;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How much invented data a new data folder is filled with. */
enum DemoChoice {
    NONE,
    DISTRICT,
    CITY;

    static DemoChoice of(String text) {
        return Arrays.stream(values())
                .filter(demo -> demo.word().equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> new StartRefused("--demo is one of " + words() + ", not \"" + text + "\""));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String words() {
        return Arrays.stream(values()).map(DemoChoice::word).collect(Collectors.joining(", "));
    }
}
