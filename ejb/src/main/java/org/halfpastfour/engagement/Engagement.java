package org.halfpastfour.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How a family takes part from one day to another, both inside: the measures for the whole family and for each way, with
 * the rows they were computed from. It judges nobody, and nothing depends on it.
 */
public record Engagement(
        int formulaVersion,
        LocalDate from,
        LocalDate to,
        Instant asOf,
        Measures family,
        List<StreamEngagement> streams,
        List<InterventionProgress> interventions) {

    public Engagement {
        streams = List.copyOf(streams);
        interventions = List.copyOf(interventions);
    }

    /** The same as if computed at another moment. */
    public Engagement at(Instant moment) {
        return new Engagement(formulaVersion, from, to, moment, family, streams, interventions);
    }

    /** Nothing of a way in which there is nothing. */
    public StreamEngagement of(Stream stream) {
        return streams.stream()
                .filter(each -> each.stream() == stream)
                .findFirst()
                .orElseGet(() -> new StreamEngagement(stream, Measures.NONE, List.of()));
    }

    /** Every row of every stream in the order of time. */
    public List<EngagementRow> rows() {
        return streams.stream()
                .flatMap(each -> each.rows().stream())
                .sorted(EngagementFormula.IN_ORDER_OF_TIME)
                .toList();
    }
}
