package org.halfpastfour.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every version of a whole plan, made out of the versions of its parts. */
final class PlanHistory {

    private final List<CarePlan> plans;
    private final List<Goal> goals;
    private final List<Intervention> interventions;
    private final List<PlanEdit> edits;
    private final List<Instant> moments;

    PlanHistory(List<CarePlan> plans, List<Goal> goals, List<Intervention> interventions) {
        this.plans = plans;
        this.goals = goals;
        this.interventions = interventions;
        this.edits = Stream.of(
                        plans.stream().map(CarePlan::edit),
                        goals.stream().map(Goal::edit),
                        interventions.stream().map(Intervention::edit))
                .flatMap(each -> each)
                .toList();
        this.moments = edits.stream()
                .flatMap(edit -> Stream.concat(Stream.of(edit.from()), Stream.ofNullable(edit.until())))
                .distinct()
                .sorted()
                .toList();
    }

    int last() {
        return moments.size();
    }

    /** The first version first. */
    List<PlanVersionLine> versions(Map<UUID, String> names) {
        return IntStream.rangeClosed(1, last())
                .mapToObj(number -> version(number, names))
                .toList();
    }

    PlanVersionLine version(int number, Map<UUID, String> names) {
        Instant at = moments.get(number - 1);
        List<PlanEdit> made =
                edits.stream().filter(edit -> edit.from().equals(at)).toList();
        return new PlanVersionLine(
                number,
                at,
                who(made, names),
                made.stream().map(PlanEdit::part).distinct().sorted().toList(),
                made.stream()
                        .map(PlanEdit::why)
                        .filter(why -> !why.isEmpty())
                        .distinct()
                        .toList());
    }

    private static @Nullable String who(List<PlanEdit> made, Map<UUID, String> names) {
        return made.isEmpty() ? null : names.get(made.getFirst().by());
    }

    PlanSnapshot at(int number) {
        Instant at = moments.get(number - 1);
        List<Intervention> then = interventions.stream()
                .filter(each -> each.edit().isInForceAt(at))
                .toList();
        return new PlanSnapshot(
                plans.stream()
                        .filter(plan -> plan.edit().isInForceAt(at))
                        .findFirst()
                        .map(PlanView::of)
                        .orElse(null),
                goals.stream()
                        .filter(goal -> goal.edit().isInForceAt(at))
                        .map(goal -> GoalView.of(goal, then))
                        .toList());
    }

    PlanComparison compare(int earlier, int later, Map<UUID, String> names) {
        return PlanDifferenceRule.compare(version(earlier, names), at(earlier), version(later, names), at(later));
    }
}
