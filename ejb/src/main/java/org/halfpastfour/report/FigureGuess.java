package org.halfpastfour.report;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks for other numbers that somebody could have in mind who knows all that is told: they agree with every number told and are none
 * below zero. Parts are raised and lowered by turns so that no sum that is told changes by it. What is found is certain; where nothing
 * is found, there may be something all the same.
 */
final class FigureGuess {

    private final FigureCube cube;
    private final List<boolean[]> kept;
    private final int[] fewSums;
    private final int[] manySums;
    private final long[] numbers;
    private final boolean[] wanted;
    private final BitSet touched = new BitSet();
    private final long[] sums;
    private BitSet known = new BitSet();
    private boolean[] told;

    /**
     * @param kept the sums by the code of their place that stay as they are: what is told last, and before it what is better left alone
     *     as well because it may be told yet
     */
    FigureGuess(FigureCube cube, List<boolean[]> kept) {
        this.cube = cube;
        this.kept = List.copyOf(kept);
        this.told = kept.getLast();
        this.numbers = cube.numbers();
        this.wanted = new boolean[cube.size()];
        this.sums = new long[cube.places()];
        this.fewSums = IntStream.range(0, 1 << cube.directions())
                .filter(turning -> IntStream.range(0, cube.directions())
                        .allMatch(direction -> (turning >> direction & 1) == 0 || cube.size(direction) > 1))
                .boxed()
                .sorted(Comparator.comparing((Integer turning) -> -Integer.bitCount(turning)))
                .mapToInt(Integer::intValue)
                .toArray();
        this.manySums = IntStream.range(0, fewSums.length)
                .map(at -> fewSums[fewSums.length - 1 - at])
                .toArray();
    }

    /** In which these parts come to so many together, or to nothing where nothing is the aim, for who knows whose numbers. */
    Optional<FigureChange> find(int[] parts, long aim, BitSet knowing) {
        known = knowing;
        for (int part : parts) {
            wanted[part] = true;
        }
        boolean found = false;
        for (int choice = 0; choice < kept.size() && !found; choice++) {
            forget();
            told = kept.get(choice);
            found = reach(parts, aim, fewSums);
        }
        if (!found) {
            forget();
            found = reach(parts, aim, manySums);
        }
        Optional<FigureChange> change = found ? Optional.of(change()) : Optional.empty();
        for (int part : parts) {
            wanted[part] = false;
        }
        forget();
        return change;
    }

    private void forget() {
        touched.stream().forEach(part -> numbers[part] = cube.number(part));
        touched.clear();
    }

    private FigureChange change() {
        BitSet places = new BitSet();
        BitSet whose = new BitSet();
        touched.stream().forEach(part -> {
            long by = numbers[part] - cube.number(part);
            if (by != 0) {
                whose.set(cube.whose(part));
                for (int code : cube.codes(part)) {
                    sums[code] += by;
                    places.set(code);
                }
            }
        });
        int[] changed = places.stream().filter(code -> sums[code] != 0).toArray();
        places.stream().forEach(code -> sums[code] = 0);
        return new FigureChange(changed, whose);
    }

    private boolean reach(int[] parts, long aim, int[] order) {
        long is = Arrays.stream(parts).mapToLong(cube::number).sum();
        boolean down = aim == 0;
        long far = Math.abs(aim - is);
        for (int next = 0; next < parts.length && far > 0; next++) {
            int from = parts[next];
            if (known.get(cube.whose(from)) || down && numbers[from] == 0) {
                continue;
            }
            for (int at = 0; at < order.length && far > 0; at++) {
                far -= shifts(from, order[at], down, far);
            }
            int[] like = notToldApartFrom(from);
            for (int at = 0; at < like.length && far > 0; at++) {
                far -= exchange(from, like[at], down, far);
            }
        }
        return far <= 0;
    }

    /** To every part that stands on another word in exactly these directions. */
    private long shifts(int from, int turning, boolean down, long far) {
        int[] here = cube.way(from);
        return isTold(from, turning) ? 0 : shifts(new Shift(from, here, here.clone(), turning, down), 0, 0, far);
    }

    /** From one part to its opposite corner: in a direction in which both stand on the same word nothing is made up for. */
    private record Shift(int from, int[] here, int[] there, int turning, boolean down) {

