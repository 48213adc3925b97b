package org.halfpastfour.casework;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Field by field, in what two versions of a plan differ. */
final class PlanDifferenceRule {

    private PlanDifferenceRule() {}

    static PlanComparison compare(
            PlanVersionLine earlier, PlanSnapshot before, PlanVersionLine later, PlanSnapshot after) {
        return new PlanComparison(
                earlier,
                later,
                compared(before.plan(), after.plan(), PlanDifferenceRule::plan),
                parts(before.goals(), after.goals(), GoalView::id, PlanDifferenceRule::goal),
                parts(
                        before.interventions(),
                        after.interventions(),
                        InterventionView::id,
                        PlanDifferenceRule::intervention));
    }

    /** What was there before in its order, then what came. */
    private static <T> List<ComparedPart<T>> parts(
            List<T> before, List<T> after, Function<T, ?> key, BiFunction<T, T, Differing> compare) {
        Map<?, T> left = before.stream().collect(Collectors.toMap(key, Function.identity()));
        Map<?, T> right = after.stream().collect(Collectors.toMap(key, Function.identity()));
        Set<Object> keys = new LinkedHashSet<>();
        before.forEach(each -> keys.add(key.apply(each)));
        after.forEach(each -> keys.add(key.apply(each)));
        return keys.stream()
                .map(each -> compared(left.get(each), right.get(each), compare))
                .toList();
    }

    private static <T> ComparedPart<T> compared(
            @Nullable T before, @Nullable T after, BiFunction<T, T, Differing> compare) {
        return new ComparedPart<>(
                before,
                after,
                before == null || after == null
                        ? List.of()
                        : compare.apply(before, after).fields());
    }

    static Differing plan(PlanView before, PlanView after) {
        return new Differing()
                .in(PlanField.STARTS_ON, before.startsOn(), after.startsOn())
                .in(PlanField.REVIEW_ON, before.reviewOn(), after.reviewOn());
    }

    static Differing goal(GoalView before, GoalView after) {
        return new Differing()
                .in(PlanField.DOMAIN, before.domain(), after.domain())
                .in(PlanField.WORDING, before.wording(), after.wording())
                .in(PlanField.STATE, before.state(), after.state())
                .in(PlanField.LEVELS, before.scale(), after.scale())
                .in(PlanField.JUDGEMENT, before.judgement(), after.judgement());
    }

    static Differing intervention(InterventionView before, InterventionView after) {
        return new Differing()
                .in(PlanField.WORDING, before.wording(), after.wording())
                .in(PlanField.DOSE, List.of(before.count(), before.period()), List.of(after.count(), after.period()))
                .in(
                        PlanField.DAYS,
                        List.of(before.startsOn(), before.endsOn()),
                        List.of(after.startsOn(), after.endsOn()))
                .in(PlanField.RESPONSIBLE, before.responsible(), after.responsible())
                .in(PlanField.ENDED, before.endedOn(), after.endedOn());
    }

    /** Collects the fields that are not the same. */
    static final class Differing {

        private final List<PlanField> differing = new ArrayList<>();

        Differing in(PlanField field, @Nullable Object before, @Nullable Object after) {
            if (!Objects.equals(before, after)) {
                differing.add(field);
            }
            return this;
        }

        List<PlanField> fields() {
            return List.copyOf(differing);
        }
    }
}
