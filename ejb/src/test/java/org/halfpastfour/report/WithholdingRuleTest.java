package org.halfpastfour.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables on which figures were worked out elsewhere, each with who tries it. */
class WithholdingRuleTest {

    private static final String ALL = FigurePlace.ALL;

    static Stream<Arguments> knownAttacks() {
        return Stream.of(
                Arguments.of("one small number in a row", row(3, 20, 30)),
                Arguments.of("two small numbers that are all ones", row(1, 1, 30)),
                Arguments.of("two small numbers that are all fours", row(4, 4, 30)),
                Arguments.of("a small number beside nothing", row(3, 0, 0, 40)),
                Arguments.of("nothing but small numbers", row(1, 2, 3)),
                Arguments.of("nothing at all", row(0, 0)),
                Arguments.of("all of it is in one", row(50, 0, 0)),
                Arguments.of("a share: few of many", row(2, 98)),
                Arguments.of("a share: many of all", row(98, 2)),
                Arguments.of("the other district by the city's sum", districts(new long[] {40}, new long[] {3})),
                Arguments.of(
                        "the third district by the city's sum and one's own",
                        districts(new long[] {40}, new long[] {30}, new long[] {2})),
                Arguments.of(
                        "a row and a column with one small number each",
                        districts(new long[] {3, 20}, new long[] {20, 30})),
                Arguments.of(
                        "a small number in each district and each kind",
                        districts(new long[] {3, 20, 40}, new long[] {20, 2, 50}, new long[] {30, 40, 1})),
                Arguments.of("this month beside the quarter", months(12, 15, 3)),
                Arguments.of("two quarters that differ by a month", months(12, 12, 12)),
                Arguments.of("a quarter whose months are all small", months(3, 3, 3)),
                Arguments.of("a quarter with an empty month", months(0, 12, 30)),
                Arguments.of(
                        "filters within each other",
                        new FigureScene()
                                .families("A", "01", "a", 9)
                                .families("A", "01", "b", 3)
                                .families("A", "02", "a", 7)
                                .families("A", "02", "b", 30)
                                .families("B", "01", "a", 8)
                                .families("B", "01", "b", 12)
                                .families("B", "02", "a", 2)
                                .families("B", "02", "b", 40)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("knownAttacks")
    void whatIsWithheldIsNarrowedByNobody(String attack, FigureScene scene) {
        scene.withstands(scene.told());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("knownAttacks")
    void norIsItWhenEachMonthIsToldWithoutKnowingTheNext(String attack, FigureScene scene) {
        scene.withstands(scene.toldMonthByMonth());
    }

    /** Without the rule: that the attack finds what there is to find. */
    @Test
    void theAttackFindsASmallNumberWhereOnlyItIsWithheld() {
        FigureScene scene = row(3, 20, 30);
        Set<FigurePlace> told = new HashSet<>(scene.everything());
        told.remove(FigurePlace.of("A", "01", "a"));
        told.removeIf(place -> FigureCount.sum(scene.counted, place) < 5);
        FigurePlace small = FigurePlace.of("A", "01", "a");
        assertThat(new FigureAttacker(scene.counted, told, Set.of()).narrow(small))
                .isEqualTo(new FigureAttacker.Range(3, 3));
    }

    @Test
    void theAttackFindsTheOtherDistrictByTheOwnOne() {
        FigureScene scene = districts(new long[] {40}, new long[] {3});
        Set<FigurePlace> told = Set.of(FigurePlace.of(ALL, "01", "a"));
        FigurePlace other = FigurePlace.of("B", "01", "a");
        assertThat(new FigureAttacker(scene.counted, told, Set.of()).narrow(other))
                .isEqualTo(new FigureAttacker.Range(0, 43));
        assertThat(new FigureAttacker(scene.counted, told, Set.of("A")).narrow(other))
                .isEqualTo(new FigureAttacker.Range(3, 3));
    }

    @Test
    void largeNumbersAreTold() {
        FigureScene scene = districts(new long[] {12, 20}, new long[] {20, 30}, new long[] {9, 40});
        assertThat(scene.told()).containsExactlyInAnyOrderElementsOf(scene.everything());
    }

    @Test
    void ofALargeTableWithOneSmallNumberMostIsTold() {
        FigureScene scene = districts(
                new long[] {12, 20, 31}, new long[] {20, 3, 30}, new long[] {9, 40, 14}, new long[] {22, 17, 15});
        assertThat(scene.told())
                .contains(FigurePlace.of(ALL, ALL, ALL))
                .hasSizeGreaterThan(scene.everything().size() / 2);
    }

    @Test
    void aNumberOfFewFamiliesIsWithheldHoweverLargeItIs() {
        FigureScene scene = new FigureScene()
                .count("A", "01", "a", new FigureCount(40, 4, 15))
                .count("A", "01", "b", new FigureCount(60, 20, 6));
        assertThat(scene.told()).doesNotContain(FigurePlace.of("A", "01", "a"));
    }

    @Test
    void aNumberThatIsMostlyOfOneFamilyIsWithheld() {
        FigureScene scene = new FigureScene()
                .count("A", "01", "a", new FigureCount(40, 9, 21))
                .count("A", "01", "b", new FigureCount(60, 20, 6));
        assertThat(scene.told()).doesNotContain(FigurePlace.of("A", "01", "a"));
        assertThat(new FigureScene()
                        .count("A", "01", "a", new FigureCount(40, 9, 20))
                        .count("A", "01", "b", new FigureCount(60, 20, 6))
                        .told())
                .contains(FigurePlace.of("A", "01", "a"));
    }

    @Test
    void ofThreeMonthsNoMoreFamiliesThanOfTheOneWithMost() {
        FigureScene scene = new FigureScene()
                .count("A", "01", "a", new FigureCount(20, 4, 6))
                .count("A", "02", "a", new FigureCount(20, 4, 6))
                .count("A", "03", "a", new FigureCount(20, 4, 6));
        assertThat(scene.told()).isEmpty();
    }

    @Test
    void whatWasToldStaysAndIsNotToldAgain() {
        FigureScene scene = row(12, 20, 30);
        Set<FigurePlace> first = scene.told();
        assertThat(new WithholdingRule(scene.counted).told(first, Set.of(), scene.everything()))
                .isEmpty();
    }

    /** Of several parts no more families are certain than of one, unless it is known how many the sum is of. */
    @Test
    void ofASumAsManyFamiliesAsAreKnown() {
        Map<FigurePlace, FigureCount> small = row(4, 4, 4, 4).counted;
        FigurePlace whole = FigurePlace.of("A", "01", ALL);
        assertThat(new WithholdingRule(small).told(Set.of(), Set.of(), List.of(whole)))
                .isEmpty();
        small.put(whole, FigureCount.ofFamilies(16));
        assertThat(new WithholdingRule(small).told(Set.of(), Set.of(), List.of(whole)))
                .containsExactly(whole);
    }

    /** 72 of three districts: who supervises A and B would find the two of C. */
    @Test
    void whoKnowsTwoDistrictsFindsNothingOfTheThird() {
        Map<FigurePlace, FigureCount> counted = districts(new long[] {40}, new long[] {30}, new long[] {2}).counted;
        List<FigurePlace> city = List.of(FigurePlace.of(ALL, "01", ALL));
        assertThat(new WithholdingRule(counted).told(Set.of(), Set.of(), city)).hasSize(1);
        assertThat(new WithholdingRule(counted, List.of(Set.of("A", "B"))).told(Set.of(), Set.of(), city))
                .isEmpty();
    }

    private static FigureScene row(long... numbers) {
        return districts(numbers);
    }

    private static FigureScene districts(long[]... rows) {
        FigureScene scene = new FigureScene();
        for (int district = 0; district < rows.length; district++) {
            for (int kind = 0; kind < rows[district].length; kind++) {
                scene.families(
                        String.valueOf((char) ('A' + district)),
                        "01",
                        String.valueOf((char) ('a' + kind)),
                        rows[district][kind]);
            }
        }
        return scene;
    }

    private static FigureScene months(long... numbers) {
        FigureScene scene = new FigureScene();
        for (int month = 0; month < numbers.length; month++) {
            scene.families("A", "0" + (month + 1), "a", numbers[month]);
            scene.families("B", "0" + (month + 1), "a", 20);
            scene.families("C", "0" + (month + 1), "a", 2L + month * 10);
        }
        return scene;
    }
}
