package org.halfpastfour.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** What one home counts in one month. */
record HomeMonth(String district, String districtName, UUID home, String homeName, YearMonth month, Counts counts) {

    HomeMonth(
            String district,
            String districtName,
            UUID home,
            String homeName,
            LocalDate month,
            long sessions,
            long participations,
            long places,
            long taken,
            long waiting) {
        this(
                district,
                districtName,
                home,
                homeName,
                YearMonth.from(month),
                Counts.of(sessions, participations, places, taken, waiting));
    }
}
