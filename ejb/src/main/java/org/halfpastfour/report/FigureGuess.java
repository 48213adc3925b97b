package org.halfpastfour.report;

import java.util.Arrays;
import java.util.BitSet;
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
    private final GuessedNumbers guessed;
    private final boolean[] wanted;
    private BitSet known = new BitSet();
    private ToldSums told;

    /**
     * @param kept the sums by the code of their place that stay as they are: what is told last, and before it what is better left alone
     *     as well because it may be told yet
     */
    FigureGuess(FigureCube cube, List<boolean[]> kept) {
        this.cube = cube;
        this.kept = List.copyOf(kept);
        this.told = new ToldSums(cube, kept.getLast());
        this.guessed = new GuessedNumbers(cube);
        this.wanted = new boolean[cube.size()];
        this.fewSums = ToldSums.turnings(cube);
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
            guessed.forget();
            told = new ToldSums(cube, kept.get(choice));
            found = reach(parts, aim, fewSums);
        }
        if (!found) {
            guessed.forget();
            found = reach(parts, aim, manySums);
        }
        Optional<FigureChange> change = found ? Optional.of(guessed.change()) : Optional.empty();
        for (int part : parts) {
            wanted[part] = false;
        }
        guessed.forget();
        return change;
    }

    private boolean reach(int[] parts, long aim, int[] order) {
        long is = Arrays.stream(parts).mapToLong(cube::number).sum();
        boolean down = aim == 0;
        long far = Math.abs(aim - is);
        for (int next = 0; next < parts.length && far > 0; next++) {
            int from = parts[next];
            if (known.get(cube.whose(from)) || down && guessed.number(from) == 0) {
                continue;
            }
            for (int at = 0; at < order.length && far > 0; at++) {
                far -= shifts(from, order[at], down, far);
            }
            int[] like = told.notApartFrom(from);
            for (int at = 0; at < like.length && far > 0; at++) {
                far -= exchange(from, like[at], down, far);
            }
        }
        return far <= 0;
    }

    /** To every part that stands on another word in exactly these directions. */
    private long shifts(int from, int turning, boolean down, long far) {
        int[] here = cube.way(from);
        return told.isTold(from, turning) ? 0 : shifts(new Shift(from, here, here.clone(), turning, down), 0, 0, far);
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
            if (!shift.raises(others | bit) && guessed.number(part) == 0 || told.isTold(part, shift.turning())) {
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
            room = raised ? room : Math.min(room, guessed.number(part));
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
            guessed.change(corner(shift, corner), shift.raises(corner) ? times : -times);
            if (corner == 0) {
                return times * nearer;
            }
        }
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
        long room = down ? guessed.number(from) : guessed.number(to);
        if (room == 0 || wanted[to] || known.get(cube.whose(to)) || told.areApart(from, to)) {
            return 0;
        }
        long step = Math.min(room, far);
        guessed.change(from, down ? -step : step);
        guessed.change(to, down ? step : -step);
        return step;
    }
}
