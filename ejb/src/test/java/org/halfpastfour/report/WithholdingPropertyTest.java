package org.halfpastfour.report;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** Whatever is counted: nobody narrows what is withheld, all at once or month by month. */
class WithholdingPropertyTest {

    private static final int MOST_PARTS = 27;

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void whatIsWithheldIsNarrowedByNobody(
            @ForAll @IntRange(min = 1, max = 3) int districts,
            @ForAll @IntRange(min = 1, max = 3) int kinds,
            @ForAll("numbers") List<Integer> numbers) {
        FigureScene scene = scene(districts, 1, kinds, numbers);
        scene.withstands(scene.told());
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void norIsItWhenMonthsAreToldOneAfterTheOther(
            @ForAll @IntRange(min = 1, max = 3) int districts,
            @ForAll @IntRange(min = 1, max = 2) int kinds,
            @ForAll("numbers") List<Integer> numbers) {
        FigureScene scene = scene(districts, 3, kinds, numbers);
        scene.withstands(scene.toldMonthByMonth());
    }

    @Provide
    Arbitrary<List<Integer>> numbers() {
        Arbitrary<Integer> number = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, Arbitraries.just(0)),
                net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(1, 4)),
                net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(5, 12)),
                net.jqwik.api.Tuple.of(2, Arbitraries.integers().between(13, 60)));
        return number.list().ofSize(MOST_PARTS);
    }

    private static FigureScene scene(int districts, int months, int kinds, List<Integer> numbers) {
        FigureScene scene = new FigureScene();
        int at = 0;
        for (int district = 0; district < districts; district++) {
            for (int month = 1; month <= months; month++) {
                for (String kind : FigureScene.kinds(kinds).toList()) {
                    scene.families("D" + district, "0" + month, kind, numbers.get(at++));
                }
            }
        }
        return scene;
    }
}
