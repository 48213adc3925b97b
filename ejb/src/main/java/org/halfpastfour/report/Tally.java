package org.halfpastfour.report;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sums up what may be shown, and remembers of which figures something was left out. */
final class Tally {

    private final Map<UseFigure, Long> shown = new EnumMap<>(UseFigure.class);
    private final Set<UseFigure> withheld = EnumSet.noneOf(UseFigure.class);
    private long taken;
    private long places;

    Tally add(Counts counts, Set<UseFigure> held) {
        withheld.addAll(held);
        for (UseFigure figure : UseFigure.values()) {
            if (!held.contains(figure)) {
                shown.merge(figure, counts.of(figure), Long::sum);
            }
        }
        if (!held.contains(UseFigure.TAKEN) && !held.contains(UseFigure.PLACES)) {
            taken += counts.of(UseFigure.TAKEN);
            places += counts.of(UseFigure.PLACES);
        }
        return this;
    }

    UseFigures figures() {
        return new UseFigures(
                number(UseFigure.SESSIONS),
                number(UseFigure.PARTICIPATIONS),
                number(UseFigure.PLACES),
                use(),
                number(UseFigure.WAITING),
                withheld);
    }

    /** Nothing but what was held back is not none. */
    private @Nullable Long number(UseFigure figure) {
        long sum = shown.getOrDefault(figure, 0L);
        return sum == 0 && withheld.contains(figure) ? null : Long.valueOf(sum);
    }

    private @Nullable Integer use() {
        boolean isPart = withheld.contains(UseFigure.TAKEN) || withheld.contains(UseFigure.PLACES);
        return places == 0 || taken == 0 && isPart ? null : Integer.valueOf(Math.round(100f * taken / places));
    }
}