        boolean raises(int corner) {
            return (Integer.bitCount(corner) % 2 == 0) != down;
        }
    }

    /** Word by word, and no further where a corner that is settled already cannot be. */
    private long shifts(Shift shift, int direction, int turned, long far) {
        if (direction == shift.here().length) {
            return shift(shift, far);
        }
        int bit = 1 << direction;
        if ((shift.turning() & bit) == 0) {
            return shifts(shift, direction + 1, turned, far);
        }
        long done = 0;
        for (int word = 0; word < cube.size(direction) && done < far; word++) {
            shift.there()[direction] = word;
            if (word != shift.here()[direction]
                    && !(direction == 0 && known.get(word))
                    && canTurn(shift, turned, bit)) {
                done += shifts(shift, direction + 1, turned | bit, far - done);
            }
        }
        return done;
    }

    private boolean canTurn(Shift shift, int turned, int bit) {
        for (int others = turned; ; others = others - 1 & turned) {
            int part = corner(shift, others | bit);
            if (!shift.raises(others | bit) && numbers[part] == 0 || isTold(part, shift.turning())) {
                return false;
            }
            if (others == 0) {
                return true;
            }
        }
    }

    private long shift(Shift shift, long far) {
        long room = Long.MAX_VALUE;
        int gain = 0;
        int turning = shift.turning();
        for (int corner = turning; ; corner = corner - 1 & turning) {
            int part = corner(shift, corner);
            boolean raised = shift.raises(corner);
            room = raised ? room : Math.min(room, numbers[part]);
            if (wanted[part]) {
                gain += raised ? 1 : -1;
            }
            if (corner == 0) {
                break;
            }
        }
        int nearer = shift.down() ? -gain : gain;
        if (nearer <= 0 || room == 0) {
            return 0;
        }
        long times = Math.min(room, (far + nearer - 1) / nearer);
        for (int corner = turning; ; corner = corner - 1 & turning) {
            change(corner(shift, corner), shift.raises(corner) ? times : -times);
            if (corner == 0) {
                return times * nearer;
            }
        }
    }

    /** A sum changes where it stands on a corner, or sums up in a direction in which nothing is made up for. */
    private boolean isTold(int corner, int turning) {
        int[] codes = cube.codes(corner);
        int staying = codes.length - 1 & ~turning;
        for (int summed = staying; summed != 0; summed = summed - 1 & staying) {
            if (told[codes[summed]]) {
                return true;
            }
        }
        return told[codes[0]];
    }

    private int corner(Shift shift, int corner) {
        int part = shift.from();
        for (int direction = 0; corner >> direction != 0; direction++) {
            if ((corner >> direction & 1) == 1) {
                part += (shift.there()[direction] - shift.here()[direction]) * cube.step(direction);
            }
        }
        return part;
    }

    /** Between two parts that no told sum tells apart, wherever they stand. */
    private long exchange(int from, int to, boolean down, long far) {
        long room = down ? numbers[from] : numbers[to];
        if (room == 0 || wanted[to] || known.get(cube.whose(to)) || areToldApart(from, to)) {
            return 0;
        }
        long step = Math.min(room, far);
        change(from, down ? -step : step);
        change(to, down ? step : -step);
        return step;
    }

    /** In each direction in which a told sum stands on its word, they stand on the same. */
    private int[] notToldApartFrom(int part) {
        int[] codes = cube.codes(part);
        int[] place = new int[cube.directions()];
        Arrays.fill(place, FigureCube.SUMMED);
        for (int summed = 0; summed < codes.length; summed++) {
            for (int direction = 0; told[codes[summed]] && direction < place.length; direction++) {
                if ((summed >> direction & 1) == 0) {
                    place[direction] = cube.way(part)[direction];
                }
            }
        }
        return cube.partsOf(place);
    }

    private boolean areToldApart(int part, int other) {
        int[] here = cube.codes(part);
        int[] there = cube.codes(other);
        for (int summed = 0; summed < here.length; summed++) {
            if (here[summed] != there[summed] && (told[here[summed]] || told[there[summed]])) {
                return true;
            }
        }
        return false;
    }

    private void change(int part, long by) {
        numbers[part] += by;
        touched.set(part);
    }
}
