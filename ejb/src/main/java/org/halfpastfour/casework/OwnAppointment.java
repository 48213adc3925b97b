package org.halfpastfour.casework;

import java.time.Instant;

/** When and where a client is expected; what for is not said. */
public record OwnAppointment(Instant start, Instant end, String home, String address) {}
