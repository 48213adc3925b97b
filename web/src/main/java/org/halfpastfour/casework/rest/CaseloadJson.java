package org.halfpastfour.casework.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.casework.CaseloadPage;
import org.halfpastfour.casework.CaseloadRow;
import org.halfpastfour.casework.Flag;
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

    /**
     * One case; {@code attention} names the open reasons, the most pressing first, {@code flags} says since when they hold, and
     * {@code snoozed} which were put off.
     */
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
            List<String> attention,
            List<FlagJson> flags,
            List<FlagJson> snoozed) {

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
                    row.attention().stream().map(ApiWords::of).toList(),
                    row.flags().stream().map(FlagJson::from).toList(),
                    row.snoozed().stream().map(FlagJson::from).toList());
        }
    }

    /** A reason to look at a case, since when it holds, and until when it was put off. */
    public record FlagJson(
            String reason, LocalDate since, @Nullable LocalDate until) {

        static FlagJson from(Flag flag) {
            return new FlagJson(
                    ApiWords.of(flag.reason()),
                    flag.since(),
                    flag.snooze() == null ? null : flag.snooze().until());
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
