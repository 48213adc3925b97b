package org.halfpastfour.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Numbers of districts, months and kinds; what is told of them; and the proof that nobody narrows what is withheld. */
final class FigureScene {

    final Map<FigurePlace, FigureCount> counted = new HashMap<>();

    /** Families that count once each. */
    FigureScene families(String district, String month, String kind, long number) {
        counted.put(FigurePlace.of(district, month, kind), FigureCount.ofFamilies(number));
        return this;
    }

    FigureScene count(String district, String month, String kind, FigureCount count) {
        counted.put(FigurePlace.of(district, month, kind), count);
        return this;
    }

    /** By every word and the sum over them. */
    List<FigurePlace> everything() {
        return everything(counted.keySet());
    }

    static List<FigurePlace> everything(Set<FigurePlace> parts) {
        Set<FigurePlace> places = new LinkedHashSet<>(parts);
        int directions = parts.iterator().next().at().size();
        for (int direction = 0; direction < directions; direction++) {
            int at = direction;
            places.addAll(places.stream().map(place -> place.summedOver(at)).toList());
        }
        return List.copyOf(places);
    }

    Set<FigurePlace> told() {
        return new WithholdingRule(counted).told(Set.of(), Set.of(), everything());
    }

    /** As it goes on in life: a month after the other, and the quarter with the last. */
    Set<FigurePlace> toldMonthByMonth() {
        Set<FigurePlace> told = new HashSet<>();
        Set<FigurePlace> withheld = new HashSet<>();
        List<String> months = counted.keySet().stream()
                .map(FigurePlace::when)
                .distinct()
                .sorted()
                .toList();
        Map<FigurePlace, FigureCount> until = new HashMap<>();
        for (String month : months) {
            counted.forEach((place, count) -> {
                if (place.when().equals(month)) {
                    until.put(place, count);
                }
            });
            boolean last = month.equals(months.getLast());
            List<FigurePlace> asked = everything(until.keySet()).stream()
                    .filter(place ->
                            place.when().equals(month) || last && place.when().equals(FigurePlace.ALL))
                    .toList();
            Set<FigurePlace> now = new WithholdingRule(until).told(told, withheld, asked);
            told.addAll(now);
            asked.stream().filter(place -> !now.contains(place)).forEach(withheld::add);
        }
        return told;
    }

    /** Nobody comes nearer to a number that is to be withheld than from nothing to twice as much; and none is found exactly. */
    void withstands(Set<FigurePlace> told) {
        List<@Nullable String> whoKnows = new ArrayList<>();
        whoKnows.add(null);
        Set<String> districts =
                counted.keySet().stream().map(FigurePlace::whose).collect(Collectors.toSet());
        if (districts.size() > 1) {
            whoKnows.addAll(districts);
        }
        for (FigurePlace place : told) {
            assertThat(FigureCount.sum(counted, place)).as("told %s", place).isGreaterThanOrEqualTo(5);
        }
        for (String knows : whoKnows) {
            FigureAttacker attacker = new FigureAttacker(counted, told, knows == null ? Set.of() : Set.of(knows));
            for (FigurePlace place : everything()) {
                if (told.contains(place) || place.whose().equals(knows)) {
                    continue;
                }
                FigureAttacker.Range range = attacker.narrow(place);
                long known = knows == null ? 0 : ofThat(knows, place);
                long number = FigureCount.sum(counted, place) - known;
                String said = place + " of " + number + " by who knows " + knows + ", of " + counted;
                if (number < 5) {
                    assertThat(range.least() - known).as(said).isZero();
                    assertThat(range.most() - known).as(said).isGreaterThanOrEqualTo(Math.max(5, 2 * number));
                } else if (knows == null) {
                    assertThat(range.most()).as(said).isGreaterThan(range.least());
                }
            }
        }
    }

    private long ofThat(String district, FigurePlace place) {
        return counted.entrySet().stream()
                .filter(part -> part.getKey().whose().equals(district) && place.contains(part.getKey()))
                .mapToLong(part -> part.getValue().number())
                .sum();
    }

    static Stream<String> kinds(int many) {
        return Stream.of("a", "b", "c", "d").limit(many);
    }
}
