package org.halfpastfour.report;

import org.jspecify.annotations.Nullable;

/** Of how many families numbers are, and how much of one of them, as far as that is certain. */
final class FigureFamilies {

    private static final int WHOSE = 0;
    private static final int WHEN = 1;

    private final FigureCube cube;

    FigureFamilies(FigureCube cube) {
        this.cube = cube;
    }

    /**
     * Whether their sum would tell of few families: not more are counted than there are, as the same ones may stand in several parts and
     * come again at another time, and of one not less than it is.
     *
     * @param place the words on which all of them stand
     * @param without the words on which none of them stands, where it is not all that stands on the others
     */
    boolean areToldBy(int[] parts, int[] place, int @Nullable [] without) {
        long number = 0;
        for (int part : parts) {
            number += cube.number(part);
        }
        if (number < SmallNumbers.LEAST) {
            return true;
        }
        int times = cube.size(WHEN);
        FigureCount[] each = new FigureCount[cube.size(WHOSE) * times];
        for (int part : parts) {
            int[] way = cube.way(part);
            int at = way[WHOSE] * times + way[WHEN];
            if (each[at] == null) {
                each[at] = count(parts, way, place, without);
            }
        }
        long families = 0;
        long largest = 0;
        for (int whose = 0; whose < cube.size(WHOSE); whose++) {
            long most = 0;
            long ofOne = 0;
            for (int when = 0; when < times; when++) {
                FigureCount count = each[whose * times + when];
                if (count != null) {
                    most = Math.max(most, count.families());
                    ofOne += count.largest();
                }
            }
            families += most;
            largest = Math.max(largest, ofOne);
        }
        return families < SmallNumbers.LEAST || 2 * largest > number;
    }

    private FigureCount count(int[] parts, int[] way, int[] place, int @Nullable [] without) {
        FigureCount whole = known(place, way);
        if (whole == null) {
            return together(parts, way);
        }
        if (without == null || without[WHEN] >= 0) {
            return whole;
        }
        FigureCount together = together(parts, way);
        FigureCount gone = known(without, way);
        return new FigureCount(
                0,
                Math.max(together.families(), gone == null ? 0 : whole.families() - gone.families()),
                Math.min(together.largest(), whole.largest()));
    }

    private @Nullable FigureCount known(int[] place, int[] way) {
        int[] here = place.clone();
        here[WHOSE] = way[WHOSE];
        here[WHEN] = way[WHEN];
        return cube.count(cube.code(here));
    }

    /** All that stand there at that time. */
    private FigureCount together(int[] parts, int[] way) {
        long families = 0;
        long largest = 0;
        for (int part : parts) {
            int[] other = cube.way(part);
            if (other[WHOSE] == way[WHOSE] && other[WHEN] == way[WHEN]) {
                FigureCount count = cube.countOf(part);
                families = Math.max(families, count.families());
                largest += count.largest();
            }
        }
        return new FigureCount(0, families, largest);
    }
}
