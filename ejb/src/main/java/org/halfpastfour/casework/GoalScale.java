package org.halfpastfour.casework;

import java.util.List;
import java.util.stream.IntStream;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/**
 * The five levels of a goal in words, from −2 (much less than expected) over 0 (as expected) to +2. A level that is not
 * described yet is empty; attainment is judged only where all are.
 */
public record GoalScale(List<String> levels) {

    public static final int LOWEST = -2;
    public static final int HIGHEST = 2;
    public static final int LONGEST = 200;

    private static final int LEVELS = HIGHEST - LOWEST + 1;

    /** Of a goal of which no level is described. */
    public static final GoalScale NONE = new GoalScale(List.of("", "", "", "", ""));

    /** @throws IllegalArgumentException unless there are five levels */
    public GoalScale {
        if (levels.size() != LEVELS) {
            throw new IllegalArgumentException("A scale has five levels");
        }
        var checks = new Checks();
        for (int i = 0; i < LEVELS; i++) {
            checks.text("level" + (i + LOWEST), levels.get(i), 0, LONGEST);
        }
        checks.orThrow();
        levels = levels.stream().map(Text::line).toList();
    }

    public boolean isDescribed() {
        return levels.stream().noneMatch(String::isEmpty);
    }

    /** The words of a level from −2 to +2. */
    public String at(int step) {
        return levels.get(step - LOWEST);
    }

    /** −2 to +2, the lowest first. */
    public static List<Integer> steps() {
        return IntStream.rangeClosed(LOWEST, HIGHEST).boxed().toList();
    }
}
