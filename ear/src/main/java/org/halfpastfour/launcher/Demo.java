package org.halfpastfour.launcher;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How much invented data a new data folder is filled with. */
enum Demo {
    NONE,
    DISTRICT,
    CITY;

    static Demo of(String text) {
        return Arrays.stream(values())
                .filter(demo -> demo.word().equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal("--demo is one of " + words() + ", not \"" + text + "\""));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String words() {
        return Arrays.stream(values()).map(Demo::word).collect(Collectors.joining(", "));
    }
}
