package org.halfpastfour.report;

import java.util.Arrays;
import java.util.Optional;

/** A number that is to be kept from somebody, and two others that it could be as well, with all that is told. */
final class FigureSecret {

    /** What else it could be when one number more is told. */
    record Cover(FigureSecret of, long[] less, long[] more) {

        void take() {
            of.less = less;
            of.more = more;
        }
    }

    private final boolean[] known;
    private final int[] parts;
    private final long atLeast;
    private long[] less;
    private long[] more;

    /**
     * @param known which parts who is not to find it knows anyway
     * @param atLeast how much it could be
     * @param less all numbers as they could be where it is less
     * @param more all numbers as they could be where it is so much
     */
    FigureSecret(boolean[] known, int[] parts, long atLeast, long[] less, long[] more) {
        this.known = known;
        this.parts = parts;
        this.atLeast = atLeast;
        this.less = less;
        this.more = more;
    }

    boolean[] known() {
        return known;
    }

    /** Still kept when it is told what these parts come to, or nothing. */
    Optional<Cover> behind(FigureGuess guess, int[] told, long number) {
        Optional<long[]> lower = agree(less, told, number) ? Optional.of(less) : guess.without(parts);
        Optional<long[]> higher =
                lower.isEmpty() ? lower : agree(more, told, number) ? Optional.of(more) : guess.with(parts, atLeast);
        return lower.flatMap(one -> higher.map(other -> new Cover(this, one, other)));
    }

    private static boolean agree(long[] numbers, int[] parts, long number) {
        return Arrays.stream(parts).mapToLong(part -> numbers[part]).sum() == number;
    }
}
