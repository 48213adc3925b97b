package org.halfpastfour.report;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a report: of which district, home or month, and its figures. */
public record UseLine(
        @Nullable String district,
        @Nullable String districtName,
        @Nullable UUID home,
        @Nullable String homeName,
        @Nullable YearMonth month,
        UseFigures figures) {}
