package org.halfpastfour.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers by direction, and every sum over some of the directions. A place has a code, so that what a change of some parts means for
 * all sums is found without looking at each sum.
 */
final class FigureCube {

    /** In place of a word: summed over. */
    static final int SUMMED = -1;

    private final List<List<String>> words;
    private final int[] sizes;
    private final int[] steps;
    private final int[] codeSteps;
    private final int[][] ways;
    private final int[][] codes;
    private final long[] numbers;
    private final long[] sums;
    private final Map<Integer, FigureCount> counts = new HashMap<>();

    /** @param counted every part, and sums of which it is known more exactly than from their parts of how many families they are */
    FigureCube(Map<FigurePlace, FigureCount> counted) {
        int directions = counted.keySet().stream()
                .map(place -> place.at().size())
                .findFirst()
                .orElse(0);
        this.words = IntStream.range(0, directions)
                .mapToObj(direction -> counted.keySet().stream()
                        .map(place -> place.at().get(direction))
                        .filter(word -> !word.equals(FigurePlace.ALL))
                        .toList())
                .map(each -> List.copyOf(new TreeSet<>(each)))
                .toList();
        this.sizes = words.stream().mapToInt(List::size).toArray();
        this.steps = new int[directions];
        this.codeSteps = new int[directions];
        int size = directions == 0 ? 0 : 1;
        int places = 1;
        for (int direction = directions - 1; direction >= 0; direction--) {
            steps[direction] = size;
            codeSteps[direction] = places;
            size = Math.multiplyExact(size, sizes[direction]);
            places = Math.multiplyExact(places, sizes[direction] + 1);
        }
        this.ways = new int[size][];
        this.codes = new int[size][];
        this.numbers = new long[size];
        this.sums = new long[places];
        counted.forEach((place, count) -> counts.put(code(place), count));
        for (int part = 0; part < size; part++) {
            ways[part] = digits(part);
            codes[part] = codesOf(ways[part]);
            numbers[part] =
                    counts.getOrDefault(codes[part][0], FigureCount.NONE).number();
            for (int code : codes[part]) {
                sums[code] += numbers[part];
            }
        }
    }

    int size() {
        return numbers.length;
    }

    int places() {
        return sums.length;
    }

    int directions() {
        return sizes.length;
    }

    /** How many words a direction has. */
    int size(int direction) {
        return sizes[direction];
    }

    List<String> words(int direction) {
        return words.get(direction);
    }

    /** What was counted there, if that is known by itself. */
    @Nullable
    FigureCount count(int code) {
        return counts.get(code);
    }

    FigureCount countOf(int part) {
        return counts.getOrDefault(codes[part][0], FigureCount.NONE);
    }

    long[] numbers() {
        return numbers.clone();
    }

    long number(int part) {
        return numbers[part];
    }

    /** What a place comes to. */
    long sum(int code) {
        return sums[code];
    }

    /** On which word of each direction a part stands. */
    int[] way(int part) {
        return ways[part];
    }

    int whose(int part) {
        return ways[part][0];
    }

    /** How much further the part stands that is on the next word of a direction. */
    int step(int direction) {
        return steps[direction];
    }

    /** The codes of all places that contain a part: summed over the directions whose bits are set. */
    int[] codes(int part) {
        return codes[part];
    }

    /** Of a place that is known here; a word that no number has stands nowhere. */
    boolean knows(FigurePlace place) {
        return place.at().size() == directions()
                && IntStream.range(0, directions())
                        .allMatch(direction -> place.at().get(direction).equals(FigurePlace.ALL)
                                || words.get(direction).contains(place.at().get(direction)));
    }

    int[] way(FigurePlace place) {
        return IntStream.range(0, directions())
                .map(direction -> words.get(direction).indexOf(place.at().get(direction)))
                .toArray();
    }

    int code(FigurePlace place) {
        return code(way(place));
    }

    int code(int[] way) {
        int code = 0;
        for (int direction = 0; direction < way.length; direction++) {
            code += codeSteps[direction] * (way[direction] + 1);
        }
        return code;
    }

    /** What a place sums up. */
    int[] partsOf(int[] place) {
        int many = 1;
        for (int direction = 0; direction < place.length; direction++) {
            many *= place[direction] == SUMMED ? sizes[direction] : 1;
        }
        int[] parts = new int[many];
        int repeated = many;
        for (int direction = 0; direction < place.length; direction++) {
            boolean summed = place[direction] == SUMMED;
            repeated /= summed ? sizes[direction] : 1;
            for (int at = 0; at < many; at++) {
                int word = summed ? at / repeated % sizes[direction] : place[direction];
                parts[at] += word * steps[direction];
            }
        }
        return parts;
    }

    private int[] digits(int part) {
        int[] way = new int[directions()];
        for (int direction = 0; direction < way.length; direction++) {
            way[direction] = part / steps[direction] % sizes[direction];
        }
        return way;
    }

    private int[] codesOf(int[] way) {
        int[] all = new int[1 << way.length];
        for (int choice = 0; choice < all.length; choice++) {
            int[] place = way.clone();
            for (int direction = 0; direction < way.length; direction++) {
                if ((choice >> direction & 1) == 1) {
                    place[direction] = SUMMED;
                }
            }
            all[choice] = code(place);
        }
        return all;
    }
}
