package org.halfpastfour.casework.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.casework.CaseloadPage;
import org.halfpastfour.casework.CaseloadRow;
import org.halfpastfour.casework.PlanView;
import org.halfpastfour.engagement.StreamDose;
import org.halfpastfour.shared.rest.ApiWords;
import org.jspecify.annotations.Nullable;

/** A part of a list of cases; {@code total} counts all that were found, {@code attention} those of them who need it. The last part says {@code "next":null}. */
public record CaseloadJson(
        List<CaseJson> items,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next,

        int total,
        int attention) {

    static CaseloadJson from(CaseloadPage page) {
        return new CaseloadJson(
                page.items().stream().map(CaseJson::from).toList(), page.next(), page.total(), page.attention());
    }

    /** One case; {@code attention} names the reasons, the most pressing first. */
    public record CaseJson(
            UUID id,
            String caseNumber,
            String name,
            @Nullable String caseworker,
            @Nullable PlanJson plan,
            boolean consented,
            List<DoseJson> streams,
            @Nullable LocalDate lastAttended,
            @Nullable LocalDate lastContact,
            List<String> attention) {

        static CaseJson from(CaseloadRow row) {
            return new CaseJson(
                    row.client().value(),
                    row.caseNumber(),
                    row.name(),
                    row.caseworker(),
                    row.plan() == null ? null : PlanJson.from(row.plan()),
                    row.consented(),
                    row.streams().stream().map(DoseJson::from).toList(),
                    row.lastAttended(),
                    row.lastContact(),
                    row.attention().stream().map(ApiWords::of).toList());
        }
    }

    /** The version of the plan that holds. */
    public record PlanJson(
            int number, LocalDate startsOn, @Nullable LocalDate reviewOn) {

        static PlanJson from(PlanView plan) {
            return new PlanJson(plan.number(), plan.startsOn(), plan.reviewOn());
        }
    }

    /** What was attended of one stream against what is due by now; without a course nothing is expected. */
    public record DoseJson(
            String stream, int attended, int due, @Nullable String course) {

        static DoseJson from(StreamDose dose) {
            return new DoseJson(
                    ApiWords.of(dose.stream()),
                    dose.attended(),
                    dose.due(),
                    dose.course() == null ? null : ApiWords.of(dose.course()));
        }
    }
}
