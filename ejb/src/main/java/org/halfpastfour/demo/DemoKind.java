package org.halfpastfour.demo;

import java.util.Locale;

/** Which demo data a server starts with: one district, the whole city, or none. */
public enum DemoKind {
    NONE,
    DISTRICT,
    CITY;

    /** From the setting {@code hpf.demo} or HPF_DEMO; none when it is not set. */
    static DemoKind configured() {
        String setting = System.getProperty("hpf.demo", System.getenv("HPF_DEMO"));
        return setting == null ? NONE : valueOf(setting.toUpperCase(Locale.ROOT));
    }
}
