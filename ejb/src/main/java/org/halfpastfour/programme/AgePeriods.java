package org.halfpastfour.programme;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.policy.PolicyValues;

/**
 * The ages that a class admits, each from a day until the next one.
 *
 * @param days in order
 * @param ages as many
 */
public record AgePeriods(List<LocalDate> days, List<Ages> ages) {

    private static final Set<Policy> OF_AGES = EnumSet.of(Policy.CLASS_AGE_FROM, Policy.CLASS_AGE_TO);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    public AgePeriods {
        days = List.copyOf(days);
        ages = List.copyOf(ages);
    }

    static AgePeriods from(PolicyValues values, LocalDate day) {
        List<LocalDate> turns = values.turns(OF_AGES, day);
        return new AgePeriods(
                turns,
                turns.stream()
                        .map(turn -> SessionTerms.on(values, turn).ofClasses())
                        .toList());
    }

    Ages first() {
        return ages.getFirst();
    }

    public LocalDate[] begins() {
        return days.toArray(LocalDate[]::new);
    }

    /** Not inside. */
    public LocalDate[] ends() {
        return IntStream.rangeClosed(1, days.size())
                .mapToObj(next -> next < days.size() ? days.get(next) : NEVER)
                .toArray(LocalDate[]::new);
    }

    public Integer[] lowest() {
        return numbers(Ages::from);
    }

    public Integer[] highest() {
        return numbers(Ages::to);
    }

    private Integer[] numbers(ToIntFunction<Ages> number) {
        return ages.stream().map(each -> number.applyAsInt(each)).toArray(Integer[]::new);
    }
}
