package org.halfpastfour.engagement;

import java.util.List;

/** One way of taking part: its measures, and every session they were computed from in the order of time. */
public record StreamEngagement(Stream stream, Measures measures, List<EngagementRow> rows) {

    public StreamEngagement {
        rows = List.copyOf(rows);
    }
}
