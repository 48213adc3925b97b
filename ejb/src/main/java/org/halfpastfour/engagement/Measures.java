package org.halfpastfour.engagement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The four measures of taking part. They stand side by side and are never added up. Results are kept under the names of
 * before, which say less.
 *
 * @param enrolment active interventions with a place to come, of active interventions
 * @param retentionWeeks weeks with at least one attendance, of weeks in which something feasible was offered
 * @param missedSessionsInARow feasible sessions missed since the last one that was attended
 * @param doseMinutes attended minutes, of feasible offered minutes
 */
public record Measures(
        Share enrolment,
        @JsonProperty("retention") Share retentionWeeks,
        @JsonProperty("missesInARow") int missedSessionsInARow,
        @JsonProperty("dose") Share doseMinutes,
        Involvement involvement) {

    /** Where nothing was offered and nothing is expected. */
    static final Measures NONE = new Measures(Share.NONE, Share.NONE, 0, Share.NONE, Involvement.of(List.of()));

    /** Of rows and interventions of one way, or of all. */
    static Measures of(List<EngagementRow> rows, List<InterventionProgress> interventions) {
        List<EngagementRow> feasible =
                rows.stream().filter(row -> row.outcome().isFeasible()).toList();
        return new Measures(
                enrolment(interventions),
                retention(feasible),
                missesInARow(feasible),
                feasible.stream()
                        .map(row -> new Share(row.attendedMinutes(), row.offeredMinutes()))
                        .reduce(Share.NONE, Share::plus),
                Involvement.of(
                        feasible.stream().flatMap(row -> row.marks().stream()).toList()));
    }

    private static Share enrolment(List<InterventionProgress> interventions) {
        List<InterventionProgress> active =
                interventions.stream().filter(InterventionProgress::active).toList();
        return new Share(active.stream().filter(InterventionProgress::enrolled).count(), active.size());
    }

    private static Share retention(List<EngagementRow> feasible) {
        return new Share(
                feasible.stream()
                        .filter(row -> row.outcome() == Outcome.ATTENDED)
                        .map(EngagementRow::week)
                        .distinct()
                        .count(),
                feasible.stream().map(EngagementRow::week).distinct().count());
    }

    private static int missesInARow(List<EngagementRow> feasible) {
        return (int) feasible.reversed().stream()
                .takeWhile(row -> row.outcome() == Outcome.MISSED)
                .count();
    }
}
