package org.halfpastfour.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Which parts are told apart by the sums that are told, and which change of a part would change one of them. */
final class ToldSums {

    private final FigureCube cube;
    private final boolean[] told;

    /** @param told by the code of a place; what is told later is seen here as well */
    ToldSums(FigureCube cube, boolean[] told) {
        this.cube = cube;
        this.told = told;
    }

    /** In which directions a change can be made up for, those first that leave most sums as they are. */
    static int[] turnings(FigureCube cube) {
        return IntStream.range(0, 1 << cube.directions())
                .filter(turning -> IntStream.range(0, cube.directions())
                        .allMatch(direction -> (turning >> direction & 1) == 0 || cube.size(direction) > 1))
                .boxed()
                .sorted(Comparator.comparing((Integer turning) -> -Integer.bitCount(turning)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** A sum changes where it stands on a corner, or sums up in a direction in which nothing is made up for. */
    boolean isTold(int corner, int turning) {
        int[] codes = cube.codes(corner);
        int staying = codes.length - 1 & ~turning;
        for (int summed = staying; summed != 0; summed = summed - 1 & staying) {
            if (told[codes[summed]]) {
                return true;
            }
        }
        return told[codes[0]];
    }

    /** In each direction in which a told sum stands on its word, they stand on the same. */
    int[] notApartFrom(int part) {
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

    boolean areApart(int part, int other) {
        int[] here = cube.codes(part);
        int[] there = cube.codes(other);
        for (int summed = 0; summed < here.length; summed++) {
            if (here[summed] != there[summed] && (told[here[summed]] || told[there[summed]])) {
                return true;
            }
        }
        return false;
    }
}
