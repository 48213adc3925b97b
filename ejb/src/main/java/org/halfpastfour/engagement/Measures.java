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
}
