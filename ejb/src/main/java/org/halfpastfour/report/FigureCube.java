package org.halfpastfour.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Numbers by direction, and every sum over some of the directions. A place has a code, so that what a change of some parts means for
 * all sums is found without looking at each sum.
 */
final class FigureCube {

    private final List<List<String>> words;
    private final FigureCount[] parts;
    private final int[][] ways;
    private final int places;

    FigureCube(Map<FigurePlace, FigureCount> counted) {
        int directions = counted.keySet().stream()
                .map(place -> place.at().size())
                .findFirst()
                .orElse(0);
        this.words = IntStream.range(0, directions)
                .mapToObj(direction -> counted.keySet().stream()
                        .map(place -> place.at().get(direction))
                        .toList())
                .map(each -> List.copyOf(new TreeSet<>(each)))
                .toList();
        int size = words.stream().mapToInt(List::size).reduce(1, Math::multiplyExact);
        this.places = words.stream().mapToInt(each -> each.size() + 1).reduce(1, Math::multiplyExact);
        this.parts = new FigureCount[directions == 0 ? 0 : size];
        Arrays.fill(parts, FigureCount.NONE);
        this.ways = new int[parts.length][];
        for (int part = 0; part < parts.length; part++) {
            ways[part] = digits(part);
        }
        counted.forEach((place, count) -> parts[part(place)] = count);
    }

    int size() {
        return parts.length;
    }

    int places() {
        return places;
    }

    int directions() {
        return words.size();
    }

    List<String> words(int direction) {
        return words.get(direction);
    }

    FigureCount count(int part) {
        return parts[part];
    }

    long[] numbers() {
        return Arrays.stream(parts).mapToLong(FigureCount::number).toArray();
    }

    /** On which word of each direction a part stands. */
    int[] way(int part) {
        return ways[part];
    }

    int part(int[] way) {
        int part = 0;
        for (int direction = 0; direction < way.length; direction++) {
            part = part * words.get(direction).size() + way[direction];
        }
        return part;
    }

    /** Of a place that is known here; a word that no number has stands nowhere. */
    boolean knows(FigurePlace place) {
        return place.at().size() == directions()
                && IntStream.range(0, directions())
                        .allMatch(direction -> place.at().get(direction).equals(FigurePlace.ALL)
                                || words.get(direction).contains(place.at().get(direction)));
    }

    int code(FigurePlace place) {
        int code = 0;
        for (int direction = 0; direction < directions(); direction++) {
            code = code * (words.get(direction).size() + 1)
                    + words.get(direction).indexOf(place.at().get(direction))
                    + 1;
        }
        return code;
    }

    /** The code of a place that is on these words, and sums up where it is −1. */
    int code(int[] way) {
        int code = 0;
        for (int direction = 0; direction < way.length; direction++) {
            code = code * (words.get(direction).size() + 1) + way[direction] + 1;
        }
        return code;
    }

    /** What a place sums up. */
    int[] partsOf(FigurePlace place) {
        List<Integer> wanted = new ArrayList<>();
        for (int direction = 0; direction < directions(); direction++) {
            wanted.add(words.get(direction).indexOf(place.at().get(direction)));
        }
        return IntStream.range(0, size())
                .filter(part -> IntStream.range(0, directions())
                        .allMatch(direction ->
                                wanted.get(direction) < 0 || wanted.get(direction) == way(part)[direction]))
                .toArray();
    }

    private int part(FigurePlace place) {
        return part(IntStream.range(0, directions())
                .map(direction -> words.get(direction).indexOf(place.at().get(direction)))
                .toArray());
    }

    private int[] digits(int part) {
        int[] way = new int[directions()];
        int rest = part;
        for (int direction = directions() - 1; direction >= 0; direction--) {
            int size = words.get(direction).size();
            way[direction] = rest % size;
            rest /= size;
        }
        return way;
    }
}
