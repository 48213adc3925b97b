package org.halfpastfour.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Knows every number that is told, and perhaps all numbers of one district, and asks a solver between which two whole numbers another
 * one must lie. It knows nothing of how it was decided what is told.
 */
final class FigureAttacker {

    record Range(long least, long most) {}

    private final Map<FigurePlace, FigureCount> counted;
    private final Set<FigurePlace> told;
    private final @Nullable String knows;

    /** @param knows whose numbers it knows anyway */
    FigureAttacker(Map<FigurePlace, FigureCount> counted, Set<FigurePlace> told, @Nullable String knows) {
        this.counted = counted;
        this.told = told;
        this.knows = knows;
    }

    Range narrow(FigurePlace place) {
        return new Range(solve(place, false), solve(place, true));
    }

    private long solve(FigurePlace wanted, boolean most) {
        long all = counted.values().stream().mapToLong(FigureCount::number).sum();
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<FigurePlace, Variable> parts = new HashMap<>();
        counted.keySet().stream()
                .sorted(Comparator.comparing(FigurePlace::toString))
                .forEach(part -> {
                    Variable variable = model.newVariable(part.toString())
                            .integer(true)
                            .lower(0)
                            .upper(4 * all + 100);
                    if (part.whose().equals(knows)) {
                        variable.level(Objects.requireNonNull(counted.get(part)).number());
                    }
                    variable.weight(wanted.contains(part) ? 1 : 0);
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
                .filter(part -> wanted.contains(part.getKey()))
                .mapToLong(part -> Math.round(result.doubleValue(model.indexOf(part.getValue()))))
                .sum();
    }
}
