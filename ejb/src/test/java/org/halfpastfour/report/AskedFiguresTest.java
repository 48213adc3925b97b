package org.halfpastfour.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halfpastfour.casework.CaseFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each figure with what the program asks of it: what is withheld is found by nobody, and all districts are told soon. */
class AskedFiguresTest {

    private static final String ALL = FigurePlace.ALL;
    private static final Set<String> TWO = Set.of("D00", "D01");
    private static final int ALL_DISTRICTS = 38;
    private static final int SOME = 25;

    /** What each family counts in each part. */
    private final List<Map<FigurePlace, Long>> families = new ArrayList<>();

    private final Map<FigurePlace, FigureCount> counted = new HashMap<>();

    @ParameterizedTest
    @EnumSource(CaseFigure.class)
    void whatIsWithheldIsFoundByNobody(CaseFigure figure) {
        for (int each = 1; each <= 2; each++) {
            int seed = each;
            families.clear();
            counted.clear();
            count(figure, new int[] {22, 40, 4}, new Random(seed));
            List<FigurePlace> asked = asked(figure, 3);
            Set<FigurePlace> told = new WithholdingRule(counted, List.of(TWO)).told(Set.of(), Set.of(), asked);
            assertThat(told).as("told of %s", figure).isNotEmpty();
            for (FigurePlace place : told) {
                assertThat(isOfFew(place::contains)).as("told %s", place).isFalse();
            }
            Stream.concat(
                            Stream.of(Set.<String>of(), TWO),
                            IntStream.range(0, 3).mapToObj(at -> Set.of("D0" + at)))
                    .forEach(knows -> withstands(told, asked, knows, new Random(seed)));
        }
    }

    /** Of which one number was exactly found by who knows the other district: 42 without 30 and without the own 10. */
    @Test
    void whatIsLeftOfAGoalWithoutTheAchievedIsNotFoundByTheNextDistrict() {
        CaseFigure.GOALS.words().getFirst().forEach(domain -> CaseFigure.GOALS
                .words()
                .getLast()
                .forEach(state -> Stream.of("A", "B").forEach(district -> goals(district, domain, state, 0))));
        goals("A", "HEALTH", "IN_PROGRESS", 10);
        goals("A", "HEALTH", "ACHIEVED", 20);
        goals("B", "HEALTH", "IN_PROGRESS", 2);
        goals("B", "HEALTH", "ACHIEVED", 10);
        Stream.of("A", "B").forEach(district -> {
            goals(district, "WORK", "IN_PROGRESS", 30);
            goals(district, "WORK", "ACHIEVED", 30);
        });
        List<FigurePlace> asked = Stream.of(ALL, "A", "B")
                .flatMap(district -> CaseFigure.GOALS.asked().stream().map(what -> place(district, "01", what)))
                .toList();
        Set<FigurePlace> told = new WithholdingRule(counted).told(Set.of(), Set.of(), asked);
        FigurePlace health = FigurePlace.of("B", "01", "HEALTH", ALL);
        FigureAttacker.Range range = new FigureAttacker(counted, told, Set.of("A"))
                .narrow(part -> health.contains(part) && !part.what().contains("ACHIEVED"));
        assertThat(range.least()).isZero();
        assertThat(range.most()).isGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource(CaseFigure.class)
    void ofAllDistrictsOfTheCitySomethingIsTold(CaseFigure figure) {
        Random random = new Random(7);
        count(figure, random.ints(ALL_DISTRICTS, 3, 64).toArray(), random);
        List<FigurePlace> asked = asked(figure, ALL_DISTRICTS);
        Set<FigurePlace> told = new WithholdingRule(counted, List.of(TWO)).told(Set.of(), Set.of(), asked);
        assertThat(told).isNotEmpty().allMatch(asked::contains);
    }

    private void goals(String district, String domain, String state, long number) {
        counted.put(FigurePlace.of(district, "01", domain, state), FigureCount.ofFamilies(number));
    }

    private void withstands(Set<FigurePlace> told, List<FigurePlace> asked, Set<String> knows, Random random) {
        FigureAttacker attacker = new FigureAttacker(counted, told, knows);
        List<Predicate<FigurePlace>> secrets = new ArrayList<>();
        for (FigurePlace place : asked) {
            secrets.add(place::contains);
            for (FigurePlace part : asked) {
                if (place.whose().equals(part.whose()) && !part.equals(place) && place.contains(part)) {
                    secrets.add(each -> place.contains(each) && !part.contains(each));
                }
            }
        }
        secrets.replaceAll(secret -> part -> secret.test(part) && !knows.contains(part.whose()));
        secrets.removeIf(secret ->
                counted.keySet().stream().noneMatch(place -> place.isPart() && secret.test(place)) || !isOfFew(secret));
        Collections.shuffle(secrets, random);
        secrets.stream().limit(SOME).forEach(secret -> {
            long number = ofFamilies(secret).stream().mapToLong(Long::longValue).sum();
            String said = counted.keySet().stream().filter(secret).toList() + ", by who knows " + knows;
            FigureAttacker.Range range = attacker.narrow(secret);
            assertThat(range.least()).as(said).isZero();
            assertThat(range.most()).as(said).isGreaterThanOrEqualTo(Math.max(5, 2 * number));
        });
    }

    private boolean isOfFew(Predicate<FigurePlace> wanted) {
        List<Long> each = ofFamilies(wanted);
        long number = each.stream().mapToLong(Long::longValue).sum();
        return number < 5
                || each.size() < 5
                || 2 * each.stream().mapToLong(Long::longValue).max().orElse(0) > number;
    }

    private List<Long> ofFamilies(Predicate<FigurePlace> wanted) {
        return families.stream()
                .map(family -> family.entrySet().stream()
                        .filter(part -> wanted.test(part.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum())
                .filter(number -> number > 0)
                .toList();
    }

    /** Some parts often, some hardly ever; one family in a district counts for many. */
    private void count(CaseFigure figure, int[] districts, Random random) {
        List<List<String>> parts =
                figure.sums().stream().filter(sum -> !sum.contains(ALL)).toList();
        for (int district = 0; district < districts.length; district++) {
            Map<List<String>, FigureCount> sums = new HashMap<>();
            figure.sums().forEach(sum -> sums.put(sum, FigureCount.NONE));
            String whose = "D%02d".formatted(district);
            for (int family = 0; family < districts[district]; family++) {
                int many = figure == CaseFigure.CLIENTS ? 1 : family == 0 ? 9 : random.nextInt(4);
                Map<FigurePlace, Long> ofFamily = new HashMap<>();
                for (int number = 0; number < many; number++) {
                    List<String> part = parts.get((int) (Math.pow(random.nextDouble(), 2) * parts.size()));
                    ofFamily.merge(place(whose, "01", part), 1L, Long::sum);
                }
                families.add(ofFamily);
                sums.replaceAll((sum, count) -> count.and(ofFamily.entrySet().stream()
                        .filter(part -> place(whose, "01", sum).contains(part.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum()));
            }
            sums.forEach((sum, count) -> counted.put(place(whose, "01", sum), count));
        }
    }

    private static List<FigurePlace> asked(CaseFigure figure, int districts) {
        return Stream.concat(Stream.of(ALL), IntStream.range(0, districts).mapToObj("D%02d"::formatted))
                .flatMap(whose -> figure.asked().stream().map(what -> place(whose, "01", what)))
                .toList();
    }

    private static FigurePlace place(String whose, String when, List<String> what) {
        return new FigurePlace(Stream.of(List.of(whose, when), what)
                .flatMap(Collection::stream)
                .toList());
    }
}
