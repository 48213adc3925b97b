package org.halfpastfour.report;

import java.util.Arrays;
import java.util.List;

/** To what something was done, in the kinds in which one looks for it. */
public enum AuditedThing {
    HOME,
    SESSION,
    BOOKING,
    FAMILY,
    ACCOUNT,
    CALENDAR,
    POLICY,
    AUDIT;

    List<String> kinds() {
        return switch (this) {
            case HOME -> List.of("home", "room", "staff-member");
            case SESSION -> List.of("session", "series", "programme", "planning");
            case BOOKING -> List.of("booking", "party", "offer", "wish-list", "wish-round", "stay-question");
            case FAMILY -> List.of("household", "child", "adult", "person", "participant");
            case ACCOUNT -> List.of("account", "calendar-feed");
            case CALENDAR -> List.of("closure", "term", "school-year", "calendar-year");
            case POLICY -> List.of("policy");
            case AUDIT -> List.of("audit");
        };
    }

    /** Every kind of thing that the open side's log names. */
    public static List<String> allKinds() {
        return Arrays.stream(values()).flatMap(thing -> thing.kinds().stream()).toList();
    }
}
