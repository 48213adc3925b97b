package org.halfpastfour.report;

import java.util.List;

/**
 * How homes were used, by district, then home, then month.
 *
 * @param total the sum of what the lines may show
 */
public record UseReport(List<UseLine> lines, UseFigures total) {

    public UseReport {
        lines = List.copyOf(lines);
    }
}
