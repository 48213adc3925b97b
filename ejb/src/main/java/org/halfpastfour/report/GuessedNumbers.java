package org.halfpastfour.report;

import java.util.BitSet;

/** The numbers of all parts as somebody could have them in mind: those that are true, and what was changed of them. */
final class GuessedNumbers {

    private final FigureCube cube;
    private final long[] numbers;
    private final long[] sums;
    private final BitSet touched = new BitSet();

    GuessedNumbers(FigureCube cube) {
        this.cube = cube;
        this.numbers = cube.numbers();
        this.sums = new long[cube.places()];
    }

    long number(int part) {
        return numbers[part];
    }

    void change(int part, long by) {
        numbers[part] += by;
        touched.set(part);
    }

    void forget() {
        touched.stream().forEach(part -> numbers[part] = cube.number(part));
        touched.clear();
    }

    /** What it means for all sums. */
    FigureChange change() {
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
}
