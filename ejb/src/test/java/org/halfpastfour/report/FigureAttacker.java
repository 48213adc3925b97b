package org.halfpastfour.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Knows every number that is told, and perhaps all numbers of some districts, and asks a solver between which two whole numbers another
 * one must lie. It knows nothing of how it was decided what is told.
 */
final class FigureAttacker {

    record Range(long least, long most) {}

    private final Map<FigurePlace, FigureCount> counted;
    private final Set<FigurePlace> told;
    private final Set<String> knows;

    /** @param knows whose numbers it knows anyway */
    FigureAttacker(Map<FigurePlace, FigureCount> counted, Set<FigurePlace> told, Set<String> knows) {
        this.counted = counted;
        this.told = told;
        this.knows = knows;
    }

    Range narrow(FigurePlace place) {
        return narrow(place::contains);
    }

    /** What these parts come to together. */
    Range narrow(Predicate<FigurePlace> wanted) {
        return new Range(solve(wanted, false), solve(wanted, true));
    }

    private long solve(Predicate<FigurePlace> wanted, boolean most) {
        long all = counted.values().stream().mapToLong(FigureCount::number).sum();
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<FigurePlace, Variable> parts = new HashMap<>();
        counted.keySet().stream()
                .filter(FigurePlace::isPart)
                .sorted(Comparator.comparing(FigurePlace::toString))
                .forEach(part -> {
                    Variable variable = model.newVariable(part.toString())
                            .integer(true)
                            .lower(0)
                            .upper(4 * all + 100);
                    if (knows.contains(part.whose())) {
                        variable.level(Objects.requireNonNull(counted.get(part)).number());
                    }
                    variable.weight(wanted.test(part) ? 1 : 0);
                    parts.put(part, variable);
                });
        List<FigurePlace> places = new ArrayList<>(told);
        for (FigurePlace place : places) {
            Expression sum = model.newExpression(place.toString()).level(FigureCount.sum(counted, place));
            parts.forEach((part, variable) -> {
                if (place.contains(part)) {
                    sum.set(variable, 1);
                }
            });
        }
        Optimisation.Result result = most ? model.maximise() : model.minimise();
        if (!result.getState().isFeasible()) {
            throw new IllegalStateException("what is true is possible, but not " + result);
        }
        return parts.entrySet().stream()
                .filter(part -> wanted.test(part.getKey()))
                .mapToLong(part -> Math.round(result.doubleValue(model.indexOf(part.getValue()))))
                .sum();
    }
}
