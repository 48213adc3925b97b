package org.halfpastfour.report;

import java.util.Arrays;
import java.util.Optional;

/**
 * Looks for other numbers that somebody could have in mind who knows all that is told: they agree with every number told and are none
 * below zero. Parts are raised and lowered by turns so that no sum that is told changes by it. What is found is certain; where nothing
 * is found, there may be something all the same.
 */
final class FigureGuess {

    private final FigureCube cube;
    private final boolean[] told;
    private final boolean[] known;
    private final int corners;

    /**
     * @param told by the code of a place
     * @param known which parts who guesses knows anyway
     */
    FigureGuess(FigureCube cube, boolean[] told, boolean[] known) {
        this.cube = cube;
        this.told = told;
        this.known = known;
        this.corners = 1 << cube.directions();
    }

    /** In which these parts come to nothing together. */
    Optional<long[]> without(int[] parts) {
        return reach(parts, 0);
    }

    /** In which these parts come to so many together, or more. */
    Optional<long[]> with(int[] parts, long many) {
        return reach(parts, many);
    }

    private Optional<long[]> reach(int[] parts, long aim) {
        long[] numbers = cube.numbers();
        boolean[] wanted = new boolean[cube.size()];
        Arrays.stream(parts).forEach(part -> wanted[part] = true);
        long is = Arrays.stream(parts).mapToLong(part -> numbers[part]).sum();
        boolean down = aim == 0;
        while (down ? is > 0 : is < aim) {
            long step = oneStep(numbers, parts, wanted, down, Math.abs(aim - is));
            if (step == 0) {
                return Optional.empty();
            }
            is += down ? -step : step;
        }
        return Optional.of(numbers);
    }

    /** How much nearer it came. */
    private long oneStep(long[] numbers, int[] parts, boolean[] wanted, boolean down, long far) {
        for (int from : parts) {
            if (known[from] || down && numbers[from] == 0) {
                continue;
            }
            for (int to = 0; to < cube.size(); to++) {
                long step = shift(numbers, new Shift(from, to), wanted, down, far);
                if (step > 0) {
                    return step;
                }
            }
            for (int to = 0; to < cube.size(); to++) {
                long step = exchange(numbers, new Shift(from, to), wanted, down, far);
                if (step > 0) {
                    return step;
                }
            }
        }
        return 0;
    }

    /** Between two parts that no told sum tells apart, wherever they stand. */
    private long exchange(long[] numbers, Shift shift, boolean[] wanted, boolean down, long far) {
        int from = shift.from();
        int to = shift.to();
        long room = down ? numbers[from] : numbers[to];
        if (known[to] || wanted[to] || room == 0 || isToldApart(from, to) || isToldApart(to, from)) {
            return 0;
        }
        long step = Math.min(room, far);
        numbers[from] += down ? -step : step;
        numbers[to] += down ? step : -step;
        return step;
    }

    private boolean isToldApart(int part, int other) {
        int[] here = cube.way(part);
        int[] there = cube.way(other);
        for (int choice = 0; choice < corners; choice++) {
            int[] way = here.clone();
            boolean both = true;
            for (int direction = 0; direction < way.length; direction++) {
                if ((choice >> direction & 1) == 1) {
                    way[direction] = -1;
                } else {
                    both &= here[direction] == there[direction];
                }
            }
            if (!both && told[cube.code(way)]) {
                return true;
            }
        }
        return false;
    }

    /** From one part to its opposite corner: in a direction in which both stand on the same word nothing is made up for. */
    private record Shift(int from, int to) {}

    private long shift(long[] numbers, Shift shift, boolean[] wanted, boolean down, long far) {
        int[] from = cube.way(shift.from());
        int[] to = cube.way(shift.to());
        int turning = 0;
        for (int direction = 0; direction < from.length; direction++) {
            if (from[direction] != to[direction]) {
                turning |= 1 << direction;
            }
        }
        if (isTold(from, to, turning)) {
            return 0;
        }
        long room = Long.MAX_VALUE;
        int gain = 0;
        for (int corner = 0; corner < corners; corner++) {
            if ((corner & ~turning) != 0) {
                continue;
            }
            int part = corner(from, to, corner);
            if (known[part]) {
                return 0;
            }
            boolean raised = (Integer.bitCount(corner) % 2 == 0) != down;
            if (!raised) {
                room = Math.min(room, numbers[part]);
            }
            if (wanted[part]) {
                gain += raised ? 1 : -1;
            }
        }
        int nearer = down ? -gain : gain;
        if (nearer <= 0 || room == 0) {
            return 0;
        }
        long times = Math.min(room, (far + nearer - 1) / nearer);
        for (int corner = 0; corner < corners; corner++) {
            if ((corner & ~turning) == 0) {
                boolean raised = (Integer.bitCount(corner) % 2 == 0) != down;
                numbers[corner(from, to, corner)] += raised ? times : -times;
            }
        }
        return times * nearer;
    }

    private int corner(int[] from, int[] to, int corner) {
        int[] way = from.clone();
        for (int direction = 0; direction < way.length; direction++) {
            if ((corner >> direction & 1) == 1) {
                way[direction] = to[direction];
            }
        }
        return cube.part(way);
    }

    /** A sum changes where it stands on one of the corners, or sums up in a direction in which nothing is made up for. */
    private boolean isTold(int[] from, int[] to, int turning) {
        for (int choice = 0; choice < corners; choice++) {
            int[] way = from.clone();
            for (int direction = 0; direction < way.length; direction++) {
                if ((choice >> direction & 1) == 1) {
                    way[direction] = (turning >> direction & 1) == 1 ? to[direction] : -1;
                }
            }
            if (told[cube.code(way)]) {
                return true;
            }
        }
        return false;
    }
}
