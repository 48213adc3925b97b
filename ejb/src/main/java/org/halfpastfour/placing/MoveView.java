package org.halfpastfour.placing;

import java.time.Instant;

/** That a child was moved by hand: by whom, when and why. */
public record MoveView(String by, Instant at, String reason) {}
