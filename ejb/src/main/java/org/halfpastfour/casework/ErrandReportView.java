package org.halfpastfour.casework;

import java.time.Instant;

/** What a helper wrote of an errand, to be looked at. */
public record ErrandReportView(
        Instant at, String place, String whom, boolean reached, String seen, String agreed, Instant sentAt) {}
