package org.halfpastfour.casework;

import java.time.Instant;

/** Who took something out: it stands across every page of it. */
public record TakenBy(String number, String name, String login, Instant at) {}
