package org.halfpastfour.home;

import java.util.List;

/** A youth home with its opening hours from Monday on; on a weekday that is missing it is closed. */
public record HomeDetails(HomeSummary home, List<OpeningHours> openingHours) {}
