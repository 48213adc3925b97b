package org.halfpastfour.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;

/** Whatever three families wish for, and whatever else one of them might say instead. */
class NobodyGainsByLyingTest {

    private static final int FAMILIES = 3;

    /** What a family may rank of so many classes, in every order, and nothing at all. */
    private static List<List<Integer>> rankings(int classes) {
        List<List<Integer>> all = new ArrayList<>();
        grow(List.of(), classes, all);
        return all;
    }

    private static void grow(List<Integer> ranked, int classes, List<List<Integer>> all) {
        all.add(ranked);
        for (int next = 0; next < classes; next++) {
            if (!ranked.contains(next)) {
                List<Integer> longer = new ArrayList<>(ranked);
                longer.add(next);
                grow(List.copyOf(longer), classes, all);
            }
        }
    }

    /** @param bucket of a family in a class */
    private record World(int[] places, int[] children, IntBinaryOperator bucket) {

        List<List<Integer>> given(List<List<Integer>> said) {
            Wishing wishing = new Wishing().offering(places);
            for (int family = 0; family < said.size(); family++) {
                int of = family;
                wishing.with(
                        children[family],
                        1,
                        said.get(family).stream()
                                .map(number -> new RankedWish(Wishing.classId(number), bucket.applyAsInt(of, number)))
                                .toList());
            }
            Matched matched = wishing.matched();
            List<List<Integer>> given = new ArrayList<>();
            for (int family = 0; family < said.size(); family++) {
                given.add(Wishing.given(matched, family));
            }
            return given;
        }

        /** Each as who lies, what they wish and what they say. */
        List<String> gains() {
            List<List<Integer>> rankings = rankings(places.length);
            Map<List<List<Integer>>, List<List<Integer>>> answers = new HashMap<>();
            for (List<Integer> one : rankings) {
                for (List<Integer> two : rankings) {
                    for (List<Integer> three : rankings) {
                        List<List<Integer>> said = List.of(one, two, three);
                        answers.put(said, given(said));
                    }
                }
            }
            List<String> gains = new ArrayList<>();
            answers.forEach((wished, given) -> {
                for (int liar = 0; liar < FAMILIES; liar++) {
                    for (List<Integer> lie : rankings) {
                        List<List<Integer>> said = new ArrayList<>(wished);
                        said.set(liar, lie);
                        List<Integer> truly = wished.get(liar);
                        if (rank(truly, answers.get(said).get(liar)) < rank(truly, given.get(liar))) {
                            gains.add(liar + " wishing " + wished + " says " + lie);
                        }
                    }
                }
            });
            return gains;
        }

        private static int rank(List<Integer> wished, List<Integer> given) {
            int rank = given.isEmpty() ? -1 : wished.indexOf(given.getFirst());
            return rank < 0 ? Integer.MAX_VALUE : rank;
        }
    }

    @Test
    void noChildGainsWhereEachClassHasAnOrderOfItsOwn() {
        World world =
                new World(new int[] {1, 1, 1}, new int[] {1, 1, 1}, (family, number) -> (family + number) % FAMILIES);
        assertThat(world.gains()).isEmpty();
    }

    @Test
    void noChildGainsWhereTwoOfThreeAreFirstSomewhere() {
        World world = new World(new int[] {2, 1, 1}, new int[] {1, 1, 1}, (family, number) -> family == number ? 0 : 1);
        assertThat(world.gains()).isEmpty();
    }

    @Test
    void siblingsDoNotGainEitherWhereTheLotAloneDecides() {
        World world = new World(new int[] {2, 1, 2}, new int[] {1, 2, 1}, (family, number) -> 1);
        assertThat(world.gains()).isEmpty();
    }

    /** The third child, which wants the second class alone, gets it by naming the first too, where it would push the siblings out. */
    @Test
    void withSiblingsAndPrioritiesThereAreExceptionsOfWhichThisIsOne() {
        int[][] buckets = {{2, 0}, {2, 1}, {0, 1}};
        World world = new World(new int[] {2, 1}, new int[] {2, 1, 1}, (family, number) -> buckets[family][number]);
        assertThat(world.gains()).contains("2 wishing [[0, 1], [0, 1], [1]] says [1, 0]");
    }
}
