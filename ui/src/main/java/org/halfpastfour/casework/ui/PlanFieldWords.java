package org.halfpastfour.casework.ui;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.halfpastfour.casework.GoalScale;
import org.halfpastfour.casework.GoalView;
import org.halfpastfour.casework.InterventionView;
import org.halfpastfour.casework.Judgement;
import org.halfpastfour.casework.PlanField;
import org.halfpastfour.casework.PlanView;
import org.jspecify.annotations.Nullable;

/** The fields of a plan and its parts in words; empty where there is no such field, or nothing stands in it. */
class PlanFieldWords {

    private final CaseWords words;

    PlanFieldWords(CaseWords words) {
        this.words = words;
    }

    String of(PlanView plan, PlanField field) {
        return switch (field) {
            case STARTS_ON -> date(plan.startsOn());
            case REVIEW_ON -> date(plan.reviewOn());
            case DOMAIN, WORDING, STATE, LEVELS, JUDGEMENT, DOSE, DAYS, RESPONSIBLE, ENDED -> "";
        };
    }

    String of(GoalView goal, PlanField field) {
        return switch (field) {
            case DOMAIN -> words.of(goal.domain());
            case WORDING -> goal.wording();
            case STATE -> words.of(goal.state());
            case LEVELS -> levels(goal.scale());
            case JUDGEMENT -> judgement(goal.judgement());
            case STARTS_ON, REVIEW_ON, DOSE, DAYS, RESPONSIBLE, ENDED -> "";
        };
    }

    String of(InterventionView each, PlanField field) {
        return switch (field) {
            case WORDING -> each.wording();
            case DOSE -> words.of(each.stream()) + " · " + words.dose(each.stream(), each.count(), each.period());
            case DAYS -> words.words().period(each.startsOn(), each.endsOn(), words.words()::fullDate);
            case RESPONSIBLE -> words.responsible(each.responsible());
            case ENDED -> date(each.endedOn());
            case STARTS_ON, REVIEW_ON, DOMAIN, STATE, LEVELS, JUDGEMENT -> "";
        };
    }

    private String date(@Nullable LocalDate date) {
        return date == null ? "" : words.words().fullDate(date);
    }

    private static String levels(GoalScale scale) {
        return GoalScale.steps().reversed().stream()
                .filter(step -> !scale.at(step).isEmpty())
                .map(step -> GoalCard.signed(step) + " " + scale.at(step))
                .collect(Collectors.joining("\n"));
    }

    private String judgement(@Nullable Judgement judgement) {
        return judgement == null
                ? ""
                : words.text(
                        "attainment.judged",
                        GoalCard.signed(judgement.attainment()),
                        words.text("attainment." + judgement.attainment()),
                        words.words().fullDate(judgement.on()));
    }
}
